import type { ReactNode } from 'react';
import styles from './ActionBar.module.css';

/** The one thing to do next, at the thumb, what else can be done, and what is to be said about it. */
export function ActionBar({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <div className={styles['bar']}>
      {note}
      <div className={styles['actions']}>{children}</div>
    </div>
  );
}
