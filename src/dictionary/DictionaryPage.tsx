import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Icon } from '../ui/Icon';
import { usePageTitle } from '../ui/usePageTitle';
import styles from './DictionaryPage.module.css';
import { Unreachable } from './Unreachable';
import type { Answer } from './useAnswer';

interface Props<Value> {
  title: string;
  /** Language of the title, where it is not that of the interface. */
  lang?: 'id';
  /** What kind of page it is, above the title. */
  kind?: string;
  /** What is known without the dictionary. */
  before?: ReactNode;
  answer: Answer<Value>;
  onRetry: () => void;
  children: (value: Value) => ReactNode;
}

/** What the pages of words, roots and affixes have in common: the heading is there at once, the rest when it is answered. */
export function DictionaryPage<Value>({ title, lang, kind, before, answer, onRetry, children }: Props<Value>) {
  const { t } = useTranslation();
  usePageTitle(title);
  return (
    <article className={`chrome ${styles['page']}`} aria-busy={answer.kind === 'waiting'}>
      <p className={styles['back']}>
        <Link to="/dictionary">
          <Icon name="search" size={20} />
          {t('dictionary.toSearch')}
        </Link>
      </p>
      {kind !== undefined && <p className={styles['kind']}>{kind}</p>}
      <h1 lang={lang} style={{ '--letters': longestWord(title) } as CSSProperties}>
        {title}
      </h1>
      {before}
      {answer.kind === 'waiting' && <p role="status">{t('dictionary.loading')}</p>}
      {answer.kind === 'unreachable' && <Unreachable onRetry={onRetry} />}
      {answer.kind === 'here' && children(answer.value)}
    </article>
  );
}

const longestWord = (title: string): number => Math.max(...title.split(' ').map(({ length }) => length));
