import type { OpenLexicon } from '../language/lexicon/Lexicon';
import { lineKeyOf } from './lineKeyOf';
import type { LexemeKey } from './Standing';

/**
 * The key that a reader learns the entry of a permanent id by. Null for what is no lexeme to learn: names, elements that do not stand
 * alone; and for what is no entry.
 */
export function keyOfEntry(id: string, lexicon: OpenLexicon): LexemeKey | null {
  const entry = lexicon.byId(id);
  if (!entry || entry.bound || entry.classes[0] === 'name' || entry.classes[0] === 'aff') return null;
  return lineKeyOf(entry, lexicon);
}
