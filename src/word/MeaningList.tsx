import { useTranslation } from 'react-i18next';
import { useBilingual } from '../article/useBilingual';
import type { Meaning } from '../language/cards/traceOf';
import styles from './MeaningList.module.css';

interface Props {
  meanings: readonly Meaning[];
  /** Whether the first one stands above already: alone, its gloss is not said twice. */
  told?: boolean;
}

/** The meanings of a word, numbered where there are several: each in both languages, what it stands with, and what to mind. */
export function MeaningList({ meanings, told = false }: Props) {
  return (
    <ol className={styles['list']} data-single={meanings.length === 1 ? '' : undefined}>
      {meanings.map((meaning) => (
        <li key={meaning.number}>
          <MeaningText meaning={meaning} told={told && meanings.length === 1} />
        </li>
      ))}
    </ol>
  );
}

function MeaningText({
  meaning: { gloss, wordClass, register, expansion, paraphrase, goesWith, note },
  told,
}: {
  meaning: Meaning;
  told: boolean;
}) {
  const { t } = useTranslation();
  const say = useBilingual();
  const remark = note && say(note);
  return (
    <>
      {!told && (
        <p>
          <span lang="en">{gloss}</span>{' '}
          <span className={styles['class']}>
            {t(`trace.class.${wordClass}`)}
            {register && ` · ${t(`trace.register.${register}`)}`}
          </span>
        </p>
      )}
      {told && register && <p className={styles['class']}>{t(`trace.register.${register}`)}</p>}
      {expansion !== null && (
        <p>
          {t('trace.standsFor')} <span lang="id">{expansion}</span>
        </p>
      )}
      {paraphrase !== '' && (
        <p lang="id" className={styles['paraphrase']}>
          {paraphrase}
        </p>
      )}
      {goesWith.length > 0 && (
        <p>
          {t('trace.goesWith')} <span lang="id">{goesWith.join(', ')}</span>
        </p>
      )}
      {remark && <p lang={remark.lang}>{remark.text}</p>}
    </>
  );
}
