import { useEffect } from 'react';

/** Calls back once somebody has read on, by half a window: what was said is old then. */
export function useReadingOn(onReadOn: () => void): void {
  useEffect(() => {
    // `window.scrollY`: React's compiler takes a bare global for a constant and reads it again where `from` is used.
    const from = window.scrollY;
    const onScroll = () => Math.abs(window.scrollY - from) > innerHeight / 2 && onReadOn();
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, [onReadOn]);
}
