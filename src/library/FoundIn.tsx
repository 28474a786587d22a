import { Link } from 'react-router-dom';
import type { ShelfHit } from '../state/shelf';
import styles from './FoundIn.module.css';
import { Marked } from './Marked';

/** What of a text is shown that was found. */
export type Hit = Pick<ShelfHit, 'title' | 'sentence'>;

/** The sentence that something was found in; it leads there. */
export function FoundIn({ sentence, address }: { sentence: NonNullable<Hit['sentence']>; address: string }) {
  return (
    <p className={styles['found']} lang={sentence.lang}>
      <Link to={`${address}#${sentence.block}`}>
        <Marked {...sentence} />
      </Link>
    </p>
  );
}
