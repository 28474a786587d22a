import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DeviceId, EventId, Stamp } from '../quiz/QuizEvent';
import type { AppStorage, MarkingTaken } from '../storage/AppStorage';
import { failedWith, type Stored } from '../storage/Stored';
import type { Marked, MarkedBy } from '../study/KnowledgeEvent';
import type { LexemeKey, Status } from '../study/Standing';

/** What lexemes are, of those that somebody follows; those are missing that were not read yet. */
export type Statuses = ReadonlyMap<LexemeKey, Status>;

export interface LiveKnowledge {
  readonly store: StoreApi<Statuses>;
  /** Reads what these lexemes are, unless that is known, and follows other tabs. */
  readonly follow: (lexemes: readonly LexemeKey[]) => Promise<Stored<null>>;
  /** Those of some lexemes that nothing was said of; all of them where that cannot be read. */
  readonly unsaid: (lexemes: readonly LexemeKey[]) => Promise<readonly LexemeKey[]>;
  /** Whether the reader has said anything of any word. */
  readonly isBegun: () => Promise<boolean>;
  /** Gives lexemes a status. Shown when it is committed. */
  readonly markWords: (
    lexemes: readonly LexemeKey[],
    to: Status,
    by: MarkedBy,
    text: string | null,
  ) => Promise<Stored<Marked>>;
  /**
   * Says of words that have another key by this lexicon what was said of them by their keys of before; once for each lexicon.
   *
   * @param keysToday the keys that some have now, in their order; null where the engine cannot be had
   */
  readonly carryMoved: (
    lexicon: string,
    keysToday: (keys: readonly LexemeKey[]) => Promise<readonly LexemeKey[] | null>,
  ) => Promise<Stored<readonly LexemeKey[]>>;
  /** Takes a marking back, by the id of its event. */
  readonly undoMarking: (event: EventId) => Promise<Stored<MarkingTaken>>;
}

/** What knowledge needs of the browser. */
export interface KnowledgeSurroundings {
  readonly openStorage: () => Promise<AppStorage>;
  readonly now: () => Date;
  /** A new id, such as `crypto.randomUUID` makes. */
  readonly newId: () => string;
}

/** What the reader knows, over a storage, a clock and chance: shown as it is stored, in whichever tab it was said. */
export function createKnowledge({ openStorage, now, newId }: KnowledgeSurroundings): LiveKnowledge {
  const store = createStore<Statuses>()(() => new Map());
  let storage: Promise<AppStorage> | null = null;

  /** Opens storage and listens to other tabs, once. */
  function opened(): Promise<AppStorage> {
    storage ??= openStorage().then(
      (open) => {
        open.onChange((change) => {
          const followed = store.getState();
          if (change.kind === 'everything') void read(open, [...followed.keys()]);
          else if (change.kind === 'knowledge')
            void read(
              open,
              (change.lexemes as readonly LexemeKey[]).filter((lexeme) => followed.has(lexeme)),
            );
        });
        return open;
      },
      (error: unknown) => {
        storage = null; // whoever asks next tries again
        throw error;
      },
    );
    return storage;
  }

  async function read(open: AppStorage, lexemes: readonly LexemeKey[]): Promise<Stored<null>> {
    if (lexemes.length === 0) return { ok: true, value: null };
    const outcome = await open.knowledge.of(lexemes);
    if (!outcome.ok) return outcome;
    const changed = new Map(store.getState());
    for (const lexeme of lexemes) changed.set(lexeme, outcome.value.get(lexeme)?.status ?? 'unseen');
    store.setState(changed, true);
    return { ok: true, value: null };
  }

  async function stamp(open: AppStorage): Promise<Stamp> {
    const at = now().toISOString();
    const candidate = newId() as DeviceId;
    const device = await open.device(candidate);
    return { id: newId() as EventId, device: device.ok ? device.value : candidate, at };
  }

  /** What goes wrong before storage is asked (its code cannot be loaded) fails like what goes wrong in it. */
  async function withStorage<Value>(work: (open: AppStorage) => Promise<Stored<Value>>): Promise<Stored<Value>> {
    try {
      return await work(await opened());
    } catch (error) {
      return failedWith(error);
    }
  }

  return {
    store,
    follow: (lexemes) =>
      withStorage((open) => {
        const known = store.getState();
        return read(
          open,
          lexemes.filter((lexeme) => !known.has(lexeme)),
        );
      }),
    unsaid: async (lexemes) => {
      const outcome = await withStorage((open) => open.knowledge.of(lexemes));
      return outcome.ok ? lexemes.filter((lexeme) => !outcome.value.has(lexeme)) : lexemes;
    },
    isBegun: async () => {
      const outcome = await withStorage((open) => open.knowledge.isEmpty());
      return outcome.ok && !outcome.value;
    },
    markWords: (lexemes, to, by, text) =>
      withStorage(async (open) => {
        const marking = {
          kind: 'marked',
          ...(await stamp(open)),
          lexemes: [...new Set(lexemes)],
          to,
          by,
          text,
        } as const;
        const outcome = await open.knowledge.mark(marking);
        if (outcome.ok) await read(open, outcome.value.lexemes);
        return outcome;
      }),
    carryMoved: (lexicon, keysToday) =>
      withStorage(async (open) => {
        const asked = await open.knowledge.unlisted(lexicon);
        if (!asked.ok || asked.value.length === 0) return asked;
        const today = await keysToday(asked.value);
        if (!today) return { ok: true, value: [] };
        const moves = asked.value.flatMap((key, at) =>
          today[at] && today[at] !== key ? [[key, today[at]] as const] : [],
        );
        const outcome = await open.knowledge.move(new Map(moves), lexicon);
        const followed = store.getState();
        if (outcome.ok)
          await read(
            open,
            outcome.value.filter((lexeme) => followed.has(lexeme)),
          );
        return outcome;
      }),
    undoMarking: (event) =>
      withStorage(async (open) => {
        const outcome = await open.knowledge.unmark({ kind: 'unmarked', ...(await stamp(open)), event });
        if (outcome.ok) await read(open, outcome.value.lexemes);
        return outcome;
      }),
  };
}
