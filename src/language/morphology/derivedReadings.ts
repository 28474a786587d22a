import { WORD_CLASSES, type Entry } from '../lexicon/Entry';
import { noLetters, putLetter, type Letters, partEndsWith } from '../lexicon/Letters';
import { countAt, findPart, firstAt, NOWHERE } from '../lexicon/FormTable';
import { classAt, isBound, isInformal, isVariant, type Lexeme } from '../lexicon/Lexeme';
import type { Lexicon } from '../lexicon/Lexicon';
import { noPrefixes, OWN_COSTS, withPrefixes, withSuffix, type Affixation, type Prefixed } from './affixations';
import { colloquialCombinations, NO_SUFFIX, standardCombinations, SUFFIXES, type Combination } from './combinations';
import { addReading, nothingFound, type Found } from './Found';
import { PAIRS, pairOf } from './letterPattern';
import { joined } from './joined';
import { entryCost, stemCost } from './likelihood';
import { NO_SHAPES, shapesAt, type PrefixAutomaton } from './PrefixAutomaton';
import { colloquialPrefixes, isFitting, standardPrefixes } from './prefixes';
import type { Reading } from './Reading';
import { spellingOfBuilt } from './spellings';
import type { Stem, Stems } from './stems';

const BOUND_BARE = 0.15; // a root that does not stand alone mostly has a prefix: kesiapan is from siap, not ter-kesiap
const OF_RESULT = 1.2; // peN-, per- on a noun in -an: pemasukan is from masuk, not pasukan, persaingan not from saingan
const OF_AGENT = 1.2; // -an on a noun in peN-: pengawalan is from kawal, not pengawal

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
    for (let before = FIRST_LETTER - 1; before < FIRST_LETTER + 26; before++)
      if (suffix.length === 1 || suffix.charCodeAt(suffix.length - 2) === before)
        table[pairOf(before, last)]! |= 1 << SUFFIXES.indexOf(suffix);
  }
  return table;
}
const FIRST_LETTER = 0x61;

export const STANDARD = rules(standardCombinations, ['kan', 'i', 'an'], standardPrefixes, false, false);
export const PREFIXED = rules(standardCombinations, ['kan', 'i', 'an'], standardPrefixes, true, false);
export const SPOKEN = rules(colloquialCombinations, ['in', 'kan', 'i'], colloquialPrefixes, false, true);

const LEAST_BEFORE_SUFFIX = 2; // letters

/**
 * Adds the readings of a part of a form as a stem with prefixes and a suffix, one of them at least.
 *
 * @param stems what is built on; `null` for the words of the lexicon
 */
export function derivedReadings(
  letters: Letters,
  from: number,
  to: number,
  rules: Rules,
  stems: Stems | null,
  lexicon: Lexicon,
  found: Found,
): void {
  const possible = shapesAt(rules.prefixes, letters, from, to);
  const suffixed =
    to - from <= LEAST_BEFORE_SUFFIX ? 0 : rules.byLast[pairOf(letters.codes[to - 2]!, letters.codes[to - 1]!)]!;
  if (possible === NO_SHAPES && (rules.prefixed || suffixed === 0)) return; // of most names and roots no more need be asked
  search.letters = letters;
  search.rules = rules;
  search.stems = stems;
  search.lexicon = lexicon;
  search.found = found;
  if (possible !== NO_SHAPES) takeThose(possible, rules.start, NO_SUFFIX, from, to);
  if (suffixed === 0) return;
  for (const suffix of rules.suffixes) {
    if (((suffixed >>> suffix) & 1) === 0) continue;
    const written = SUFFIXES[suffix] ?? '';
    const end = to - written.length;
    if (end - from >= LEAST_BEFORE_SUFFIX && partEndsWith(letters, from, to, written))
      takePrefixes(rules.start, suffix, from, end);
  }
}

interface Search {
  letters: Letters;
  rules: Rules;
  stems: Stems | null;
  lexicon: Lexicon | null;
  /** What has been found so far. */
  found: Found;
}

/** What is being looked for now: a search ends before another begins, and an object for each would be garbage. */
const search: Search = { letters: noLetters(), rules: STANDARD, stems: null, lexicon: null, found: nothingFound() };

function takePrefixes(outer: Prefixed, suffix: number, from: number, to: number): void {
  const { letters, rules } = search;
  const enough = outer.length > 0 || !rules.prefixed;
  if (enough && (outer.suffixes >>> suffix) & 1) addStems(outer, suffix, from, to);
  if (!outer.hasInner) return;
  const possible = shapesAt(rules.prefixes, letters, from, to);
  if (possible !== NO_SHAPES) takeThose(possible, outer, suffix, from, to);
}

