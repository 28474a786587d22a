import type { OpenLexicon } from '../language/lexicon/Lexicon';
import { keyToday } from './keyToday';
import type { LexemeKey } from './Standing';

const STEP = 100; // keys: some milliseconds

/** `keyToday` of many, in steps: yields how far it has come. */
export function* keysToday(
  keys: readonly LexemeKey[],
  lexicon: OpenLexicon,
): Generator<{ readonly done: number; readonly of: number }, readonly LexemeKey[], void> {
  const today: LexemeKey[] = [];
  for (const key of keys) {
    today.push(keyToday(key, lexicon));
    if (today.length % STEP === 0) yield { done: today.length, of: keys.length };
  }
  return today;
}
