import { parseSession, type Session } from '../study/placement/parseSession';

/** A placement test that was begun: outlives the screen and, in the same tab, a reload. */
export interface KeptPlacement {
  /** Null where none was begun. */
  readonly read: () => Session | null;
  /** In memory, and in the tab’s own storage where there is one with room. */
  readonly keep: (session: Session) => void;
  readonly drop: () => void;
}

/** @param tab the tab’s storage; may throw where a browser has none for us */
export function createPlacementDraft(
  key: string,
  tab: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): KeptPlacement {
  let kept: Session | null = null;
  let isRead = false;
  const quietly = <Value>(ask: () => Value): Value | null => {
    try {
      return ask();
    } catch {
      return null; // blocked, full, or no JSON: the session is in memory still
    }
  };
  return {
    read: () => {
      if (!isRead) kept = quietly(() => parseSession(JSON.parse(tab().getItem(key) ?? 'null')));
      isRead = true;
      return kept;
    },
    keep: (session) => {
      kept = session;
      isRead = true;
      quietly(() => tab().setItem(key, JSON.stringify(session)));
    },
    drop: () => {
      kept = null;
      isRead = true;
      quietly(() => tab().removeItem(key));
    },
  };
}

/** The test of this tab. */
export const placementDraft = createPlacementDraft(`simak.placement:${import.meta.env.BASE_URL}`, () => sessionStorage);

/** What a new test is drawn by. */
export const newSeed = (): number => Math.floor(Math.random() * 1e9);
