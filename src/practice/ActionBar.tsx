import type { ReactNode } from 'react';
import styles from './ActionBar.module.css';

interface Props {
  children: ReactNode;
  note?: ReactNode;
  /** What it is about, where it asks something. */
  label?: string;
}

/** The one thing to do next, at the thumb, what else can be done, and what is to be said about it. */
export function ActionBar({ children, note, label }: Props) {
  return (
    <div
      className={styles['bar']}
      data-action-bar=""
      role={label === undefined ? undefined : 'group'}
      aria-label={label}
    >
      {note}
      <div className={styles['actions']}>{children}</div>
    </div>
  );
}
