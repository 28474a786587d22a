import type { WordClass } from '../lexicon/Entry';
import type { Lexeme } from '../lexicon/Lexeme';
import type { ReadToken } from '../ReadDocument';
import type { Around } from './cueWeight';

/** Classes that a text hardly tells apart, or that lines do not. */
const NEAR: readonly (readonly [WordClass, WordClass])[] = [
  ['v', 'vt'],
  ['n', 'cl'],
  ['det', 'pron'],
  ['det', 'num'],
  ['det', 'adv'],
  ['prep', 'conj'],
  ['conj', 'adv'],
  ['adv', 'aux'],
  ['adv', 'a'],
  ['aux', 'v'],
  ['pron', 'n'],
  ['intj', 'part'],
  ['q', 'pron'],
  ['q', 'conj'],
  ['name', 'n'],
];
const NEARLY = 1;
const FAR = 3;
/** Where the form itself tells the class. */
const CERTAIN = 3; // times

/** What class the meaning of a word has here. */
export interface ClassHere {
  readonly wordClass: WordClass | null;
  /** Whether the form tells it, and not only the context. */
  readonly isCertain: boolean;
}

/** How badly a sense of one class fits a word that has another here; 0 where it does, or nothing is known. */
export function classMisfit(sense: WordClass, { wordClass, isCertain }: ClassHere): number {
  if (wordClass === null || sense === wordClass) return 0;
  const isNear = NEAR.some((pair) => pair.includes(sense) && pair.includes(wordClass));
  return isNear ? NEARLY : FAR * (isCertain ? CERTAIN : 1);
}

/**
 * The class of a word's meaning: where a voice was added to a transitive verb, that verb’s; where -nya only makes a noun of it, its
 * own. Nothing is counted by a classifier that has no number before it. Of a phrase, whose words have classes of their own,
 * nothing is known but that one in a voice is a verb (`mendaur ulang`).
 */
export function classHere({ words, at }: Around, { classes, phrase }: Lexeme): ClassHere {
  const read = words[at]?.read;
  if (phrase || !read) return { wordClass: read && hasVoice(read) ? 'vt' : null, isCertain: false };
  if (classes.includes('vt') && hasVoice(read)) return { wordClass: 'vt', isCertain: true };
  if (read.nya === 'nominaliser') return { wordClass: classes[0] ?? null, isCertain: false };
  if (read.wordClass === 'cl' && words[at - 1]?.wordClass !== 'num') return { wordClass: 'n', isCertain: true };
  return { wordClass: read.wordClass, isCertain: false };
}

/** Whether a voice was added to its stem: meN-, di-, or who does it (`kulihat`). */
export const hasVoice = ({ readings: [first] }: ReadToken): boolean =>
  first?.steps.some(
    (step) =>
      (step.kind === 'prefix' && (step.affix === 'meN-' || step.affix === 'di-')) ||
      (step.kind === 'clitic' && step.side === 'before'),
  ) ?? false;
