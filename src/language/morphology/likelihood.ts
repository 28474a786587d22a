import { WORD_CLASSES, type WordClass } from '../lexicon/Entry';
import {
  bandOf,
  classAt,
  hasMoreClasses,
  isBound,
  isVariant,
  lettersUpToFour,
  NO_CLASS,
  type Facts,
  type Lexeme,
} from '../lexicon/Lexeme';

/**
 * What speaks against building a combination of affixes on a stem of a word class: 0 the rule, 1 rare. A class that is
 * not named costs `OTHER`. By hand, from memory of grammars, and corrected
 * where the development treebanks showed a mistake.
 */
const STEMS: Readonly<Record<string, Partial<Record<WordClass, number>>>> = {
  'meN-': { vt: 0, v: 0.2, n: 0.5, a: 0.5, num: 0.8 },
  'meN- kan': { vt: 0, v: 0, a: 0, n: 0.1, num: 0.5, adv: 0.5 },
  'meN- i': { vt: 0.15, v: 0, a: 0, n: 0.1 },
  'di-': { vt: 0, v: 0.4, n: 0.6, a: 1 },
  'di- kan': { vt: 0, v: 0, a: 0, n: 0.1, num: 0.5, adv: 0.5 },
  'di- i': { vt: 0.15, v: 0, a: 0, n: 0.1 },
  'ter-': { vt: 0, a: 0, v: 0.2, n: 0.7 },
  'ber-': { n: 0, v: 0, a: 0.4, num: 0.2, vt: 0.3 },
  'ber- an': { v: 0, vt: 0.2, n: 0.2, a: 0.3 },
  'ber- kan': { n: 0, v: 0.1, vt: 0.3, a: 0.5 },
  'per-': { a: 0, n: 0.5, v: 0.5, vt: 0.5, num: 0.5 },
  'peN-': { vt: 0, v: 0.1, a: 0.1, n: 0.3 },
  'peN- an': { vt: 0, v: 0.1, a: 0.1, n: 0.3 },
  'per- an': { v: 0, vt: 0.1, n: 0.1, a: 0.5 },
  'pe-': { n: 0, v: 0.1, vt: 0.3, a: 0.6 },
  'ke- an': { a: 0, n: 0.1, v: 0.1, vt: 0.3, adv: 0.5, num: 0.5 },
  'ke-': { num: 0, vt: 0.5, n: 0.9, a: 0.9, v: 0.9 },
  'se-': { n: 0, a: 0, cl: 0, v: 0.5, num: 0.8 },
  an: { vt: 0, v: 0.1, n: 0.3, a: 0.6, num: 0.3 },
  kan: { vt: 0.1, v: 0.2, a: 0.3, n: 0.5 },
  i: { vt: 0.1, v: 0.2, a: 0.4, n: 0.5 },
  'N-': { vt: 0, v: 0.1, n: 0.5, a: 0.5 },
  'N- in': { vt: 0, v: 0, a: 0, n: 0.1, num: 0.5, adv: 0.5 },
  'di- in': { vt: 0, v: 0, a: 0, n: 0.1, num: 0.5, adv: 0.5 },
  in: { vt: 0, v: 0.1, a: 0.3, n: 0.5 },
};

const OTHER = 1.2;
/** A combination that has no row: two prefixes at least, so rarer than one. */
const UNLISTED = 0.4;
/** Pronouns, prepositions and their like hardly take affixes of word formation. */
const CLOSED = 1.2;
const closed: ReadonlySet<WordClass> = new Set([
  'pron',
  'prep',
  'conj',
  'part',
  'intj',
  'det',
  'neg',
  'aux',
  'q',
  'name',
]);

/**
 * What a combination of affixes costs on a stem of each word class, by place of the class.
 *
 * @param affixes prefixes, outermost first, and suffix, separated by spaces
 */
export function stemCosts(affixes: string): Float64Array {
  const known = STEMS[affixes];
  const costs = new Float64Array(NO_CLASS + 1).fill(Infinity);
  for (const [place, name] of WORD_CLASSES.entries())
    costs[place] = closed.has(name) ? CLOSED : (known?.[name] ?? (known ? OTHER : UNLISTED));
  return costs;
}

const SECOND_CLASS = 0.15; // the second class of a word is the rarer one

/** The least that one of a stem's classes costs. */
export function stemCost({ facts, classes }: Lexeme, costs: Float64Array): number {
  let least = Math.min(
    costs[classAt(facts, 0)]!,
    costs[classAt(facts, 1)]! + SECOND_CLASS,
    costs[classAt(facts, 2)]! + 2 * SECOND_CLASS,
  );
  if (hasMoreClasses(facts))
    for (const [place, name] of classes.entries())
      least = Math.min(least, costs[WORD_CLASSES.indexOf(name)]! + place * SECOND_CLASS);
  return least;
}

/**
 * Rarer words cost more, and so do short ones, which are found in many forms by chance. A bound root is there to be built
 * on; but a bound noun is mostly what is left of one derived word (pasuk of pasukan).
 */
export function entryCost(facts: Facts): number {
  const letters = lettersUpToFour(facts);
  const short = letters <= 2 ? 1.5 : letters === 3 ? 0.35 : 0;
  return (
    bandOf(facts) * 0.12 +
    (!isBound(facts) ? 0.05 : classAt(facts, 0) === NOUN ? 0.15 : 0) +
    (isVariant(facts) ? 0.3 : 0) +
    short
  );
}
const NOUN = WORD_CLASSES.indexOf('n');
