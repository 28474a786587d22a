import { useTranslation } from 'react-i18next';
import styles from './NothingFound.module.css';

/** What to try instead. */
export function NothingFound() {
  const { t } = useTranslation();
  return (
    <ul className={styles['hints']}>
      {(['shorter', 'spelling', 'english'] as const).map((hint) => (
        <li key={hint}>{t(`dictionary.noneHints.${hint}`)}</li>
      ))}
    </ul>
  );
}
