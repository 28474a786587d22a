import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useBilingual } from '../article/useBilingual';
import type { Entity, GlossaryEntry } from '../lesson/Lesson';
import { Button } from '../ui/Button';
import styles from './CardText.module.css';
import { isUnit, type Look } from './lookAt';
import { PhraseText } from './PhraseText';

interface Props {
  look: Look;
  /** The entry of it that is shown. */
  entry: GlossaryEntry | undefined;
  /** What to say of the rest of the lesson as long as it is not here; null once it is. */
  waiting: ReactNode;
}

/** What a word means here: all that the answer to a tap must have, and so little that it is painted at once. */
export function CardMeaning({ look, entry, waiting }: Props) {
  'use no memo';
  if (entry) return <Meaning entry={entry} />;
  if (look.entity) return <EntityText entity={look.entity} />;
  return (
    <>
      {waiting ?? <NoEntry look={look} />}
      {look.phrase && <PhraseText {...look.phrase} />}
    </>
  );
}

function Meaning({ entry }: { entry: GlossaryEntry }) {
  'use no memo';
  const { t } = useTranslation();
  return (
    <>
      {isUnit(entry) && (
        <p lang="id" className={styles['unit']}>
          {entry.headword}
        </p>
      )}
      <p className={styles['meaning']} lang="en" data-meaning="">
        {entry.meaning.en}
      </p>
      <p className={styles['class']}>
        {t(`pos.${entry.partOfSpeech}`)}
        {entry.kind !== 'word' && entry.kind !== 'phrase' && ` · ${t(`kinds.${entry.kind}`)}`}
      </p>
    </>
  );
}

/** A person, an office, an agency, and what the text says of them. */
export function EntityText({ entity }: { entity: Entity }) {
  'use no memo';
  const { t } = useTranslation();
  const say = useBilingual();
  const { lang, text } = say(entity.description);
  return (
    <div className={styles['entity']}>
      <p className={styles['class']}>
        <span lang="id" className={styles['name']}>
          {entity.name}
        </span>{' '}
        {t(`entities.${entity.kind}`)} · {t('card.accordingToText')}
      </p>
      <p lang={lang}>{text}</p>
    </div>
  );
}

function NoEntry({ look }: { look: Look }) {
  'use no memo';
  const { t } = useTranslation();
  return <p className={styles['class']}>{look.phrase ? t('card.noEntry') : t('card.nothing')}</p>;
}

/** Said when the lesson behind the text is not there: still on its way, or out of reach. */
export function CardWaiting({ failed, onRetry }: { failed: 'no' | 'offline' | 'refused'; onRetry: () => void }) {
  'use no memo';
  const { t } = useTranslation();
  if (failed === 'no') return <p className={styles['class']}>{t('card.loading')}</p>;
  return (
    <>
      <p>{t(failed === 'offline' ? 'card.offline' : 'card.refused')}</p>
      {failed === 'offline' ? (
        <Button onClick={onRetry}>{t('failure.retry')}</Button>
      ) : (
        <Link to="/library">{t('nav.library')}</Link>
      )}
    </>
  );
}
