import { noLetters, setLetters, type Letters } from '../lexicon/Letters';
import { countAt, findPart, firstAt, NOWHERE } from '../lexicon/FormTable';
import { isBound, isInformal, type Lexeme } from '../lexicon/Lexeme';
import type { Lexicon } from '../lexicon/Lexicon';
import { derivedReadings } from './derivedReadings';
import { STANDARD } from './rules';
import { addReading, nothingFound, type Found } from './Found';
import { likeliestFirst } from './likeliestFirst';
import { entryCost } from './likelihood';
import { standardOf } from './ofEntry';
import { changed, type Reading } from './Reading';

/** Adds the readings of a part of a form as a word of the lexicon. */
export function wholeReadings(letters: Letters, from: number, to: number, lexicon: Lexicon, found: Found): void {
  const { forms } = lexicon;
  const place = findPart(forms, letters, from, to);
  if (place === NOWHERE) return;
  const first = firstAt(forms, place);
  const end = first + countAt(forms, place);
  for (let number = first; number < end; number++) {
    const entry = lexicon.entryAt(number);
    addReading(found, entry.variant ? variantReading(entry, lexicon) : ownReading(entry));
  }
}

const none: readonly never[] = [];

/** An entry as it stands. */
export const ownReading = (stem: Lexeme): Reading => ({
  stem,
  first: null,
  root: stem.root,
  steps: none,
  affixes: stem.derivation?.affixes ?? none,
  cost: entryCost(stem.facts) * 0.5 + (isBound(stem.facts) && !stem.derivation ? 0.5 : 0),
  colloquial: isInformal(stem),
  spelling: stem.variant && { kind: stem.variant.kind, standard: standardOf(stem.variant) },
});

/** Of the standard form of a variant: nothing of them is kept. */
const letters = noLetters();
const standard = nothingFound();

/** A variant of a derived word is derived like it: mempesona like memesona. */
function variantReading(stem: Lexeme, lexicon: Lexicon): Reading {
  const own = ownReading(stem);
  if (stem.derivation || !own.spelling) return own;
  const form = own.spelling.standard.toLowerCase();
  standard.count = 0;
  for (const entry of lexicon.spelled(form)) addReading(standard, ownReading(entry));
  if (standard.count === 0) {
    setLetters(letters, form);
    derivedReadings(letters, 0, letters.length, STANDARD, null, lexicon, standard);
  }
  const [like] = likeliestFirst(standard);
  return like && like.affixes.length > 0 ? changed(own, { root: like.root, affixes: like.affixes }) : own;
}
