import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/** A line at the lower edge (at the upper one if another stands there): said politely, goes when answered. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div role="status" className={`chrome ${styles['notice']}`}>
      {children}
    </div>
  );
}
