import type { Entry } from '../lexicon/Entry';
import type { Lexicon } from '../lexicon/Lexicon';
import { derivedReadings, STANDARD } from './derivedReadings';
import { likeliestFirst } from './likeliestFirst';
import { entryCost } from './likelihood';
import type { Reading } from './Reading';
import { isInformal, rootOf } from './ofEntry';
import { plainStems } from './stems';

/** Adds the readings of a form as a word of the lexicon. */
export function wholeReadings(form: string, lexicon: Lexicon, found: Reading[]): void {
  for (const entry of lexicon.spelled(form))
    found.push(entry.variant ? variantReading(entry, lexicon) : ownReading(entry));
}

/** An entry as it stands. */
export const ownReading = (stem: Entry): Reading => ({
  stem,
  first: null,
  root: rootOf(stem),
  steps: [],
  affixes: stem.derivation?.affixes ?? [],
  cost: entryCost(stem) * 0.5 + (stem.bound && !stem.derivation ? 0.5 : 0),
  colloquial: isInformal(stem),
  spelling: stem.variant && { kind: stem.variant.kind, standard: stem.variant.of.toLowerCase() },
});

/** A variant of a derived word is derived like it: mempesona like memesona. */
function variantReading(stem: Entry, lexicon: Lexicon): Reading {
  const own = ownReading(stem);
  if (stem.derivation || !own.spelling) return own;
  const standard: Reading[] = [];
  for (const entry of lexicon.spelled(own.spelling.standard)) standard.push(ownReading(entry));
  if (standard.length === 0) derivedReadings(own.spelling.standard, STANDARD, plainStems, lexicon, standard);
  const [like] = likeliestFirst(standard);
  return like && like.affixes.length > 0 ? { ...own, root: like.root, affixes: like.affixes } : own;
}
