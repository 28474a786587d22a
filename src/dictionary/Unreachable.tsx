import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import styles from './Unreachable.module.css';

/** Says that the dictionary cannot be had now, and tries again. */
export function Unreachable({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={styles['unreachable']}>
      <p>{t('dictionary.unreachable')}</p>
      <Button onClick={onRetry}>{t('dictionary.retry')}</Button>
    </div>
  );
}
