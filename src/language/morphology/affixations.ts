import { NO_CLASS } from '../lexicon/Lexeme';
import { NO_SUFFIX, SUFFIXES, type Combination, type SuffixSet } from './combinations';
import { stemCosts } from './likelihood';
import type { PrefixShape } from './prefixes';
import type { Shape } from './prefixShapes';
import type { Step } from './Reading';

/** Each affix has to be paid for, or everything would be taken to pieces. */
export const AFFIX = 0.7;
const BARE_SUFFIX = 0.4; // `datangi`, `berikan`: without meN- or di- rarer than other analyses

/** Some prefixes as they are written, and what may still come. Each exists once, made when first asked for. */
export interface Prefixed {
  /** Outermost first. */
  readonly shapes: readonly PrefixShape[];
  /** The innermost: how many letters it has, and the one that it has swallowed of the stem, or 0. */
  readonly length: number;
  readonly restores: number;
  /** Whether the innermost asks what only its expression can tell. */
  readonly asksMore: boolean;
  readonly combination: Combination;
  /** As the combination has them. */
  readonly suffixes: SuffixSet;
  readonly within: SuffixSet;
  readonly hasInner: boolean;
  /** With one more inside, by its number. */
  readonly inner: (Prefixed | undefined)[];
  /** With each of those more that an automaton has found and the rules have here, by the place of what it found. */
  readonly innerOf: (readonly Prefixed[] | undefined)[];
  /** With a suffix, by its place in SUFFIXES. */
  readonly suffixed: (Affixation | undefined)[];
}

/** Where in `costs` the first of those is that are no stem’s. */
export const OWN_COSTS = NO_CLASS + 1;

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
  /** Of stemCosts; behind them what the number of affixes costs, how the prefixes are written, and a suffix alone. */
  readonly costs: Float64Array;
  readonly hasPrefix: boolean;
  readonly hasAffix: boolean;
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

function prefixed(shapes: readonly PrefixShape[], combination: Combination): Prefixed {
  const last = shapes.at(-1);
  return {
    shapes,
    length: last?.written.length ?? 0,
    restores: last?.restores ?? 0,
    asksMore: last?.before?.sequences === null,
    combination,
    suffixes: combination.suffixes,
    within: combination.within,
    hasInner: combination.hasInner,
    inner: [],
    innerOf: [],
    suffixed: [],
  };
}

/** The same prefixes with one more inside them: each of those found at a place that the rules have there. */
export const withPrefixes = (outer: Prefixed, found: number, shapes: readonly PrefixShape[]): readonly Prefixed[] =>
  (outer.innerOf[found] ??= shapes.flatMap((shape) => {
    const combination = outer.combination.inner.get(shape.shape.affix);
    return combination ? [(outer.inner[shape.number] ??= prefixed([...outer.shapes, shape], combination))] : [];
  }));

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
    costs: Float64Array.of(...stemCosts(name), affixCost, shapeCost, bareCost),
    hasPrefix: shapes.length > 0,
    hasAffix: shapes.length + suffixes.length > 0,
    asks: ASKS[name] ?? null,
    doubtful: shapes.at(-1)?.doubtful ?? false,
  };
}
