import type { ReactNode } from 'react';
import styles from './Message.module.css';

/** A screen that has nothing but something to say: not found, gone wrong, empty. */
export function Message({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={`chrome ${styles['message']}`}>
      <h1>{title}</h1>
      {children}
    </section>
  );
}
