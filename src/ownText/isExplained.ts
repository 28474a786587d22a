import { glossesByRule } from '../language/glosses/glossesByRule';
import { lexemeOf } from '../language/glosses/lexemeOf';
import type { Lexicon } from '../language/lexicon/Lexicon';
import type { Reading } from '../language/morphology/Reading';

/** Most words of a text come again, with the same reading. */
const explained = new WeakMap<Reading, boolean>();

/** Whether a card has a meaning for a word that is read so. */
export function isExplained(reading: Reading, lexicon: Lexicon): boolean {
  const known = explained.get(reading);
  if (known !== undefined) return known;
  const senses = lexemeOf(reading, lexicon)?.senses.length ?? 0;
  const isSaid = senses > 0 || glossesByRule(reading).length > 0;
  explained.set(reading, isSaid);
  return isSaid;
}
