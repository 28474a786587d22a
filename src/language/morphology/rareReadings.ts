import type { Entry, WordClass } from '../lexicon/Entry';
import { aroundWords, rhymingReadings, type WordReader } from './aroundWords';
import { derivedReadings, readingOfStem } from './derivedReadings';
import { PREFIXED, SPOKEN, STANDARD } from './rules';
import { addReading, keepThose } from './Found';
import type { Reading } from './Reading';
import { builtStems, compoundStems } from './stems';

/** Adds what is built in rarer ways: on two words, with endings of loans, as people speak, and rhymes. */
export const rareReadings: WordReader = (letters, from, to, lexicon, found) => {
  rareWords(letters, from, to, lexicon, found);
  aroundWords(letters, from, to, lexicon, found, rareWords);
  rhymingReadings(letters, from, to, lexicon, found);
};

/** The same of a capitalised word: Semarang is not from sarang, Gunawan not from guna, Nani not from tani. */
export const rareNameReadings: WordReader = (letters, from, to, lexicon, found) => {
  const before = found.count;
  rareReadings(letters, from, to, lexicon, found);
  keepThose(isNoName, found, before);
};

const rareWords: WordReader = (letters, from, to, lexicon, found) => {
  for (const stem of builtStems(letters, from, to, lexicon)) addReading(found, readingOfStem(stem));
  derivedReadings(letters, from, to, STANDARD, builtStems, lexicon, found);
  const compounds = found.count;
  derivedReadings(letters, from, to, PREFIXED, compoundStems, lexicon, found);
  keepThose(isStandard, found, compounds);
  const before = found.count;
  derivedReadings(letters, from, to, SPOKEN, null, lexicon, found);
  keepThose(isSaid, found, before);
};

/** Two words that are made one are of the standard: kapasitas with a slip is not from pasi and tas. */
const isStandard = ({ colloquial }: Reading) => !colloquial;

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
