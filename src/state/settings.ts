import { useStore } from 'zustand/react';
import { DEFAULT_SETTINGS, type Settings } from '../storage/Settings';
import { createSettings, MIRROR } from './createSettings';
import { openOnce } from './openOnce';

export type { Settings } from '../storage/Settings';
export const defaultSettings = DEFAULT_SETTINGS;

const live = createSettings({
  mirror: {
    read: () => localStorage.getItem(MIRROR),
    write: (text) => localStorage.setItem(MIRROR, text),
  },
  dataset: () => document.documentElement.dataset,
  openStorage: openOnce,
  // The mirror has what counts: the database waits until the page is through with what a reader waits for.
  later: (run) => void setTimeout(run, 3000),
});

/** The settings as they are now. Prerendered pages, and the first render in the browser, have the defaults. */
export const settings = live.store;
/** Shows changed settings at once, and keeps them. */
export const changeSettings = live.change;
/** See `LiveSettings.start`. */
export const startSettings = live.start;

/** One setting, or whatever else is computed of them; the component is drawn again only if that changes. */
export function useSettings<Selected>(select: (settings: Settings) => Selected): Selected {
  return useStore(settings, select);
}
