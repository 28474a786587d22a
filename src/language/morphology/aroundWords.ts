import { noLetters, setLetters, textOfPart, type Letters } from '../lexicon/Letters';
import type { Lexicon } from '../lexicon/Lexicon';
import { AFFIX } from './affixations';
import { elementCuts, type Element } from './elements';
import type { Found } from './Found';
import { standardOf } from './ofEntry';
import { changed, type Reading } from './Reading';
import { mayBeRepeated, mayRhyme, reduplicationCuts, rhymes } from './reduplication';
import { wholeReadings } from './wholeReadings';

const RHYME = 1;

/** Of the word without its reduplication that is being read: nothing of it is kept. */
const simpler = noLetters();

/** Adds the readings of a part of a form to those found. */
export type WordReader = (letters: Letters, from: number, to: number, lexicon: Lexicon, found: Found) => void;

/** Adds repeated words, and words with a bound element before them: antarunit, pascapemilu, non-blok. */
export function aroundWords(
  letters: Letters,
  from: number,
  to: number,
  lexicon: Lexicon,
  found: Found,
  read: WordReader,
): void {
  if (letters.hyphen >= 0 && mayBeRepeated(letters, from, to))
    repeatedWords(textOfPart(letters, from, to), lexicon, found, read);
  for (const { element, rest } of elementCuts(letters, from, to)) {
    let at = found.count;
    read(letters, rest, to, lexicon, found);
    for (; at < found.count; at++) found.readings[at] = withElement(found.readings[at]!, element);
  }
}

function repeatedWords(form: string, lexicon: Lexicon, found: Found, read: WordReader): void {
  for (const { simple, before, after } of reduplicationCuts(form)) {
    let at = found.count;
    setLetters(simpler, simple);
    read(simpler, 0, simple.length, lexicon, found);
    for (; at < found.count; at++) found.readings[at] = reduplicated(found.readings[at]!, simple, before, after);
  }
}

function reduplicated(reading: Reading, simple: string, before: string, after: string): Reading {
  const { affixes, spelling, stem } = reading;
  const variant = stem.variant;
  const standard =
    spelling &&
    (before === simple && after === simple
      ? `${spelling.standard}-${spelling.standard}`
      : variant && `${before}-${after}`.replaceAll(stem.headword, standardOf(variant)));
  return changed(reading, {
    steps: [...reading.steps, { kind: 'reduplication', before, after }],
    affixes: [
      ...affixes.filter((affix) => !affix.startsWith('-')),
      'R',
      ...affixes.filter((affix) => affix.startsWith('-')),
    ],
    cost: reading.cost + AFFIX,
    spelling: spelling && standard !== null ? { ...spelling, standard } : null,
  });
}

const withElement = (reading: Reading, { affix, written, step }: Element): Reading =>
  changed(reading, {
    steps: [...reading.steps, step],
    affixes: [affix, ...reading.affixes],
    cost: reading.cost + AFFIX,
    spelling: reading.spelling && { ...reading.spelling, standard: written + reading.spelling.standard },
  });

/** Adds a word with something that only sounds like it: sayur-mayur. */
export const rhymingReadings: WordReader = (letters, from, to, lexicon, found) => {
  if (letters.hyphen < 0 || !mayRhyme(letters, from, to)) return;
  for (const { word, echo, before, after } of rhymes(textOfPart(letters, from, to))) {
    if (lexicon.spelled(echo).length > 0) continue;
    let at = found.count;
    setLetters(simpler, word);
    wholeReadings(simpler, 0, word.length, lexicon, found);
    for (; at < found.count; at++) {
      const repeated = reduplicated(found.readings[at]!, word, before, after);
      found.readings[at] = changed(repeated, { cost: repeated.cost + RHYME });
    }
  }
};
