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
export const [WORD, NUMBER, TAG, SPACE, PUNCTUATION, SYMBOL, EMOJI] = [0, 1, 4, 5, 6, 7, 8] as const;

/**
 * The tokens of a text, in order and without gaps, in columns: hundreds of thousands of tokens are two pieces of memory.
 * `tokensOf` gives them as objects.
 */
export interface TokenColumns {
  readonly count: number;
  /** By token: the place of its kind in TOKEN_KINDS. */
  readonly kinds: Uint8Array;
  /** By token: where it ends, a UTF-16 offset into the text. It begins where the one before ends. */
  readonly ends: Uint32Array;
}

/** Where the token at an index begins: a UTF-16 offset into the text. */
export const startOf = (ends: Uint32Array, index: number): number => (index === 0 ? 0 : ends[index - 1]!);
