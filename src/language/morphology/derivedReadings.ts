import type { Entry } from '../lexicon/Entry';
import type { Lexicon } from '../lexicon/Lexicon';
import { colloquialCombinations, standardCombinations, type Combination } from './combinations';
import { entryCost, stemCost } from './likelihood';
import { colloquialPrefixes, prefixCuts, standardPrefixes, type PrefixCut } from './prefixes';
import type { Reading, Step } from './Reading';
import { spellingOfBuilt } from './spellings';
import type { Stem, Stems } from './stems';
import { isInformal, rootOf } from './ofEntry';

/** Each affix has to be paid for, or everything would be taken to pieces. */
export const AFFIX = 0.7;
const BARE_SUFFIX = 0.4; // `datangi`, `berikan`: without meN- or di- rarer than other analyses
const BOUND_BARE = 0.15; // a root that does not stand alone mostly has a prefix: kesiapan is from siap, not ter-kesiap
const AGENT_OF_RESULT = 0.8; // peN- on a noun in -an: pemasukan is from masuk, not pasukan, pengawasan not from kawasan

/** What may be put together, and how it is written. */
export interface Rules {
  readonly suffixes: readonly string[];
  readonly combinations: Combination;
  readonly prefixes: typeof standardPrefixes;
  /** Whether it belongs to informal speech. */
  readonly spoken: boolean;
}

export const STANDARD: Rules = {
  suffixes: ['kan', 'i', 'an'],
  combinations: standardCombinations,
  prefixes: standardPrefixes,
  spoken: false,
};
export const SPOKEN: Rules = {
  suffixes: ['in', 'kan', 'i'],
  combinations: colloquialCombinations,
  prefixes: colloquialPrefixes,
  spoken: true,
};

/** Adds the readings of a form as a stem with prefixes and a suffix, one of them at least. */
export function derivedReadings(form: string, rules: Rules, stems: Stems, lexicon: Lexicon, readings: Reading[]): void {
  const search: Search = { rules, stems, lexicon, readings };
  takePrefixes(form, '', rules.combinations, noCuts, search);
  for (const suffix of rules.suffixes)
    if (form.endsWith(suffix) && form.length >= suffix.length + 2)
      takePrefixes(form.slice(0, -suffix.length), suffix, rules.combinations, noCuts, search);
}
const noCuts: readonly PrefixCut[] = [];

interface Search {
  readonly rules: Rules;
  readonly stems: Stems;
  readonly lexicon: Lexicon;
  /** What has been found so far. */
  readonly readings: Reading[];
}

function takePrefixes(
  form: string,
  suffix: string,
  combination: Combination,
  cuts: readonly PrefixCut[],
  search: Search,
): void {
  const { rules, stems, lexicon, readings } = search;
  if ((cuts.length > 0 || suffix !== '') && combination.suffixes.has(suffix))
    for (const stem of stems(form, lexicon))
      readings.push(built(stem, cuts, combination.prefixes, suffix, rules.spoken));
  if (combination.inner.size === 0) return;
  for (const cut of prefixCuts(form, rules.prefixes)) {
    const more = combination.inner.get(cut.affix);
    if (more) takePrefixes(cut.stem, suffix, more, [...cuts, cut], search);
  }
}

/** The reading of a stem by itself, where it was built without prefixes and suffixes. */
export const readingOfStem = (stem: Stem): Reading => built(stem, noCuts, '', '', false);

function built(found: Stem, cuts: readonly PrefixCut[], prefixes: string, suffix: string, spoken: boolean): Reading {
  const { first, entry } = found;
  const steps: Step[] = [...found.steps];
  // Prefixes look at the stem alone (`menge-` at its one syllable), so the suffix comes after them.
  for (const { affix, written, dropped } of cuts.toReversed()) steps.push({ kind: 'prefix', affix, written, dropped });
  if (suffix !== '') steps.push({ kind: 'suffix', affix: `-${suffix}`, written: suffix });
  const inside = entry.derivation ? [...entry.derivation.affixes, ...found.affixes] : found.affixes;
  const count = cuts.length + (suffix === '' ? 0 : 1);
  const bare = cuts.length === 0 && suffix !== 'an' && suffix !== '';
  const together = suffix === '' ? prefixes : prefixes === '' ? suffix : `${prefixes} ${suffix}`;
  return {
    stem: entry,
    first,
    root: first ? `${rootOf(first)} ${rootOf(entry)}` : rootOf(entry),
    steps,
    affixes: surfaceOrder(cuts, inside, suffix),
    cost:
      entryCost(entry) +
      (count === 0 ? 0 : stemCost(entry, together)) +
      count * AFFIX +
      cuts.reduce((sum, { cost }) => sum + cost, 0) +
      (bare ? BARE_SUFFIX : 0) +
      (entry.bound && cuts.length === 0 ? BOUND_BARE : 0) +
      (together === 'peN-' && entry.classes[0] === 'n' && entry.headword.endsWith('an') ? AGENT_OF_RESULT : 0) +
      found.cost,
    colloquial: spoken || isInformal(entry) || isSpoken(entry, together),
    spelling: spellingOfBuilt(first, entry, cuts, steps),
  };
}

/** ke- for ter- (`ketabrak`, but not `kedua`), and -an for lebih (`gedean`). */
const isSpoken = ({ classes }: Entry, affixes: string) =>
  (affixes === 'ke-' && !classes.includes('num')) ||
  (affixes === 'an' && classes[0] === 'a' && !classes.some((name) => name === 'n' || name === 'v' || name === 'vt'));

const surfaceOrder = (cuts: readonly PrefixCut[], inside: readonly string[], suffix: string) => {
  const order = cuts.map(({ affix }) => affix);
  for (const affix of inside) if (!affix.startsWith('-')) order.push(affix);
  for (const affix of inside) if (affix.startsWith('-')) order.push(affix);
  if (suffix !== '') order.push(`-${suffix}`);
  return order;
};
