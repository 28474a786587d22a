import { useTranslation } from 'react-i18next';
import styles from './KindTable.module.css';
import { kindNames } from './kinds/kindViews';
import type { QuestionCounts } from './questionCounts';

/** The kinds of questions, what each asks, and how many there are; all kinds without numbers while that is not known. */
export function KindTable({ counts }: { counts: QuestionCounts | null }) {
  const { t } = useTranslation();
  const rows = counts?.kinds ?? kindNames.map((name) => ({ name, count: null }));
  return (
    <ul role="list" className={styles['kinds']}>
      {rows.map(({ name, count }) => (
        <li key={name}>
          <div>
            <strong>{t(`practice.kinds.${name}.name`)}</strong>
            <p>{t(`practice.kinds.${name}.about`)}</p>
          </div>
          <span className={styles['count']}>
            {count !== null && (
              <>
                <span aria-hidden="true">{count}</span>
                <span className="visually-hidden">{t('practice.intro.questions', { count })}</span>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
