import { useTranslation } from 'react-i18next';
import type { AttemptItem } from '../quiz/Attempt';
import { markOf } from './markOf';
import styles from './ScoreList.module.css';

interface Props {
  rows: readonly { readonly key: string; readonly label: string; readonly items: readonly AttemptItem[] }[];
}

/**
 * How many questions of each group were right at the first try. What was passed over counts nowhere; groups without any are
 * left out.
 */
export function ScoreList({ rows }: Props) {
  const { t } = useTranslation();
  return (
    <dl className={styles['scores']}>
      {rows
        .map((row) => ({ ...row, items: row.items.filter((item) => markOf(item) !== 'skipped') }))
        .filter(({ items }) => items.length > 0)
        .map(({ key, label, items }) => {
          const [right, partly] = [count(items, 'right'), count(items, 'partly')];
          return (
            <div key={key}>
              <dt>{label}</dt>
              <dd>
                {t(partly > 0 ? 'practice.result.kindPartly' : 'practice.result.kindScore', {
                  right,
                  partly,
                  total: items.length,
                })}
              </dd>
            </div>
          );
        })}
    </dl>
  );
}

const count = (items: readonly AttemptItem[], mark: string) => items.filter((item) => markOf(item) === mark).length;
