import { useEffect } from 'react';
import { carryMoved } from '../state/carryMoved';

/** Carries what is known over to the words of a new lexicon. @param ready whether the engine has answered: it is not fetched for this */
export function useCarried(ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const left = new AbortController();
    void carryMoved(left.signal).catch(() => {}); // called off
    return () => left.abort();
  }, [ready]);
}
