import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { FoundWord } from '../language/dictionary/foundWords';
import { wordAddress } from '../word/dictionaryAddress';
import styles from './ResultList.module.css';
import { WhyFound } from './WhyFound';

/** The results, each a link; arrow keys go from one to the next. */
export function ResultList({ words, onOpen }: { words: readonly FoundWord[]; onOpen: () => void }) {
  const { t } = useTranslation();
  return (
    <ol className={styles['list']} aria-label={t('dictionary.results')}>
      {words.map((word) => (
        <li key={word.id}>
          <Link to={wordAddress(word.id)} className={styles['result'] ?? ''} data-search-stop="" onClick={onOpen}>
            <span className={styles['head']}>
              <span lang="id" className={styles['headword']}>
                {word.headword}
              </span>{' '}
              <span className={styles['class']}>
                {t(`trace.class.${word.wordClass}`)}
                {word.register && ` · ${t(`trace.register.${word.register}`)}`}
              </span>
            </span>{' '}
            <Gloss word={word} /> <WhyFound word={word} />
          </Link>
        </li>
      ))}
    </ol>
  );
}

/** The meaning; of what was found by its English, with that in bold. */
function Gloss({ word: { gloss, kind, matched } }: { word: FoundWord }) {
  const at = kind.by === 'gloss' ? gloss.indexOf(matched) : -1;
  return (
    <span lang="en" className={styles['gloss']}>
      {at < 0 ? (
        gloss
      ) : (
        <>
          {gloss.slice(0, at)}
          <b>{matched}</b>
          {gloss.slice(at + matched.length)}
        </>
      )}
    </span>
  );
}
