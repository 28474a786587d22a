import { useTranslation } from 'react-i18next';
import styles from './YourData.module.css';

/** The way to the part that makes backups, where something is about to go. */
export function BackUpFirst() {
  const { t } = useTranslation();
  return (
    <a href="#back-up" className={styles['first']}>
      {t('settings.data.restore.first')}
    </a>
  );
}
