import type { NyaFunction } from '../context/nyaFunctionOf';
import type { Reading } from '../morphology/Reading';
import { composedGloss } from './composedGloss';

/**
 * What a word means that no line of the lexicon is about: put together from what its affixes do (composedGloss.ts), or from the
 * two words that were wrongly joined in it (`dirumah`). None where nothing can be relied on.
 *
 * @param nya what a -nya of it does here, where that is known
 */
export const glossesByRule = (reading: Reading, nya: NyaFunction | null = null): readonly string[] =>
  composedGloss(reading, nya)?.glosses ?? joinedGlosses(reading);

function joinedGlosses({ first, stem }: Reading): readonly string[] {
  const preposition = first?.classes.includes('prep') ? first.senses[0]?.gloss.replace(/ \([^()]*\)/g, '') : undefined;
  const place = stem.senses[0]?.gloss;
  return preposition && place ? [`${preposition} + ${place}`] : [];
}
