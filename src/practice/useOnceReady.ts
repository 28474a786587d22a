import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Something to be done as soon as what it needs is here: a button pressed early waits instead of being dead.
 * `request` asks for it; `waiting` says that it was asked for and cannot be done yet.
 */
export function useOnceReady(
  ready: boolean,
  act: () => void,
): { readonly waiting: boolean; readonly request: () => void } {
  const [asked, setAsked] = useState(false);
  const actNow = useEffectEvent(act);
  useEffect(() => {
    if (!asked || !ready) return;
    setAsked(false);
    actNow();
  }, [asked, ready]);
  return { waiting: asked, request: () => setAsked(true) };
}