/** @param possible what the automaton has found here */
function takeThose(possible: number, outer: Prefixed, suffix: number, from: number, to: number): void {
  const { letters, rules } = search;
  const all = outer.innerOf[possible] ?? withPrefixes(outer, possible, rules.prefixes.found[possible]!);
  for (let place = 0; place < all.length; place++) {
    const inner = all[place]!;
    if (((inner.within >>> suffix) & 1) === 0) continue;
    const rest = from + inner.length;
    if (inner.asksMore && !isFitting(inner.shapes[inner.shapes.length - 1]!, letters, rest, to)) continue;
    if (inner.restores === 0) takePrefixes(inner, suffix, rest, to);
    else takeRestored(inner, suffix, rest - 1, to);
  }
}

function addStems(outer: Prefixed, suffix: number, from: number, to: number): void {
  const { letters, rules, stems, lexicon, found } = search;
  if (!lexicon) return;
  if (stems) {
    for (const stem of stems(letters, from, to, lexicon))
      addReading(found, affixed(stem.entry, stem, withSuffix(outer, suffix), rules.spoken));
    return;
  }
  const { forms } = lexicon;
  const place = findPart(forms, letters, from, to);
  if (place === NOWHERE) return;
  const around = withSuffix(outer, suffix);
  const first = firstAt(forms, place);
  const end = first + countAt(forms, place);
  for (let number = first; number < end; number++)
    addReading(found, affixed(lexicon.entryAt(number), null, around, rules.spoken));
}

/** Goes on with the letter that a prefix has swallowed, in the place of the prefix's last one. */
function takeRestored(inner: Prefixed, suffix: number, at: number, to: number): void {
  const { letters } = search;
  const own = letters.codes[at] ?? 0;
  putLetter(letters, at, inner.restores);
  takePrefixes(inner, suffix, at, to);
  putLetter(letters, at, own);
}

const bare = withSuffix(STANDARD.start, NO_SUFFIX);

/** The reading of a stem by itself, where it was built without prefixes and suffixes. */
export const readingOfStem = (stem: Stem): Reading => affixed(stem.entry, stem, bare, false);

function affixed(entry: Lexeme, built: Stem | null, around: Affixation, spoken: boolean): Reading {
  const { derivation, facts, root } = entry;
  const { asks, costs } = around;
  const first = built ? built.first : null;
  const steps = built ? joined(built.steps, around.steps, none) : around.steps;
  return {
    stem: entry,
    first,
    root: first ? `${first.root} ${root}` : root,
    steps,
    affixes:
      derivation || (built && built.affixes.length > 0)
        ? surfaceOrder(around, derivation ? derivation.affixes : none, built ? built.affixes : none)
        : around.affixes,
    cost:
      entryCost(facts) +
      (around.hasAffix ? stemCost(entry, costs) : 0) +
      costs[OWN_COSTS]! +
      costs[OWN_COSTS + 1]! +
      costs[OWN_COSTS + 2]! +
      (isBound(facts) && !around.hasPrefix ? BOUND_BARE : 0) +
      (asks === 'result' && isResult(entry) ? OF_RESULT : 0) +
      (asks === '-an' && isAgent(entry) ? OF_AGENT : 0) +
      (built ? built.cost : 0),
    colloquial: spoken || isInformal(entry) || (asks !== null && isSpoken(entry, asks)),
    spelling: isVariant(facts) || around.doubtful ? spellingOfBuilt(first, entry, around, steps) : null,
  };
}
const none: readonly never[] = [];

const isAgent = ({ derivation }: Entry) => derivation?.affixes[0] === 'peN-';
const NOUN = WORD_CLASSES.indexOf('n');
const isResult = ({ facts, headword }: Lexeme) => classAt(facts, 0) === NOUN && headword.endsWith('an');

/** ke- for ter- (`ketabrak`, but not `kedua`), and -an for lebih (`gedean`). */
const isSpoken = ({ classes }: Entry, asks: Affixation['asks']) =>
  (asks === 'ke-' && !classes.includes('num')) ||
  (asks === '-an' && classes[0] === 'a' && !classes.some((name) => name === 'n' || name === 'v' || name === 'vt'));

function surfaceOrder({ prefixes, suffixes }: Affixation, derived: readonly string[], built: readonly string[]) {
  // Of most there is one, or all prefixes stand before all others anyway.
  if (built.length === 0 && isInOrder(derived)) return joined(prefixes, derived, suffixes);
  const before = [...derived.filter(isBefore), ...built.filter(isBefore)];
  const behind = [...derived.filter(isBehind), ...built.filter(isBehind), ...suffixes];
  return joined(prefixes, before, behind);
}

function isInOrder(affixes: readonly string[]): boolean {
  for (let at = 1; at < affixes.length; at++) if (isBehind(affixes[at - 1]!) && isBefore(affixes[at]!)) return false;
  return true;
}

const isBehind = (affix: string) => affix.charCodeAt(0) === HYPHEN;
const isBefore = (affix: string) => !isBehind(affix);
const HYPHEN = 0x2d;
