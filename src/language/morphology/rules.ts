import { noPrefixes, type Prefixed } from './affixations';
import { colloquialCombinations, standardCombinations, SUFFIXES, type Combination } from './combinations';
import { PAIRS, pairOf } from './letterPattern';
import type { PrefixAutomaton } from './PrefixAutomaton';
import { colloquialPrefixes, standardPrefixes } from './prefixes';

/** What may be put together, and how it is written. */
export interface Rules {
  /** Places in SUFFIXES, in the order in which they are tried. */
  readonly suffixes: readonly number[];
  /** By the last two letters of a form, the suffixes it may have. */
  readonly byLast: Uint8Array;
  readonly start: Prefixed;
  readonly prefixes: PrefixAutomaton;
  /** Whether a suffix alone is not enough. */
  readonly prefixed: boolean;
  /** Whether it belongs to informal speech. */
  readonly spoken: boolean;
}

const rules = (
  combinations: Combination,
  suffixes: readonly (typeof SUFFIXES)[number][],
  prefixes: PrefixAutomaton,
  prefixed: boolean,
  spoken: boolean,
): Rules => ({
  suffixes: suffixes.map((suffix) => SUFFIXES.indexOf(suffix)),
  byLast: suffixesByLast(suffixes),
  start: noPrefixes(combinations),
  prefixes,
  prefixed,
  spoken,
});

function suffixesByLast(suffixes: readonly (typeof SUFFIXES)[number][]): Uint8Array {
  const table = new Uint8Array(PAIRS);
  for (const suffix of suffixes) {
    const last = suffix.charCodeAt(suffix.length - 1);
    const before = suffix.length > 1 ? suffix.charAt(suffix.length - 2) : ANY;
    for (const letter of before) table[pairOf(letter.charCodeAt(0), last)]! |= 1 << SUFFIXES.indexOf(suffix);
  }
  return table;
}
/** A space for all other characters. */
const ANY = 'abcdefghijklmnopqrstuvwxyz ';

export const STANDARD = rules(standardCombinations, ['kan', 'i', 'an'], standardPrefixes, false, false);
export const PREFIXED = rules(standardCombinations, ['kan', 'i', 'an'], standardPrefixes, true, false);
export const SPOKEN = rules(colloquialCombinations, ['in', 'kan', 'i'], colloquialPrefixes, false, true);
