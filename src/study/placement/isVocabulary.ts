import type { Entry } from '../../language/lexicon/Entry';

/**
 * Whether a lexeme counts when it is asked how many words somebody knows: one word, in its standard spelling, that stands alone
 * and is more than a form of another. No names, no abbreviations, no phrases: a list of words does not tell who knows those.
 */
export const isVocabulary = (entry: Entry): boolean =>
  entry.variant === null &&
  entry.phrase === null &&
  !entry.bound &&
  entry.derivation?.relation !== 'form' &&
  entry.classes.every((wordClass) => wordClass !== 'name' && wordClass !== 'aff') &&
  entry.senses.some(({ expansion }) => expansion === null) &&
  entry.headword === entry.headword.toLowerCase() &&
  !entry.headword.includes(' ');
