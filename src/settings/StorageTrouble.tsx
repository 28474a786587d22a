import { useTranslation } from 'react-i18next';
import type { StorageFailure } from '../state/backup';
import styles from './YourData.module.css';

/** What storage did not do, and what to do about it. */
export function StorageTrouble({ failure: { kind } }: { failure: StorageFailure }) {
  const { t } = useTranslation();
  const said = kind === 'quota' || kind === 'unavailable' || kind === 'newer' ? kind : 'other';
  return (
    <p role="alert" className={styles['trouble']}>
      {t(`settings.data.storage.${said}`)}
    </p>
  );
}
