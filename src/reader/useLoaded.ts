import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from './whenIdle';

/**
 * Fetches a part that nobody asked for, when the browser is idle; whether it is here. What cannot be fetched is left out in
 * silence.
 */
export function useLoaded(part: { readonly preload: () => Promise<void> }, when: boolean): boolean {
  const [here, setHere] = useState(false);
  useEffect(() => {
    if (!when) return;
    return whenIdle(() => {
      part.preload().then(
        () => startTransition(() => setHere(true)),
        () => {},
      );
    });
  }, [part, when]);
  return here;
}
