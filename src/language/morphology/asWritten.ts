import type { Entry } from '../lexicon/Entry';
import { isNameLike } from './capitals';
import { addReading, type Found } from './Found';
import { isAbbreviation, LAST_CAPITAL } from './ofEntry';
import { changed, type Reading, type Step } from './Reading';

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
 * @param word as in the text
 * @returns whether there was anything to mind
 */
export function asWritten(found: Found, word: string): boolean {
  if (!mindsCapitals(found, word)) return false;
  const readings = fit(found.readings.slice(0, found.count), word);
  found.count = 0;
  for (const reading of readings) addReading(found, reading);
  return true;
}

/** Whether capitals, of the word or of a stem, say anything of what was found. */
function mindsCapitals({ count, readings }: Found, word: string): boolean {
  for (let at = 0; at < count; at++) if (hasCapital(readings[at]!)) return true;
  return isAllCapitals(word);
}

function fit(readings: readonly Reading[], word: string): readonly Reading[] {
  const allCapitals = isAllCapitals(word);
  const kept = readings.filter((reading) => !hasCapital(reading) || mayBe(reading, word, readings));
  if (!allCapitals)
    return kept.map((reading) => (isAbbreviation(reading.stem) ? dearer(reading, OTHER_CASE) : reading));
  const abbreviated = kept.some(({ stem }) => isAbbreviation(stem));
  return kept
    .filter(({ stem, spelling }) => spelling?.kind !== 'inf' || stem.headword.length > LONGEST_CHAT_FORM)
    .map((reading) => (abbreviated && !isAbbreviation(reading.stem) ? dearer(reading, OTHER_CASE) : reading));
}
const LONGEST_CHAT_FORM = 4; // letters: yg, jg, gmn

function mayBe({ stem, first, steps }: Reading, word: string, all: readonly Reading[]): boolean {
  if (steps.length === 0) return !first && !(isNameLike(word) && isShortened(stem));
  if (first) return false;
  if (word.includes('-') && !steps.some(({ kind }) => kind === 'reduplication')) return true;
  if (CAPITAL_WITHIN.test(word) && !isAllCapitals(word)) return true;
  if (steps.every(isClitic)) return stem.headword.length >= LEAST_WITH_CLITIC && mayHaveClitic(word, all);
  if (steps.every(isRespelling)) return !isAbbreviation(stem);
  return (
    !isAbbreviation(stem) &&
    stem.headword.length >= LEAST_WITH_AFFIXES &&
    steps.some(({ kind }) => kind === 'prefix') &&
    steps.some((step) => step.kind === 'suffix' && step.affix !== '-i') &&
    all.every(hasCapital)
  );
}

/** Al Ghazali is no navy: so short an abbreviation has its capitals, but where all is in small letters. */
const isShortened = (stem: Entry) => isAbbreviation(stem) && stem.headword.length <= LEAST_WITH_CLITIC;

/** Abdullah is not Abdul with -lah, solonya not Solo with -nya. */
const mayHaveClitic = (word: string, all: readonly Reading[]) =>
  word.charCodeAt(0) <= LAST_CAPITAL ? all.every(({ steps }) => steps.length > 0) : all.every(hasCapital);

const CAPITAL_WITHIN = /\p{Ll}\p{Lu}/u;
const isClitic = (step: Step) => step.kind === 'clitic' && step.side === 'after';
const isRespelling = ({ kind }: Step) => kind === 'respelling';
const dearer = (reading: Reading, by: number) => changed(reading, { cost: reading.cost + by });

const begins = ({ headword }: Entry) => headword.charCodeAt(0) <= LAST_CAPITAL;
const hasCapital = ({ stem, first }: Reading) => begins(stem) || (first !== null && begins(first));

/** Two letters at least, none of them small: a clitic behind a hyphen may be. */
const isAllCapitals = (word: string) =>
  word.charCodeAt(1) <= LAST_CAPITAL && word.charCodeAt(1) >= 0x30 && ALL_CAPITALS.test(word);
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]+(?:-\p{Ll}+)?$/u;
