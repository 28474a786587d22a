/** What has been typed of a text that is not saved yet. */
export interface TextDraft {
  readonly title: string;
  readonly text: string;
}

/** A draft that outlives the screen and, in the same tab, a reload. */
export interface KeptDraft {
  readonly read: () => TextDraft;
  /** Cheap: only in memory. */
  readonly change: (draft: TextDraft) => void;
  /** Into the tab's own storage, where there is one with room; before the page may go. */
  readonly keep: () => void;
  readonly drop: () => void;
}

const EMPTY: TextDraft = { title: '', text: '' };

/** @param session the tab's storage; may throw where a browser has none for us */
export function createDraft(
  key: string,
  session: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): KeptDraft {
  let draft: TextDraft | null = null;
  const quietly = <Value>(ask: () => Value): Value | null => {
    try {
      return ask();
    } catch {
      return null; // blocked, or full: the draft is in memory still
    }
  };
  return {
    read: () => (draft ??= quietly(() => parse(session().getItem(key))) ?? EMPTY),
    change: (next) => {
      draft = next;
    },
    keep: () => {
      if (draft && draft !== EMPTY) quietly(() => session().setItem(key, JSON.stringify(draft)));
    },
    drop: () => {
      draft = EMPTY;
      quietly(() => session().removeItem(key));
    },
  };
}

/** Null for anything that is no draft. */
function parse(text: string | null): TextDraft | null {
  const value: unknown = text === null ? null : JSON.parse(text);
  const { title, text: typed } = (value ?? {}) as Partial<Record<keyof TextDraft, unknown>>;
  return typeof title === 'string' && typeof typed === 'string' ? { title, text: typed } : null;
}

/** The draft of this tab. */
export const textDraft = createDraft(`simak.draft:${import.meta.env.BASE_URL}`, () => sessionStorage);
