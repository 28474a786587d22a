import { useSyncExternalStore } from 'react';

/** The width of the window in px. */
export const useWindowWidth = (): number => useSyncExternalStore(listen, () => innerWidth);

function listen(onChange: () => void): () => void {
  addEventListener('resize', onChange);
  return () => removeEventListener('resize', onChange);
}
