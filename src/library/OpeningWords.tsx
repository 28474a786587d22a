import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { askForOpening } from '../state/shelf';
import { percentOf } from '../study/coverageOf';
import type { OpeningWords as Opening } from '../study/openingWords';
import { lexemeLink } from '../word/lexemeLink';
import styles from './OpeningWords.module.css';

const MOST = 10;

type Answer = { readonly kind: 'asking' } | { readonly kind: 'said'; readonly opening: Opening | null };

/** The words that would open a text most, when somebody wants to know. */
export function OpeningWords({ id, titleId }: { id: string; titleId: string }) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<Answer>({ kind: 'asking' });
  const ask = () => void askForOpening(id, MOST).then((opening) => setAnswer({ kind: 'said', opening }));
  return (
    <details className={styles['opening']} onToggle={({ currentTarget }) => currentTarget.open && ask()}>
      <summary aria-describedby={titleId}>{t('library.opening.summary')}</summary>
      {answer.kind === 'said' && <Words opening={answer.opening} />}
    </details>
  );
}

function Words({ opening }: { opening: Opening | null }) {
  const { t } = useTranslation();
  if (!opening) return <p>{t('library.opening.failed')}</p>;
  if (opening.words.length === 0) return <p>{t('library.opening.none')}</p>;
  return (
    <>
      <ul lang="id">
        {opening.words.map(({ key }) => {
          const { address, label } = lexemeLink(key);
          return (
            <li key={key}>
              <Link to={address}>{label}</Link>
            </li>
          );
        })}
      </ul>
      <p>{t('knowledge.openingShare', { count: opening.words.length, percent: percentOf(opening.shareAfter) })}</p>
    </>
  );
}
