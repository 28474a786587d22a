import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Blank.module.css';

/** A gap in a text, always of one width: how long a word is would say too much. What has been chosen for it may stand in it. */
export function Blank({ children }: { children?: ReactNode }) {
  const { t, i18n } = useTranslation();
  if (children) return <span className={styles['filled']}>{children}</span>;
  return (
    <span className={styles['blank']} lang={i18n.language}>
      <span className="visually-hidden">{t('practice.gap.here')}</span>
    </span>
  );
}
