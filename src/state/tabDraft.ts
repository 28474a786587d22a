/** Something begun that outlives the screen and, in the same tab, a reload. */
export interface TabDraft<Value> {
  /** Null where nothing was begun. */
  readonly read: () => Value | null;
  /** In memory, and in the tab’s own storage where there is one with room. */
  readonly keep: (value: Value) => void;
  readonly drop: () => void;
}

/**
 * @param tab the tab’s storage; may throw where a browser has none for us
 * @param parse what a stored value is; null for anything that is none
 */
export function createTabDraft<Value>(
  key: string,
  tab: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  parse: (value: unknown) => Value | null,
): TabDraft<Value> {
  let kept: Value | null = null;
  let isRead = false;
  const quietly = <Answer>(ask: () => Answer): Answer | null => {
    try {
      return ask();
    } catch {
      return null; // blocked, full, or no JSON: the draft is in memory still
    }
  };
  return {
    read: () => {
      if (!isRead) kept = quietly(() => parse(JSON.parse(tab().getItem(key) ?? 'null')));
      isRead = true;
      return kept;
    },
    keep: (value) => {
      kept = value;
      isRead = true;
      quietly(() => tab().setItem(key, JSON.stringify(value)));
    },
    drop: () => {
      kept = null;
      isRead = true;
      quietly(() => tab().removeItem(key));
    },
  };
}
