import type { TokenKind } from './Token';

/** Kinds of tokens by their place in columns. Those that are read as words of a sentence come first. */
export const TOKEN_KINDS: readonly TokenKind[] = [
  'word',
  'number',
  'url',
  'email',
  'tag',
  'space',
  'punctuation',
  'symbol',
  'emoji',
];

/** The places of kinds in TOKEN_KINDS. */
export const WORD = 0;
export const NUMBER = 1;
export const TAG = 4;
export const SPACE = 5;
export const PUNCTUATION = 6;
export const SYMBOL = 7;
export const EMOJI = 8;

/**
 * The tokens of a text, in order and without gaps, in columns: hundreds of thousands of tokens are two pieces of memory.
 * `tokensOf` gives them as objects.
 */
export interface TokenColumns {
  readonly count: number;
  /** How many of them are words or numbers. */
  readonly words: number;
  /** By token: the place of its kind in TOKEN_KINDS. */
  readonly kinds: Uint8Array;
  /** By token: where it ends, a UTF-16 offset into the text. It begins where the one before ends. */
  readonly ends: Uint32Array;
}

/** Where the token at an index begins: a UTF-16 offset into the text. */
export const startOf = (ends: Uint32Array, index: number): number => (index === 0 ? 0 : ends[index - 1]!);
