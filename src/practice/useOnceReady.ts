import { useEffect, useEffectEvent, useRef, useState } from 'react';

/**
 * Something to be done as soon as what it needs is here: a button pressed early waits instead of being dead.
 * `request` asks for it; `waiting` says that it was asked for and cannot be done yet.
 */
export function useOnceReady(
  ready: boolean,
  act: () => void,
): { readonly waiting: boolean; readonly request: () => void } {
  const [asked, setAsked] = useState(false);
  const pending = useRef(false);
  const actNow = useEffectEvent(act);
  useEffect(() => {
    if (!ready || !pending.current) return;
    pending.current = false;
    actNow();
  }, [ready]);
  const request = () => {
    if (ready) return act();
    pending.current = true;
    setAsked(true);
  };
  return { waiting: asked && !ready, request };
}
