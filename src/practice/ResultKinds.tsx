import { useTranslation } from 'react-i18next';
import type { Attempt, AttemptItem } from '../quiz/Attempt';
import { kindNames } from './kinds/kindViews';
import { markOf } from './markOf';
import styles from './ResultKinds.module.css';

/** How many questions of each kind were right. */
export function ResultKinds({ attempt: { items } }: { attempt: Attempt }) {
  const { t } = useTranslation();
  return (
    <dl className={styles['kinds']}>
      {kindNames.map((name) => {
        const own = items.filter((item) => item.question.kind === name && markOf(item) !== 'skipped');
        if (own.length === 0) return null;
        const [right, partly] = [count(own, 'right'), count(own, 'partly')];
        return (
          <div key={name}>
            <dt>{t(`practice.kinds.${name}.name`)}</dt>
            <dd>
              {t(partly > 0 ? 'practice.result.kindPartly' : 'practice.result.kindScore', {
                right,
                partly,
                total: own.length,
              })}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

const count = (items: readonly AttemptItem[], mark: string) => items.filter((item) => markOf(item) === mark).length;
