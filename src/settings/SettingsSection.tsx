import { useId, type ReactNode } from 'react';
import styles from './SettingsSection.module.css';

/** Settings that belong together, under their heading. */
export function SettingsSection({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{heading}</h2>
      <div className={styles['fields']}>{children}</div>
    </section>
  );
}
