import { useEffect, useState } from 'react';
import { isKept } from '../state/ownTexts';

/** Whether what is saved here outlasts the page; taken for granted until storage has said that it does not. */
export function useWillBeKept(): boolean {
  const [kept, setKept] = useState(true);
  useEffect(() => {
    let shown = true;
    isKept().then(
      (answer) => shown && setKept(answer),
      () => {}, // the code of the storage is out of reach: saving will say so
    );
    return () => {
      shown = false;
    };
  }, []);
  return kept;
}
