import { noLetters, setLetters } from '../lexicon/Letters';
import type { Lexicon } from '../lexicon/Lexicon';
import { asWritten } from './asWritten';
import { behindClitics } from './behindClitics';
import { isNameLike } from './capitals';
import { nothingFound } from './Found';
import { likeliestFirst } from './likeliestFirst';
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
  const { readings } = commonReadingsOf(word, lexicon);
  return readings.length > 0 ? readings : rarerReadingsOf(word, lexicon);
}

/** Readings, and whether they would be the same without a capital at the beginning of the word, or with one. */
export interface CommonReadings {
  readonly readings: readonly Reading[];
  readonly anyCase: boolean;
}

/** Those by the rules of the standard on words as the lexicon spells them. */
export function commonReadingsOf(word: string, lexicon: Lexicon): CommonReadings {
  layOut(word);
  found.count = 0;
  behindClitics(letters, word, lexicon, standardReadings, found);
  const anyCase = !asWritten(found, word) && found.count > 0;
  return { readings: likeliestFirst(found), anyCase };
}

/** All others, of a word that has none of those. With a capital at the beginning there are fewer, or the same. */
export function rarerReadingsOf(word: string, lexicon: Lexicon): readonly Reading[] {
  const form = layOut(word);
  found.count = 0;
  behindClitics(letters, word, lexicon, isNameLike(word) ? rareNameReadings : rareReadings, found);
  asWritten(found, word);
  if (found.count === 0) {
    if (letters.hyphen >= 0) hyphenatedReadings(form, word, lexicon, found);
    respelledReadings(form, word, lexicon, found);
    asWritten(found, word);
  }
  return likeliestFirst(found);
}

/** The form of a word, laid out in `letters`; where it lies there already nothing is done. */
function layOut(word: string): string {
  if (word === laidOut) return letters.text;
  const form = word.toLowerCase();
  setLetters(letters, form.includes('’') ? form.replaceAll('’', "'") : form);
  laidOut = word;
  return letters.text;
}
let laidOut = '';
