import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { FoundWord } from '../language/dictionary/foundWords';
import { wordAddress } from '../word/dictionaryAddress';
import styles from './ResultList.module.css';
import { WhyFound } from './WhyFound';

interface Props {
  words: readonly FoundWord[];
  /** What they were found for. */
  query: string;
  onOpen: () => void;
}

/** The results, each a link; arrow keys go from one to the next. */
export function ResultList({ words, query, onOpen }: Props) {
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
            <Gloss word={word} query={query} /> <WhyFound word={word} />
          </Link>
        </li>
      ))}
    </ol>
  );
}

/** The meaning; of what was found by its English, with that in bold. */
function Gloss({ word: { gloss, kind, matched }, query }: { word: FoundWord; query: string }) {
  const near = kind.by === 'gloss' ? gloss.indexOf(matched) : -1;
  const exact = near < 0 ? -1 : gloss.toLowerCase().indexOf(query.toLowerCase(), near);
  const [at, end] = exact < 0 ? [near, near + matched.length] : [exact, exact + query.length];
  return (
    <span lang="en">
      {at < 0 ? (
        gloss
      ) : (
        <>
          {gloss.slice(0, at)}
          <b>{gloss.slice(at, end)}</b>
          {gloss.slice(end)}
        </>
      )}
    </span>
  );
}
