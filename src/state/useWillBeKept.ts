import { useEffect, useState } from 'react';
import { openOnce } from './openOnce';

/** Whether what is saved here outlasts the page; taken for granted until storage has said that it does not. */
export function useWillBeKept(): boolean {
  const [kept, setKept] = useState(true);
  useEffect(() => {
    let shown = true;
    openOnce().then(
      ({ keeping }) => shown && setKept(keeping.kind === 'kept'),
      () => {}, // the code of the storage is out of reach: saving will say so
    );
    return () => {
      shown = false;
    };
  }, []);
  return kept;
}
