import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { WordInShort } from '../language/dictionary/WordInShort';
import { Button } from '../ui/Button';
import { wordAddress } from '../word/dictionaryAddress';
import styles from './WordList.module.css';

const SHOWN = 12;

interface Props {
  words: readonly WordInShort[];
  /** So many are shown at once: a button for three more would be in the way. */
  few?: number;
}

/** Words that lead to their pages, each with its meaning. */
export function WordList({ words, few = 15 }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(words.length <= few);
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
