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
import { nothingWritten, setWritten, wordOf } from './Written';

/** Of the word that is being read: nothing of it is kept. */
const letters = noLetters();
const written = nothingWritten();
const found = nothingFound();

/**
 * Every reading of a word that the lexicon bears out, the likeliest first; empty for a word that it does not know.
 * Rarer ways to build and spell words are tried only where the commoner ones find nothing.
 *
 * @param word as in the text, any case
 */
export function readingsOf(word: string, lexicon: Lexicon): readonly Reading[] {
  const common = commonReadingsOf(word, 0, word.length, lexicon, nobody);
  return common.length > 0 ? common : otherReadingsOf(word, 0, word.length, lexicon);
}

/** What else is told of a word that was read. */
export interface Told {
  /** Whether its readings are the same with a capital at its beginning and without. */
  anyCase: boolean;
}
const nobody: Told = { anyCase: false };

/**
 * Those of a word that is built and spelled in the common ways.
 *
 * @param from offsets into the text
 */
export function commonReadingsOf(
  text: string,
  from: number,
  to: number,
  lexicon: Lexicon,
  told: Told,
): readonly Reading[] {
  setWord(letters, text, from, to);
  setWritten(written, text, from, to);
  found.count = 0;
  behindClitics(letters, written, lexicon, standardReadings, found);
  const anyCase = !asWritten(found, written);
  told.anyCase = anyCase && found.count > 0;
  return likeliestFirst(found);
}

/** Those of a word that has no common ones. */
export function otherReadingsOf(text: string, from: number, to: number, lexicon: Lexicon): readonly Reading[] {
  setWord(letters, text, from, to);
  setWritten(written, text, from, to);
  const word = wordOf(written);
  found.count = 0;
  behindClitics(letters, written, lexicon, isNameLike(word) ? rareNameReadings : rareReadings, found);
  if (found.count > 0) asWritten(found, written);
  if (found.count === 0) {
    if (letters.hyphen >= 0) hyphenatedReadings(letters, written, lexicon, found);
    respelledReadings(letters, written, lexicon, found);
    if (found.count > 0) asWritten(found, written);
    if (found.count === 0 && letters.hyphen >= 0) behindClitics(letters, written, lexicon, pairReadings, found);
  }
  return likeliestFirst(found);
}
