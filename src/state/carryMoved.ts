import { findKeysToday, LEXICON } from './analysis';
import { carryKnowledge } from './knowledge';

/**
 * Carries what is known over to words that the lexicon has a line for since: once for each lexicon that comes, as soon as there is an
 * engine to tell them. What cannot be done now is tried again another time.
 */
export async function carryMoved(signal: AbortSignal): Promise<void> {
  await carryKnowledge(LEXICON, (keys) => findKeysToday(keys, signal));
}
