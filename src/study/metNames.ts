import type { LexemeKey } from './Standing';
import type { TextWord } from './paragraphWords';
import { unknownKeyOf } from './unknownKeyOf';

/** Names that a text has, by the keys that they would have as words that nobody knows. */
export type MetNames = Set<LexemeKey>;

/** Adds the names of a paragraph. @param text that its spans are in */
export function meetNames(met: MetNames, text: string, words: readonly TextWord[]): void {
  for (const { kind, span } of words) if (kind === 'name') met.add(unknownKeyOf(text.slice(...span)));
}

/**
 * Whether a word is a name after all: it begins with a capital where any word does, and is a name elsewhere in its text. “Dwiyono
 * datang. Kata Dwiyono …” has it twice.
 */
export const isMetName = (word: TextWord, met: MetNames): boolean =>
  word.kind === 'unknown' && word.capital && met.has(word.key);
