import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { WordInShort } from '../language/dictionary/WordInShort';
import { Button } from '../ui/Button';
import { wordAddress } from '../word/dictionaryAddress';
import styles from './WordList.module.css';

const SHOWN = 12;
const FEW = 15; // so many are shown at once: a button for three more would be in the way

/** Words that lead to their pages, each with its meaning. */
export function WordList({ words }: { words: readonly WordInShort[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(words.length <= FEW);
  const shown = all ? words : words.slice(0, SHOWN);
  return (
    <>
      <ul className={styles['list']}>
        {shown.map(({ id, headword, gloss }) => (
          <li key={id}>
            <Link to={wordAddress(id)}>
              <span lang="id" className={styles['headword']}>
                {headword}
              </span>{' '}
              <span lang="en" className={styles['gloss']}>
                {gloss}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {!all && (
        <Button look="quiet" className={styles['more']} onClick={() => setAll(true)}>
          {t('dictionary.morePhrases', { count: words.length - SHOWN })}
        </Button>
      )}
    </>
  );
}
