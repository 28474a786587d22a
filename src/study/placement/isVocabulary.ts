import type { Lexeme } from '../../language/lexicon/Lexeme';
import type { Lines } from '../familyLines';
import { lineKeyOf } from '../lineKeyOf';

/**
 * Whether a line counts when it is asked how many words somebody knows: one word that stands alone and is learnt by itself, so no other
 * spelling and no form of another word. No names, no abbreviations, no phrases: a list of words does not tell who knows those.
 */
export const isVocabulary = (line: Lexeme, lexicon: Lines): boolean =>
  line.phrase === null &&
  !line.bound &&
  line.classes.every((wordClass) => wordClass !== 'name' && wordClass !== 'aff') &&
  line.senses.some(({ expansion }) => expansion === null) &&
  line.headword === line.headword.toLowerCase() &&
  !line.headword.includes(' ') &&
  lineKeyOf(line, lexicon) === line.id;
