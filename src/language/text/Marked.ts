import { markRole, type MarkRole } from './markRole';
import type { Token } from './Token';

/** A paragraph's tokens with what its marks do. */
export interface Marked {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** By the token's index: what it opens or closes. */
  readonly roles: readonly MarkRole[];
  /** From the index of an opening bracket's token to that of the bracket that closes it. */
  readonly brackets: ReadonlyMap<number, number>;
}

/** Farther than this from its end an opening bracket is taken for a slip; so is one in another paragraph. In tokens. */
const LONGEST_BRACKET = 200;

/** Finds quotations and brackets, once for the whole paragraph. */
export function markedOf(text: string, tokens: readonly Token[]): Marked {
  const roles: MarkRole[] = [];
  const brackets = new Map<number, number>();
  const waiting: number[] = [];
  const open = { '"': false, "'": false };
  for (const [index, { kind, span }] of tokens.entries()) {
    const mark = text.charAt(span[0]);
    const half = "'‘’".includes(mark) ? "'" : '"';
    const role = kind === 'punctuation' ? markRole(text, span[0], open[half]) : 'neither';
    roles.push(role);
    if (mark === '(' || mark === '[') waiting.push(index);
    else if (mark === ')' || mark === ']') {
      const opened = waiting.pop();
      if (opened !== undefined && index - opened <= LONGEST_BRACKET) brackets.set(opened, index);
    } else if (role !== 'neither') open[half] = role === 'opens';
  }
  return { text, tokens, roles, brackets };
}

/** The text of the token at an index; empty beyond the last. */
export function textAt({ text, tokens }: Marked, index: number): string {
  const token = tokens[index];
  return token ? text.slice(...token.span) : '';
}

/** Whether the token at an index is a stop or a run of stops: `.`, `?!`, `...`. */
export const isStopAt = ({ text, tokens }: Marked, index: number): boolean =>
  tokens[index]?.kind === 'punctuation' && '.!?…'.includes(text.charAt(tokens[index].span[0]));
