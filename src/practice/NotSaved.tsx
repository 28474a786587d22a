import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';
import type { Saving } from '../state/QuizState';
import styles from './NotSaved.module.css';

type Failure = Extract<Saving, { kind: 'not-saved' }>['failure'];

/** Says plainly that something was not saved, and why. */
export function NotSaved({ what, failure }: { what: string; failure: Failure }) {
  const { t } = useTranslation();
  return (
    <p role="alert" className={styles['failure']}>
      <Icon name="wrong" size={20} />
      <span>
        {what} {t(`storageFailure.${failure.kind}`)}
      </span>
    </p>
  );
}
