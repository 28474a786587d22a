import { parseSession, type Session } from '../study/placement/parseSession';
import { createTabDraft, type TabDraft } from './tabDraft';

/** A placement test that was begun. */
export type KeptPlacement = TabDraft<Session>;

/** See `createTabDraft`. */
export const createPlacementDraft = (
  key: string,
  tab: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): KeptPlacement => createTabDraft(key, tab, parseSession);

/** The test of this tab. */
export const placementDraft = createPlacementDraft(`simak.placement:${import.meta.env.BASE_URL}`, () => sessionStorage);

/** What a new test is drawn by. */
export const newSeed = (): number => Math.floor(Math.random() * 1e9);
