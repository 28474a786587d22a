import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/** A line at the lower edge: said politely, covers no control, goes when answered. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div role="status" className={`chrome ${styles['notice']}`}>
      {children}
    </div>
  );
}
