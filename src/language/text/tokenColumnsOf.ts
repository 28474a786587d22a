import { TOKEN_KINDS, type TokenColumns } from './TokenColumns';
import { tokensOf } from './tokensOf';

/** The tokens of a text, in columns. */
export function tokenColumnsOf(text: string): TokenColumns {
  const tokens = tokensOf(text);
  return {
    count: tokens.length,
    kinds: Uint8Array.from(tokens, ({ kind }) => TOKEN_KINDS.indexOf(kind)),
    ends: Uint32Array.from(tokens, ({ span }) => span[1]),
  };
}
