import type { Lexicon } from '../lexicon/Lexicon';
import { AFFIX } from './derivedReadings';
import { elementCuts } from './elements';
import type { Reading } from './Reading';
import { reduplicationCuts, rhymes } from './reduplication';
import { wholeReadings } from './wholeReadings';

const RHYME = 1;

/** Adds the readings of a form to those found. */
export type WordReader = (form: string, lexicon: Lexicon, found: Reading[]) => void;

/** Adds repeated words, and words with a bound element before them: antarunit, pascapemilu, non-blok. */
export function aroundWords(form: string, lexicon: Lexicon, found: Reading[], read: WordReader): void {
  for (const { simple, before, after } of reduplicationCuts(form)) {
    const inner: Reading[] = [];
    read(simple, lexicon, inner);
    for (const reading of inner) found.push(reduplicated(reading, simple, before, after));
  }
  for (const { affix, written, stem } of elementCuts(form)) {
    const inner: Reading[] = [];
    read(stem, lexicon, inner);
    for (const reading of inner) found.push(withElement(reading, affix, written));
  }
}

function reduplicated(reading: Reading, simple: string, before: string, after: string): Reading {
  const { affixes, spelling, stem } = reading;
  const variant = stem.variant;
  const standard =
    spelling &&
    (before === simple && after === simple
      ? `${spelling.standard}-${spelling.standard}`
      : variant && `${before}-${after}`.replaceAll(stem.headword, variant.of));
  return {
    ...reading,
    steps: [...reading.steps, { kind: 'reduplication', before, after }],
    affixes: [
      ...affixes.filter((affix) => !affix.startsWith('-')),
      'R',
      ...affixes.filter((affix) => affix.startsWith('-')),
    ],
    cost: reading.cost + AFFIX,
    spelling: spelling && standard !== null ? { ...spelling, standard } : null,
  };
}

const withElement = (reading: Reading, affix: string, written: string): Reading => ({
  ...reading,
  steps: [...reading.steps, { kind: 'prefix', affix, written, dropped: '' }],
  affixes: [affix, ...reading.affixes],
  cost: reading.cost + AFFIX,
  spelling: reading.spelling && { ...reading.spelling, standard: written + reading.spelling.standard },
});

/** Adds a word with something that only sounds like it: sayur-mayur. */
export function rhymingReadings(form: string, lexicon: Lexicon, found: Reading[]): void {
  for (const { word, echo, before, after } of rhymes(form)) {
    if (lexicon.spelled(echo).length > 0) continue;
    const inner: Reading[] = [];
    wholeReadings(word, lexicon, inner);
    for (const reading of inner) {
      const repeated = reduplicated(reading, word, before, after);
      found.push({ ...repeated, cost: repeated.cost + RHYME });
    }
  }
}
