import { beginsWithCapital, isAbbreviation, type Lexeme } from '../lexicon/Lexeme';
import { isNameLike } from './capitals';
import type { Found } from './Found';
import { changed, type Reading, type Step } from './Reading';
import { wordOf, type Written } from './Written';

const LEAST_WITH_CLITIC = 3; // letters: malah is not MA with -lah, biku not BI with -ku
const LEAST_WITH_AFFIXES = 4; // letters of a name
const OTHER_CASE = 3; // bin is "son of", BIN an agency

/**
 * What the capitals of a word and of the lexicon say of its readings. Names and abbreviations hardly take affixes, and
 * short as they are would be found in many words (serangan is not from Serang, Mai not MA with -i): they take clitics
 * (Oktobernya), anything with a hyphen or their capitals before them (KPK-lah, di-PHK, memPHK), and names with circumfixes
 * where nothing else is found (keislaman). An abbreviation in small letters is unlikely beside another word, and what
 * is in capitals is no chat form.
 *
 * @returns whether there was anything to mind
 */
export function asWritten(found: Found, written: Written): boolean {
  const allCapitals = mayBeAllCapitals(written) && ALL_CAPITALS.test(wordOf(written));
  let [some, every, derived] = [false, true, true];
  for (let at = 0; at < found.count; at++) {
    const reading = found.readings[at]!;
    if (hasCapital(reading)) some = true;
    else every = false;
    if (reading.steps.length === 0) derived = false;
  }
  if (!some && !allCapitals) return false;
  if (some) dropNames(found, wordOf(written), every, derived);
  if (allCapitals) inCapitals(found);
  else inSmallLetters(found);
  return true;
}

/**
 * @param every whether all have a capital
 * @param derived whether something was done to all of their stems
 */
function dropNames(found: Found, word: string, every: boolean, derived: boolean): void {
  const { readings, count } = found;
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const reading = readings[at]!;
    if (!hasCapital(reading) || mayBe(reading, word, every, derived)) readings[kept++] = reading;
  }
  found.count = kept;
}

function inSmallLetters({ readings, count }: Found): void {
  for (let at = 0; at < count; at++) {
    const reading = readings[at]!;
    if (isAbbreviation(reading.stem)) readings[at] = dearer(reading, OTHER_CASE);
  }
}

function inCapitals(found: Found): void {
  const { readings, count } = found;
  let abbreviated = false;
  for (let at = 0; at < count; at++) abbreviated ||= isAbbreviation(readings[at]!.stem);
  found.count = 0;
  for (let at = 0; at < count; at++) {
    const reading = readings[at]!;
    if (reading.spelling?.kind === 'inf' && reading.stem.headword.length <= LONGEST_CHAT_FORM) continue;
    const other = abbreviated && !isAbbreviation(reading.stem);
    readings[found.count++] = other ? dearer(reading, OTHER_CASE) : reading;
  }
}
const LONGEST_CHAT_FORM = 4; // letters: yg, jg, gmn

function mayBe({ stem, first, steps }: Reading, word: string, every: boolean, derived: boolean): boolean {
  if (steps.length === 0) return !first && !(isNameLike(word) && isShortened(stem));
  if (first) return false;
  if (word.includes('-') && !steps.some(({ kind }) => kind === 'reduplication')) return true;
  if (CAPITAL_WITHIN.test(word) && !isAllCapitals(word)) return true;
  // Abdullah is not Abdul with -lah, solonya not Solo with -nya.
  if (steps.every(isClitic))
    return stem.headword.length >= LEAST_WITH_CLITIC && (word.charCodeAt(0) <= LAST_CAPITAL ? derived : every);
  if (steps.every(isRespelling)) return !isAbbreviation(stem);
  return (
    !isAbbreviation(stem) &&
    stem.headword.length >= LEAST_WITH_AFFIXES &&
    steps.some(({ kind }) => kind === 'prefix') &&
    steps.some((step) => step.kind === 'suffix' && step.affix !== '-i') &&
    every
  );
}

/** Al Ghazali is no navy: so short an abbreviation has its capitals, but where all is in small letters. */
const isShortened = (stem: Lexeme) => isAbbreviation(stem) && stem.headword.length <= LEAST_WITH_CLITIC;

const CAPITAL_WITHIN = /\p{Ll}\p{Lu}/u;
const isClitic = (step: Step) => step.kind === 'clitic' && step.side === 'after';
const isRespelling = ({ kind }: Step) => kind === 'respelling';
const dearer = (reading: Reading, by: number) => changed(reading, { cost: reading.cost + by });

const hasCapital = ({ stem, first }: Reading) =>
  beginsWithCapital(stem) || (first !== null && beginsWithCapital(first));

/** Two letters at least, none of them small: a clitic behind a hyphen may be. */
const isAllCapitals = (word: string) => ALL_CAPITALS.test(word);
/** Of most words the second letter tells. */
function mayBeAllCapitals({ text, from, to }: Written): boolean {
  const second = to - from > 1 ? text.charCodeAt(from + 1) : 0;
  return second <= LAST_CAPITAL && second >= 0x30;
}
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]+(?:-\p{Ll}+)?$/u;
/** Z */
const LAST_CAPITAL = 0x5a;
