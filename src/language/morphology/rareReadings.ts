import type { Entry, WordClass } from '../lexicon/Entry';
import { aroundWords, rhymingReadings, type WordReader } from './aroundWords';
import { derivedReadings, readingOfStem, SPOKEN, STANDARD } from './derivedReadings';
import type { Reading } from './Reading';
import { builtStems, compoundStems, plainStems } from './stems';

/** Adds what is built in rarer ways: on two words, with endings of loans, as people speak, and rhymes. */
export const rareReadings: WordReader = (host, lexicon, found) => {
  rareWords(host, lexicon, found);
  aroundWords(host, lexicon, found, rareWords);
  rhymingReadings(host, lexicon, found);
};

/** The same of a capitalised word: Semarang is not from sarang, Gunawan not from guna, Nani not from tani. */
export const rareNameReadings: WordReader = (host, lexicon, found) =>
  addIf(isNoName, found, (into) => rareReadings(host, lexicon, into));

const rareWords: WordReader = (form, lexicon, found) => {
  for (const stem of builtStems(form, lexicon)) found.push(readingOfStem(stem));
  derivedReadings(form, STANDARD, builtStems, lexicon, found);
  addIf(hasPrefix, found, (into) => derivedReadings(form, STANDARD, compoundStems, lexicon, into));
  addIf(isSaid, found, (into) => derivedReadings(form, SPOKEN, plainStems, lexicon, into));
};

function addIf(holds: (reading: Reading) => boolean, found: Reading[], read: (into: Reading[]) => void): void {
  const readings: Reading[] = [];
  read(readings);
  for (const reading of readings) if (holds(reading)) found.push(reading);
}

const isNoName = ({ stem, steps, colloquial }: Reading) =>
  !steps.some((step) => step.kind === 'infix' || (step.kind === 'ending' && step.affix.startsWith('-wa'))) &&
  (!colloquial || (isVerb(stem) && stem.band <= COMMON));

const isVerb = ({ classes }: Entry) => classes.some((name) => name === 'v' || name === 'vt');

const hasPrefix = ({ steps }: Pick<Reading, 'steps'>) => steps.some(({ kind }) => kind === 'prefix');
/** Whether nothing new is built on it. */
const isClosed = ({ classes }: Entry) => !classes.some((name) => OPEN.has(name));
const OPEN: ReadonlySet<WordClass> = new Set(['n', 'a', 'v', 'vt', 'adv', 'num']);

/** Whether people may well say so: nouns only if they are common, and without a prefix none (login, untain). */
function isSaid({ stem, steps }: Reading): boolean {
  if (isClosed(stem) || stem.headword.length < LEAST_SAID) return false;
  if (isVerb(stem)) return true;
  return hasPrefix({ steps }) ? stem.band <= COMMON : stem.classes[0] === 'a';
}
/** The rarest band of words that people recognise said or spelled another way. */
export const COMMON = 5;
const LEAST_SAID = 3; // letters
