import type { IDBPTransaction } from 'idb';
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

/** Writes what a lexeme is by all that was said of it. */
export async function deriveStanding(
  transaction: KnowledgeWriting,
  lexeme: LexemeKey,
  parsed: ParseEvent,
): Promise<void> {
  const knowledge = transaction.objectStore('knowledge');
  const events = transaction.objectStore('knowledge-events');
  const markings = (await events.index('by-lexeme').getAll(lexeme)).flatMap((row) => markedIn(parsed(row)));
  const ids = markings.flatMap(({ id, event }) => (event ? [id, event] : [id]));
  const takings = await Promise.all(ids.map((id) => events.index('by-taken').getAll(id)));
  const left = standingsOf([...markings, ...takings.flat().flatMap((row) => parsed(row) ?? [])]).get(lexeme);
  if (left) putStanding(knowledge, lexeme, left);
  else await knowledge.delete(lexeme);
}
