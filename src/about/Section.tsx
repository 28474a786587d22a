import type { ReactNode } from 'react';
import styles from './Section.module.css';

/** One part of the page, to be reached by its heading or by `#id`. */
export function Section({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
