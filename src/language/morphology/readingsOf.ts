import { noLetters, setWord } from '../lexicon/Letters';
import type { Lexicon } from '../lexicon/Lexicon';
import { asWritten } from './asWritten';
import { behindClitics } from './behindClitics';
import { isNameLike } from './capitals';
import { nothingFound } from './Found';
import { likeliestFirst } from './likeliestFirst';
import { pairReadings } from './pairReadings';
import { rareNameReadings, rareReadings } from './rareReadings';
import type { Reading } from './Reading';
import { hyphenatedReadings, respelledReadings } from './respelledReadings';
import { standardReadings } from './standardReadings';

/** Of the word that is being read: nothing of it is kept. */
const letters = noLetters();
const found = nothingFound();

/**
 * Every reading of a word that the lexicon bears out, the likeliest first; empty for a word that it does not know.
 * Rarer ways to build and spell words are tried only where the commoner ones find nothing.
 *
 * @param word as in the text, any case
 */
export const readingsOf = (word: string, lexicon: Lexicon): readonly Reading[] => readWord(word, lexicon).readings;

/** The readings of a word, and whether they are the same with a capital at its beginning and without. */
export interface ReadWord {
  readonly readings: readonly Reading[];
  readonly anyCase: boolean;
}

/** The same, for who remembers them. */
export function readWord(word: string, lexicon: Lexicon): ReadWord {
  setWord(letters, word);
  found.count = 0;
  behindClitics(letters, word, lexicon, standardReadings, found);
  const anyCase = !asWritten(found, word);
  if (found.count > 0) return { readings: likeliestFirst(found), anyCase };
  behindClitics(letters, word, lexicon, isNameLike(word) ? rareNameReadings : rareReadings, found);
  if (found.count > 0) asWritten(found, word);
  if (found.count === 0) {
    if (letters.hyphen >= 0) hyphenatedReadings(letters, word, lexicon, found);
    respelledReadings(letters, word, lexicon, found);
    if (found.count > 0) asWritten(found, word);
    if (found.count === 0 && letters.hyphen >= 0) behindClitics(letters, word, lexicon, pairReadings, found);
  }
  return { readings: likeliestFirst(found), anyCase: false };
}
