import type { LexemeKey } from './Standing';

/**
 * The version of the counting: one more whenever the same text would be counted otherwise (another key for a word, another idea
 * of what a name is). What was kept with another version is counted anew.
 */
export const TEXT_WORDS_VERSION = 2;

/** What is kept of a text, so that how much of it a reader knows can be told without reading it again. */
export interface TextWords {
  /** How many words of the text belong to each lexeme, at least one. */
  readonly counts: ReadonlyMap<LexemeKey, number>;
  /** Words that are names, and such as are numbers: of no lexeme, and never new. */
  readonly names: number;
  readonly numbers: number;
  /** All words: those of the lexemes, names and numbers. */
  readonly words: number;
}
