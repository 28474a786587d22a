import { useTranslation } from 'react-i18next';
import type { Problem } from '../lesson/Parsed';
import styles from './ProblemList.module.css';

/** As many as a person reads; the rest is counted. */
const SHOWN = 8;

/** What is wrong with a lesson's file, for whoever made it: places and codes, as in the file. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation();
  const more = problems.length - SHOWN;
  return (
    <ul className={styles['problems']}>
      {problems.slice(0, SHOWN).map(({ at, code }, index) => (
        <li key={index}>
          <code>{[at, code].filter(Boolean).join(': ')}</code>
        </li>
      ))}
      {more > 0 && <li>{t('practice.problem.more', { count: more })}</li>}
    </ul>
  );
}
