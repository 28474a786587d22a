import { WORD_CLASSES, type Entry, type WordClass } from '../lexicon/Entry';

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

/** What a combination of affixes costs on a stem of each word class. */
export type StemCosts = Readonly<Record<WordClass, number>>;

/** @param affixes prefixes, outermost first, and suffix, separated by spaces */
export function stemCosts(affixes: string): StemCosts {
  const known = STEMS[affixes];
  const costOf = (name: WordClass) => (closed.has(name) ? CLOSED : (known?.[name] ?? (known ? OTHER : UNLISTED)));
  return Object.fromEntries(WORD_CLASSES.map((name) => [name, costOf(name)])) as Record<WordClass, number>;
}

const SECOND_CLASS = 0.15; // the second class of a word is the rarer one

/** The least that one of a stem's classes costs. */
export function stemCost({ classes }: Entry, costs: StemCosts): number {
  let least = Infinity;
  for (let place = 0; place < classes.length; place++) {
    const name = classes[place];
    if (name !== undefined) least = Math.min(least, costs[name] + place * SECOND_CLASS);
  }
  return least;
}

/**
 * Rarer words cost more, and so do short ones, which are found in many forms by chance. A bound root is there to be built
 * on; but a bound noun is mostly what is left of one derived word (pasuk of pasukan).
 */
export function entryCost({ band, headword, bound, variant, classes }: Entry): number {
  const short = headword.length <= 2 ? 1.5 : headword.length === 3 ? 0.35 : 0;
  return band * 0.12 + (!bound ? 0.05 : classes[0] === 'n' ? 0.15 : 0) + (variant ? 0.3 : 0) + short;
}
