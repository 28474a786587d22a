import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { EntryPage } from '../language/dictionary/entryPageOf';
import { wordAddress } from '../word/dictionaryAddress';
import styles from './PhraseWords.module.css';

/** The words of a phrase, each leading to its page, and how the phrase is found in a text. */
export function PhraseWords({ phrase }: { phrase: NonNullable<EntryPage['phrase']> }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="words">
      <h2 id="words">{t('dictionary.words')}</h2>
      <ul className={styles['words']} lang="id">
        {phrase.words.map(({ written, id }, index) => (
          <li key={index}>{id === null ? <span>{written}</span> : <Link to={wordAddress(id)}>{written}</Link>}</li>
        ))}
      </ul>
      {phrase.inflects && <p className={styles['found']}>{t('dictionary.inflects')}</p>}
      {phrase.opens && <p className={styles['found']}>{t('dictionary.opens')}</p>}
    </section>
  );
}
