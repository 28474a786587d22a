import { useEffect, useState } from 'react';
import { isBegun, useStatuses } from '../state/knowledge';

/** Whether the reader has said anything of any word, here or before; null until that is known. */
export function useBegun(): boolean | null {
  const [before, setBefore] = useState<boolean | null>(null);
  const statuses = useStatuses();
  useEffect(() => {
    let gone = false;
    void isBegun().then((begun) => {
      if (!gone) setBefore(begun);
    });
    return () => {
      gone = true;
    };
  }, []);
  return before === true || [...statuses.values()].some((status) => status !== 'unseen') || before;
}
