import { useTranslation } from 'react-i18next';
import type { Trace } from '../language/cards/traceOf';
import { MeaningList } from './MeaningList';
import styles from './WordMeanings.module.css';

interface Props {
  trace: Trace;
  /** Whether its first meaning stands above already. */
  told: boolean;
}

/** What the dictionary says of a word that was read; of one that it does not have, what its parts may mean together. */
export default function WordMeanings({ trace: { lexeme, composed, headword: stem }, told }: Props) {
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
      <MeaningList meanings={meanings} told={told} />
    </section>
  );
}
