import type { Token } from './Token';
import { startOf, TOKEN_KINDS, type TokenColumns } from './TokenColumns';
import { tokenColumnsOf } from './tokenColumnsOf';

/**
 * The tokens of a text, in order and without gaps: their spans joined are the text. Every word of `wordsOf` lies whole
 * in one token, but for a combining mark that stands on no letter. `columns` are those of the text, if they are there already.
 */
export function tokensOf(text: string, columns: TokenColumns = tokenColumnsOf(text)): readonly Token[] {
  const { count, kinds, ends } = columns;
  return Array.from({ length: count }, (_, index): Token => ({
    kind: TOKEN_KINDS[kinds[index]!]!,
    span: [startOf(ends, index), ends[index]!],
  }));
}
