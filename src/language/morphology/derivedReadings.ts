import { countAt, findPart, firstAt, NOWHERE } from '../lexicon/FormTable';
import { noLetters, partEndsWith, putLetter, type Letters } from '../lexicon/Letters';
import type { Lexicon } from '../lexicon/Lexicon';
import type { Lexeme } from '../lexicon/Lexeme';
import { withPrefixes, withSuffix, type Affixation, type Prefixed } from './affixations';
import { affixed } from './affixed';
import { NO_SUFFIX, SUFFIXES } from './combinations';
import { addReading, nothingFound, type Found } from './Found';
import { areAlike } from './likeliestFirst';
import { pairOf } from './letterPattern';
import { NO_SHAPES, shapesAt } from './PrefixAutomaton';
import { isFitting } from './prefixes';
import type { Reading } from './Reading';
import { STANDARD, type Rules } from './rules';
import type { Stem, Stems } from './stems';

const LEAST_BEFORE_SUFFIX = 2; // letters

/**
 * Adds the readings of a part of a form as a stem with prefixes and a suffix, one of them at least.
 *
 * @param stems what is built on; `null` for the words of the lexicon
 * @param since from which on readings were found of this very part as a word of the lexicon: one that is said to come from the
 *   same root by the same affixes need not be built again
 */
export function derivedReadings(
  letters: Letters,
  from: number,
  to: number,
  rules: Rules,
  stems: Stems | null,
  lexicon: Lexicon,
  found: Found,
  since: number = found.count,
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
  search.since = since;
  search.until = found.count;
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
  /** What has been found so far, and the readings among them that are words of the lexicon. */
  found: Found;
  since: number;
  until: number;
}

/** What is being looked for now: a search ends before another begins, and an object for each would be garbage. */
const search: Search = {
  letters: noLetters(),
  rules: STANDARD,
  stems: null,
  lexicon: null,
  found: nothingFound(),
  since: 0,
  until: 0,
};

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
  for (let number = first; number < end; number++) {
    const entry = lexicon.entryAt(number);
    if (!isFound(entry, around)) addReading(found, affixed(entry, null, around, rules.spoken));
  }
}

/** Whether a word of the lexicon says the same. */
function isFound({ derivation, root }: Lexeme, { affixes }: Affixation): boolean {
  if (derivation) return false;
  const { found, since, until } = search;
  for (let at = since; at < until; at++) {
    const whole = found.readings[at]!;
    if (whole.root === root && whole.stem.derivation && areAlike(whole.affixes, affixes)) return true;
  }
  return false;
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
