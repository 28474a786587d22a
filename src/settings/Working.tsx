import { useTranslation } from 'react-i18next';
import styles from './YourData.module.css';

/** How far something long has come: 0 to 1. */
export function Working({ label, done }: { label: string; done: number }) {
  const { t } = useTranslation();
  return (
    <p className={styles['working']}>
      <span>{label}</span>
      <progress value={done} aria-label={label} />
      <span className={styles['percent']}>{t('settings.data.progress', { percent: Math.floor(done * 100) })}</span>
    </p>
  );
}
