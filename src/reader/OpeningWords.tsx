import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { percentOf } from '../study/coverageOf';
import type { OpeningWords as Opening } from '../study/openingWords';
import type { LexemeKey } from '../study/Standing';
import { Button } from '../ui/Button';
import { lexemeLink } from '../word/lexemeLink';
import styles from './KnownWords.module.css';
import type { TextLexemes } from './lexemesOfText';

interface Props {
  opening: Opening;
  told: TextLexemes['told'];
  /** Those of them that are not being learnt yet. */
  toLearn: readonly LexemeKey[];
  onLearn: (words: readonly LexemeKey[]) => void;
}

/** The words that would open a text most, and what they would come to together. */
export function OpeningWords({ opening: { words, shareAfter }, told, toLearn, onLearn }: Props) {
  const { t } = useTranslation();
  return (
    <details className={styles['opening']}>
      <summary>{t('knowledge.opening', { count: words.length })}</summary>
      <ol className={styles['list']}>
        {words.map(({ key, count }) => {
          const { headword, gloss } = told(key);
          return (
            <li key={key}>
              <Link to={lexemeLink(key).address} lang="id">
                {headword}
              </Link>
              <span lang="en">{gloss}</span>
              <span className={styles['small']}>{t('knowledge.times', { count })}</span>
            </li>
          );
        })}
      </ol>
      <p className={styles['small']}>
        {t('knowledge.openingShare', { count: words.length, percent: percentOf(shareAfter) })}
      </p>
      {toLearn.length > 0 && (
        <Button onClick={() => onLearn(toLearn)}>{t('knowledge.learnThese', { count: toLearn.length })}</Button>
      )}
    </details>
  );
}
