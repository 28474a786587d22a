import { useTranslation } from 'react-i18next';
import { useBilingual } from '../article/useBilingual';
import type { Meaning } from '../language/cards/traceOf';
import styles from './MeaningList.module.css';

/** The meanings of a word, numbered where there are several: each in both languages, what it stands with, and what to mind. */
export function MeaningList({ meanings }: { meanings: readonly Meaning[] }) {
  return (
    <ol className={styles['list']} data-single={meanings.length === 1 ? '' : undefined}>
      {meanings.map((meaning) => (
        <li key={meaning.number}>
          <MeaningText meaning={meaning} />
        </li>
      ))}
    </ol>
  );
}

function MeaningText({
  meaning: { gloss, wordClass, register, expansion, paraphrase, goesWith, note },
}: {
  meaning: Meaning;
}) {
  const { t } = useTranslation();
  const say = useBilingual();
  const remark = note && say(note);
  return (
    <>
      <p>
        <span lang="en">{gloss}</span>{' '}
        <span className={styles['class']}>
          {t(`trace.class.${wordClass}`)}
          {register && ` · ${t(`trace.register.${register}`)}`}
        </span>
      </p>
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
