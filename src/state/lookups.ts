import { useStore } from 'zustand/react';
import { createLookups, type LookupsState } from './createLookups';
import { openOnce } from './openOnce';

export type { Lookups } from '../storage/Lookups';

const live = createLookups(openOnce, () => new Date());

/** See `LiveLookups` for what each does. */
export const { follow: followLookups, note: noteLookup, remove: removeLookups, restore: restoreLookups } = live;

/** The words looked up last as they are now; reading, until `followLookups` has read them. */
export const useLookups = (): LookupsState => useStore(live.store);
