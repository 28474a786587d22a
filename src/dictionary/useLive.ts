import { useSyncExternalStore } from 'react';

/** False while a prerendered page is hydrated: it knows nothing of the query in its address. */
export const useLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

const never = () => () => undefined;
