import { useTranslation } from 'react-i18next';
import type { Estimate } from '../study/placement/Estimate';
import type { Session } from '../study/placement/parseSession';
import { tallyOf } from '../study/placement/Tally';
import styles from './Placement.module.css';

/** Who says yes to so much that they do not know says too little about what they know. */
const TOO_MUCH = 0.2;

/** Says, kindly, that made-up words were tapped, and what that does to the estimate. */
export function Claims({ session, estimate }: { session: Session; estimate: Estimate }) {
  const { t } = useTranslation();
  const { yes, no } = tallyOf(session.answered, estimate.known.length).madeUp;
  if (yes === 0) return null;
  return (
    <p className={styles['small']}>
      {t('placement.result.claimed', { count: yes, of: yes + no })}{' '}
      {t(estimate.claim > TOO_MUCH ? 'placement.result.unsure' : 'placement.result.corrected')}
    </p>
  );
}
