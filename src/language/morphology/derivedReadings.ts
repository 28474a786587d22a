import type { Entry } from '../lexicon/Entry';
import { putLetter, type Letters, partEndsWith } from '../lexicon/Letters';
import type { Lexicon } from '../lexicon/Lexicon';
import { noPrefixes, withPrefix, withSuffix, type Affixation, type Prefixed } from './affixations';
import { colloquialCombinations, NO_SUFFIX, standardCombinations, SUFFIXES } from './combinations';
import { entryCost, stemCost } from './likelihood';
import { isInformal, rootOf } from './ofEntry';
import { colloquialPrefixes, possiblePrefixes, restBehind, standardPrefixes, type Prefixes } from './prefixes';
import type { Reading } from './Reading';
import { spellingOfBuilt } from './spellings';
import type { Stem, Stems } from './stems';

const BOUND_BARE = 0.15; // a root that does not stand alone mostly has a prefix: kesiapan is from siap, not ter-kesiap
const AGENT_OF_RESULT = 0.8; // peN- on a noun in -an: pemasukan is from masuk, not pasukan, pengawasan not from kawasan

/** What may be put together, and how it is written. */
export interface Rules {
  /** Places in SUFFIXES, in the order in which they are tried. */
  readonly suffixes: readonly number[];
  readonly start: Prefixed;
  readonly prefixes: Prefixes;
  /** Whether a suffix alone is not enough. */
  readonly prefixed: boolean;
  /** Whether it belongs to informal speech. */
  readonly spoken: boolean;
}

const placesOf = (...suffixes: readonly (typeof SUFFIXES)[number][]) => suffixes.map((one) => SUFFIXES.indexOf(one));

export const STANDARD: Rules = {
  suffixes: placesOf('kan', 'i', 'an'),
  start: noPrefixes(standardCombinations),
  prefixes: standardPrefixes,
  prefixed: false,
  spoken: false,
};
export const PREFIXED: Rules = { ...STANDARD, prefixed: true };
export const SPOKEN: Rules = {
  suffixes: placesOf('in', 'kan', 'i'),
  start: noPrefixes(colloquialCombinations),
  prefixes: colloquialPrefixes,
  prefixed: false,
  spoken: true,
};

const LEAST_BEFORE_SUFFIX = 2; // letters

/** Adds the readings of a part of a form as a stem with prefixes and a suffix, one of them at least. */
export function derivedReadings(
  letters: Letters,
  from: number,
  to: number,
  rules: Rules,
  stems: Stems,
  lexicon: Lexicon,
  readings: Reading[],
): void {
  const search: Search = { letters, rules, stems, lexicon, readings };
  takePrefixes(rules.start, NO_SUFFIX, from, to, search);
  for (const suffix of rules.suffixes) {
    const written = SUFFIXES[suffix] ?? '';
    const end = to - written.length;
    if (end - from >= LEAST_BEFORE_SUFFIX && partEndsWith(letters, from, to, written))
      takePrefixes(rules.start, suffix, from, end, search);
  }
}

interface Search {
  readonly letters: Letters;
  readonly rules: Rules;
  readonly stems: Stems;
  readonly lexicon: Lexicon;
  /** What has been found so far. */
  readonly readings: Reading[];
}

function takePrefixes(outer: Prefixed, suffix: number, from: number, to: number, search: Search): void {
  const { letters, rules, stems, lexicon, readings } = search;
  const { combination, shapes } = outer;
  const enough = shapes.length > 0 || (suffix !== NO_SUFFIX && !rules.prefixed);
  if (enough && (combination.suffixes >>> suffix) & 1)
    for (const stem of stems(letters, from, to, lexicon))
      readings.push(affixed(stem, withSuffix(outer, suffix), rules.spoken));
  if (combination.inner.size === 0) return;
  for (const shape of possiblePrefixes(rules.prefixes, letters, from)) {
    const inner = withPrefix(outer, shape);
    if (!inner || !((inner.combination.within >>> suffix) & 1)) continue;
    const rest = restBehind(shape, letters, from, to);
    if (rest < 0) continue;
    if (shape.dropped === '') takePrefixes(inner, suffix, rest, to, search);
    else takeRestored(inner, suffix, rest - 1, to, shape.dropped, search);
  }
}

/** Goes on with the letter that a prefix has swallowed, in the place of the prefix's last one. */
function takeRestored(inner: Prefixed, suffix: number, at: number, to: number, dropped: string, search: Search): void {
  const { letters } = search;
  const own = letters.codes[at] ?? 0;
  putLetter(letters, at, dropped.charCodeAt(0));
  takePrefixes(inner, suffix, at, to, search);
  putLetter(letters, at, own);
}

const bare = withSuffix(STANDARD.start, NO_SUFFIX);

/** The reading of a stem by itself, where it was built without prefixes and suffixes. */
export const readingOfStem = (stem: Stem): Reading => affixed(stem, bare, false);

function affixed(found: Stem, around: Affixation, spoken: boolean): Reading {
  const { first, entry } = found;
  const { derivation } = entry;
  const steps = found.steps.length === 0 ? around.steps : [...found.steps, ...around.steps];
  return {
    stem: entry,
    first,
    root: first ? `${rootOf(first)} ${rootOf(entry)}` : rootOf(entry),
    steps,
    affixes:
      derivation || found.affixes.length > 0
        ? surfaceOrder(around, derivation?.affixes ?? [], found.affixes)
        : around.affixes,
    cost:
      entryCost(entry) +
      (around.name === '' ? 0 : stemCost(entry, around.costs)) +
      around.affixCost +
      around.shapeCost +
      around.bareCost +
      (entry.bound && around.shapes.length === 0 ? BOUND_BARE : 0) +
      (around.name === 'peN-' && entry.classes[0] === 'n' && entry.headword.endsWith('an') ? AGENT_OF_RESULT : 0) +
      found.cost,
    colloquial: spoken || isInformal(entry) || isSpoken(entry, around.name),
    spelling: spellingOfBuilt(first, entry, around.shapes, steps),
  };
}

/** ke- for ter- (`ketabrak`, but not `kedua`), and -an for lebih (`gedean`). */
const isSpoken = ({ classes }: Entry, affixes: string) =>
  (affixes === 'ke-' && !classes.includes('num')) ||
  (affixes === 'an' && classes[0] === 'a' && !classes.some((name) => name === 'n' || name === 'v' || name === 'vt'));

function surfaceOrder({ prefixes, suffixes }: Affixation, derived: readonly string[], built: readonly string[]) {
  const order = [...prefixes];
  for (const affix of derived) if (!affix.startsWith('-')) order.push(affix);
  for (const affix of built) if (!affix.startsWith('-')) order.push(affix);
  for (const affix of derived) if (affix.startsWith('-')) order.push(affix);
  for (const affix of built) if (affix.startsWith('-')) order.push(affix);
  order.push(...suffixes);
  return order;
}
