import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { askForOpening } from '../state/shelf';
import type { LexemeKey } from '../study/Standing';
import { lexemeLink } from './lexemeLink';
import styles from './OpeningWords.module.css';

const MOST = 10;

type Answer = { readonly kind: 'asking' } | { readonly kind: 'said'; readonly words: readonly LexemeKey[] | null };

/** The words that would open a text most, when somebody wants to know. */
export function OpeningWords({ id, titleId }: { id: string; titleId: string }) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<Answer>({ kind: 'asking' });
  const ask = () => void askForOpening(id, MOST).then((words) => setAnswer({ kind: 'said', words }));
  return (
    <details className={styles['opening']} onToggle={({ currentTarget }) => currentTarget.open && ask()}>
      <summary aria-describedby={titleId}>{t('library.opening.summary')}</summary>
      {answer.kind === 'said' && <Words words={answer.words} />}
    </details>
  );
}

function Words({ words }: { words: readonly LexemeKey[] | null }) {
  const { t } = useTranslation();
  if (!words) return <p>{t('library.opening.failed')}</p>;
  if (words.length === 0) return <p>{t('library.opening.none')}</p>;
  return (
    <ul lang="id">
      {words.map(lexemeLink).map(({ address, label }) => (
        <li key={address}>
          <Link to={address}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}
