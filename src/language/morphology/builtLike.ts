import { noLetters, setLetters } from '../lexicon/Letters';
import type { Lexeme } from '../lexicon/Lexeme';
import type { Lexicon } from '../lexicon/Lexicon';
import { derivedReadings } from './derivedReadings';
import { nothingFound } from './Found';
import { areAlike, likeliestFirst } from './likeliestFirst';
import type { Reading } from './Reading';
import { STANDARD } from './rules';

/** Of the word that is being built: nothing of it is kept. */
const letters = noLetters();
const found = nothingFound();

/**
 * How the rules build a derived word of the lexicon from the root and the affixes that its line names, step by step; undefined
 * where they do not: then the line alone knows what it is made of.
 */
export function builtLike({ headword, root, derivation }: Lexeme, lexicon: Lexicon): Reading | undefined {
  if (!derivation) return undefined;
  setLetters(letters, headword.toLowerCase());
  found.count = 0;
  derivedReadings(letters, 0, letters.length, STANDARD, null, lexicon, found);
  return likeliestFirst(found).find(
    (built) => built.root === root && areAlike(built.affixes, derivation.affixes) && built.stem.derivation === null,
  );
}
