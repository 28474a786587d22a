import { useTranslation } from 'react-i18next';
import { useBilingual } from '../article/useBilingual';
import type { Meaning, Trace } from '../language/cards/traceOf';
import styles from './WordMeanings.module.css';

/**
 * What the dictionary says of a word: each meaning in both languages, what it stands with, and what to mind. Of a word that it does
 * not have, what its parts may mean together.
 */
export default function WordMeanings({ trace: { lexeme, composed, headword: stem } }: { trace: Trace }) {
  const { t } = useTranslation();
  if (!lexeme)
    return (
      <section className={styles['meanings']} aria-label={t('trace.dictionary')}>
        <p>
          {t('trace.composed')} <span lang="en">{composed.join('; ')}</span>
        </p>
      </section>
    );
  const { headword, meanings } = lexeme;
  return (
    <section className={styles['meanings']} aria-label={t('trace.dictionary')}>
      {headword !== stem && (
        <p lang="id" className={styles['headword']}>
          {headword}
        </p>
      )}
      <ol data-single={meanings.length === 1 ? '' : undefined}>
        {meanings.map((meaning) => (
          <li key={meaning.number}>
            <MeaningText meaning={meaning} />
          </li>
        ))}
      </ol>
    </section>
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
