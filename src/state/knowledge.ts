import { useEffect } from 'react';
import { useStore } from 'zustand/react';
import type { LexemeKey, Status } from '../study/Standing';
import { createKnowledge, type Statuses } from './createKnowledge';
import { createStorageKeeper } from './keepStorage';
import { openOnce } from './openOnce';

const knowledge = createKnowledge({ openStorage: openOnce, now: () => new Date(), newId: () => crypto.randomUUID() });

const keepStorage = createStorageKeeper(() => navigator.storage);

/** See `LiveKnowledge` for what each does. */
export const { carryMoved: carryKnowledge, follow: followWords, isBegun, unsaid, undoMarking } = knowledge;

/** See `LiveKnowledge.markWords`. What is saved is worth keeping: the browser is asked to. */
export const markWords: typeof knowledge.markWords = async (...marking) => {
  const outcome = await knowledge.markWords(...marking);
  if (outcome.ok) await keepStorage();
  return outcome;
};

/** What a lexeme is; undefined until it was followed and read. */
export const useStatus = (lexeme: LexemeKey | null): Status | undefined =>
  useStore(knowledge.store, (statuses) => (lexeme === null ? undefined : statuses.get(lexeme)));

/** What all lexemes are that are followed. */
export const useStatuses = (): Statuses => useStore(knowledge.store);

/**
 * What some lexemes are, and stay so while other tabs change them.
 *
 * @param lexemes the same list as long as it is the same ones
 */
export function useStatusesOf(lexemes: readonly LexemeKey[]): Statuses {
  useEffect(() => {
    void followWords(lexemes); // where they cannot be read, nothing is said of them
  }, [lexemes]);
  return useStatuses();
}
