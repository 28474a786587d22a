import type { LexemeKey } from './Standing';

/**
 * The key of a word that nobody knows: `?` and its letters, in lower case. Permanent, as those of `lexemeKeyOf` are. Of what is
 * far longer than a word only the beginning counts.
 *
 * @param word as in the text
 */
export function unknownKeyOf(word: string): LexemeKey {
  const letters = word.slice(0, LOOKED_AT).normalize('NFC').toLowerCase();
  return `?${BEGINNING.exec(letters)?.[0] ?? ''}` as LexemeKey;
}
const LOOKED_AT = 500; // UTF-16 units: enough for what is kept, whatever marks stand on its letters
const BEGINNING = /^.{1,60}/su;

/** Whether a key is that of a word that nobody knows. */
export const isUnknown = (key: LexemeKey): boolean => key.startsWith('?');

/** Whether a key is that of a line of the lexicon: neither that of a word that nobody knows nor of one that only the rules know. */
export const isListed = (key: LexemeKey): boolean => !isUnknown(key) && !key.startsWith('=');
