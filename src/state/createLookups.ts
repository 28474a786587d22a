import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppStorage } from '../storage/AppStorage';
import type { Lookup, Lookups } from '../storage/Lookups';
import type { Stored } from '../storage/Stored';

export type LookupsState = { readonly kind: 'reading' } | { readonly kind: 'read'; readonly lookups: Lookups };

export interface LiveLookups {
  readonly store: StoreApi<LookupsState>;
  /** Reads what is stored, and from then on follows other tabs; does nothing when it was called before. */
  readonly follow: () => Promise<void>;
  /** Notes that a word is looked up now. */
  readonly note: (word: Pick<Lookup, 'id' | 'headword'>) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Brings removed ones back, in their places. */
  readonly restore: (lookups: Lookups) => Promise<void>;
}

/** The words looked up last, over a storage and a clock. Where nothing can be kept there are those of this page. */
export function createLookups(openStorage: () => Promise<AppStorage>, now: () => Date): LiveLookups {
  const store = createStore<LookupsState>()(() => ({ kind: 'reading' }));
  let following: Promise<void> | null = null;
  // Only the last answer may change what is shown, or a slow one would undo what has just been done.
  let asked = 0;

  async function ask(question: (storage: AppStorage) => Promise<Stored<Lookups>>): Promise<void> {
    const turn = ++asked;
    const outcome = await openStorage()
      .then(question)
      .catch(() => null);
    if (turn !== asked) return;
    if (outcome?.ok) store.setState({ kind: 'read', lookups: outcome.value }, true);
    else if (store.getState().kind === 'reading') store.setState({ kind: 'read', lookups: [] }, true);
  }

  async function begin(): Promise<void> {
    const storage = await openStorage();
    storage.onChange(({ kind }) => {
      if (kind === 'history' || kind === 'everything') void ask(({ history }) => history.read());
    });
    await ask(({ history }) => history.read());
  }

  return {
    store,
    follow: () =>
      (following ??= begin().catch(() => {
        following = null; // the code of storage could not be had: whoever asks next tries again
      })),
    note: ({ id, headword }) => {
      const lookup = { id, headword, at: now().toISOString() }; // now, not when storage has been opened
      return ask(({ history }) => history.add([lookup]));
    },
    remove: (ids) => ask(({ history }) => history.remove(ids)),
    restore: (lookups) => ask(({ history }) => history.add(lookups)),
  };
}
