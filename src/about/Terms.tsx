import type { ReactNode } from 'react';
import styles from './Terms.module.css';

interface Term {
  readonly term: ReactNode;
  readonly text: ReactNode;
}

/** Terms and what belongs to each: side by side where there is room, beneath one another where there is not. */
export function Terms({ terms }: { terms: readonly Term[] }) {
  return (
    <dl className={styles['terms']}>
      {terms.map(({ term, text }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
