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
export function readingsOf(word: string, lexicon: Lexicon): readonly Reading[] {
  const common = commonReadingsOf(word, lexicon, nobody);
  return common.length > 0 ? common : otherReadingsOf(word, lexicon);
}

/** What else is told of a word that was read. */
export interface Told {
  /** Whether its readings are the same with a capital at its beginning and without. */
  anyCase: boolean;
}
const nobody: Told = { anyCase: false };

/** Those of a word that is built and spelled in the common ways. */
export function commonReadingsOf(word: string, lexicon: Lexicon, told: Told): readonly Reading[] {
  setWord(letters, word);
  found.count = 0;
  behindClitics(letters, word, lexicon, standardReadings, found);
  const anyCase = !asWritten(found, word);
  told.anyCase = anyCase && found.count > 0;
  return likeliestFirst(found);
}

/** Those of a word that has no common ones. */
export function otherReadingsOf(word: string, lexicon: Lexicon): readonly Reading[] {
  setWord(letters, word);
  found.count = 0;
  behindClitics(letters, word, lexicon, isNameLike(word) ? rareNameReadings : rareReadings, found);
  if (found.count > 0) asWritten(found, word);
  if (found.count === 0) {
    if (letters.hyphen >= 0) hyphenatedReadings(letters, word, lexicon, found);
    respelledReadings(letters, word, lexicon, found);
    if (found.count > 0) asWritten(found, word);
    if (found.count === 0 && letters.hyphen >= 0) behindClitics(letters, word, lexicon, pairReadings, found);
  }
  return likeliestFirst(found);
}
