import { NO_SUFFIX, SUFFIXES, type Combination } from './combinations';
import { stemCosts, type StemCosts } from './likelihood';
import type { PrefixShape, Shape } from './prefixes';
import type { Step } from './Reading';

/** Each affix has to be paid for, or everything would be taken to pieces. */
export const AFFIX = 0.7;
const BARE_SUFFIX = 0.4; // `datangi`, `berikan`: without meN- or di- rarer than other analyses

/** Some prefixes as they are written, and what may still come. Each exists once, made when first asked for. */
export interface Prefixed {
  /** Outermost first. */
  readonly shapes: readonly PrefixShape[];
  readonly combination: Combination;
  /** With one more inside, by its number; `null` where the rules have no such combination. */
  readonly inner: (Prefixed | null | undefined)[];
  /** With a suffix, by its place in SUFFIXES. */
  readonly suffixed: (Affixation | undefined)[];
}

/** Prefixes and a suffix, and all that can be said of them without their stem. Its arrays are shared between readings. */
export interface Affixation {
  readonly shapes: readonly Shape[];
  /** Innermost first. */
  readonly steps: readonly Step[];
  /** From the left. */
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly affixes: readonly string[];
  /** All in one, as in the tables of likelihood.ts: prefixes, outermost first, and suffix. */
  readonly name: string;
  readonly costs: StemCosts;
  /** What the number of affixes costs, how the prefixes are written, and a suffix alone. */
  readonly ownCosts: Float64Array;
  /** What has to be asked of the stem, too. */
  readonly asks: 'ke-' | '-an' | 'result' | null;
  /** Whether the innermost prefix is written as the standard does not have it before every stem. */
  readonly doubtful: boolean;
}

/** ke- is informal but on numerals, -an on adjectives; -an, peN- and per- have another reading on nouns in peN- and -an. */
const ASKS: Readonly<Record<string, Affixation['asks']>> = {
  'ke-': 'ke-',
  an: '-an',
  'peN-': 'result',
  'per-': 'result',
  'pe-': 'result',
};

/** No prefix yet. */
export const noPrefixes = (combination: Combination): Prefixed => prefixed([], combination);

const prefixed = (shapes: readonly PrefixShape[], combination: Combination): Prefixed => ({
  shapes,
  combination,
  inner: [],
  suffixed: [],
});

/** The same prefixes with one more inside them, if the rules have it. */
export function withPrefix(outer: Prefixed, shape: PrefixShape): Prefixed | null {
  const known = outer.inner[shape.number];
  if (known !== undefined) return known;
  const combination = outer.combination.inner.get(shape.shape.affix);
  return (outer.inner[shape.number] = combination ? prefixed([...outer.shapes, shape], combination) : null);
}

/** @param suffix its place in SUFFIXES */
export const withSuffix = (outer: Prefixed, suffix: number): Affixation =>
  (outer.suffixed[suffix] ??= affixationOf(outer, suffix));

function affixationOf({ shapes: found, combination }: Prefixed, suffix: number): Affixation {
  const written = SUFFIXES[suffix] ?? '';
  // Prefixes look at the stem alone (`menge-` at its one syllable), so the suffix comes after them.
  const steps: Step[] = found.map(({ step }) => step).toReversed();
  if (suffix !== NO_SUFFIX) steps.push({ kind: 'suffix', affix: `-${written}`, written });
  const shapes = found.map(({ shape }) => shape);
  const prefixes = shapes.map(({ affix }) => affix);
  const suffixes = suffix === NO_SUFFIX ? [] : [`-${written}`];
  const name = [combination.prefixes, written].filter(Boolean).join(' ');
  const affixCost = (shapes.length + suffixes.length) * AFFIX;
  const shapeCost = shapes.reduce((sum, { cost = 0 }) => sum + cost, 0);
  const bareCost = shapes.length === 0 && written !== 'an' && written !== '' ? BARE_SUFFIX : 0;
  return {
    shapes,
    steps,
    prefixes,
    suffixes,
    affixes: [...prefixes, ...suffixes],
    name,
    costs: stemCosts(name),
    ownCosts: Float64Array.of(affixCost, shapeCost, bareCost),
    asks: ASKS[name] ?? null,
    doubtful: shapes.at(-1)?.doubtful ?? false,
  };
}
