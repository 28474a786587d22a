import type { OpenLexicon } from '../../language/lexicon/Lexicon';
import type { LexemeKey } from '../Standing';
import { strataOf } from './strataOf';

/** All lexemes of some strata, by their numbers. */
export const lexemesOfStrata = (numbers: readonly number[], lexicon: OpenLexicon): readonly LexemeKey[] => {
  const strata = strataOf(lexicon);
  return numbers.flatMap((number) => strata[number]?.entries.map(({ id }) => id as LexemeKey) ?? []);
};
