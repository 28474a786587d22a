import type { IDBPTransaction } from 'idb';
import type { EventId } from '../quiz/QuizEvent';
import type { KnowledgeEvent, Marked } from '../study/KnowledgeEvent';
import type { LexemeKey } from '../study/Standing';
import { standingsOf } from '../study/standingsOf';
import type { Schema } from './database';
import { putStanding } from './rebuildKnowledge';

/** The stores that an event is written to, and what follows from it. */
export const KNOWLEDGE_STORES = ['knowledge-events', 'knowledge', 'settings'] as const;
export type KnowledgeWriting = IDBPTransaction<Schema, (typeof KNOWLEDGE_STORES)[number][], 'readwrite'>;

/** The event in a row; undefined if it cannot be read. */
export type ParseEvent = (row: unknown) => KnowledgeEvent | undefined;

/** None if it is no marking. */
export const markedIn = (event: KnowledgeEvent | undefined): readonly Marked[] =>
  event?.kind === 'marked' ? [event] : [];

/** What was said of lexemes, as far as a transaction sees it. */
export interface EventsRead {
  /** The markings of a lexeme, as if they were of it alone. */
  readonly markingsOf: (lexeme: LexemeKey) => Promise<readonly Marked[]>;
  /** What names a marking: what takes it back, or says it once more. */
  readonly naming: (event: EventId) => Promise<readonly KnowledgeEvent[]>;
}

/**
 * Reads each event once: one of the placement test is of twenty thousand lexemes, and would be read for each of them. What is taken
 * back after it was asked for is not seen.
 */
export function readEvents(transaction: KnowledgeWriting, parsed: ParseEvent): EventsRead {
  const store = transaction.objectStore('knowledge-events');
  const events = new Map<string, Promise<KnowledgeEvent | undefined>>();
  const named = new Map<EventId, Promise<readonly KnowledgeEvent[]>>();
  const read = (id: string) => kept(events, id, async () => parsed(await store.get(id)));
  return {
    markingsOf: async (lexeme) => {
      const ids = await store.index('by-lexeme').getAllKeys(lexeme);
      const all = await Promise.all(ids.map(read));
      return all.flatMap(markedIn).map((marking) => ({ ...marking, lexemes: [lexeme] }));
    },
    naming: (event) =>
      kept(named, event, async () => {
        const ids = await store.index('by-taken').getAllKeys(event);
        return (await Promise.all(ids.map(read))).flatMap((one) => one ?? []);
      }),
  };
}

function kept<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** Writes what a lexeme is by all that was said of it. */
export async function deriveStanding(
  transaction: KnowledgeWriting,
  lexeme: LexemeKey,
  { markingsOf, naming }: EventsRead,
): Promise<void> {
  const knowledge = transaction.objectStore('knowledge');
  const markings = await markingsOf(lexeme);
  const takings = await Promise.all(
    markings.flatMap(({ id, event }) => (event ? [id, event] : [id])).map((id) => naming(id)),
  );
  const taken = takings.flat().filter(({ kind }) => kind === 'unmarked');
  const left = standingsOf([...markings, ...taken]).get(lexeme);
  if (left) putStanding(knowledge, lexeme, left);
  else await knowledge.delete(lexeme);
}
