import { classOf, PAIRED, STOP } from './characterClass';
import { CLOSES, markRole, NEITHER, OPENS, type MarkRole } from './markRole';
import { PUNCTUATION, startOf, type TokenColumns } from './TokenColumns';

/** A paragraph's tokens with what its marks do. Indices are those of the tokens in their columns. */
export interface Marked {
  readonly text: string;
  readonly kinds: Uint8Array;
  readonly ends: Uint32Array;
  /** The first token of the paragraph, and the first that is no more of it. */
  readonly from: number;
  readonly to: number;
  /** By token, from the first on to the last quotation mark or bracket: what it opens or closes. */
  readonly roles: readonly MarkRole[];
  /** By token, from the first on to the last closed bracket: the index of that which closes it; 0 for all else. */
  readonly closers: readonly number[];
}

/** Farther than this from its end an opening bracket is taken for a slip; so is one in another paragraph. In tokens. */
const LONGEST_BRACKET = 200;

/** Finds quotations and brackets, once for the whole paragraph. */
export function markedOf(text: string, { kinds, ends }: TokenColumns, from: number, to: number): Marked {
  const roles: MarkRole[] = [];
  const closers: number[] = [];
  const waiting: number[] = [];
  let doubleOpen = false;
  let singleOpen = false;
  for (let index = from; index < to; index++) {
    if (kinds[index] !== PUNCTUATION) continue;
    const at = startOf(ends, index);
    if (classOf(text.charCodeAt(at)) !== PAIRED) continue;
    const mark = text.charAt(at);
    const single = "'‘’".includes(mark);
    const role = markRole(text, at, single ? singleOpen : doubleOpen);
    setAt(roles, index - from, role, NEITHER);
    if (mark === '(' || mark === '[') waiting.push(index);
    else if (mark === ')' || mark === ']') {
      const opened = waiting.pop();
      if (opened !== undefined && index - opened <= LONGEST_BRACKET) setAt(closers, opened - from, index, 0);
    } else if (single) singleOpen = role === OPENS;
    else doubleOpen = role === OPENS;
  }
  return { text, kinds, ends, from, to, roles, closers };
}

/** Sets a value in a list, which is made longer with others where it is too short. */
function setAt<Value>(list: Value[], index: number, value: Value, others: Value): void {
  while (list.length <= index) list.push(others);
  list[index] = value;
}

/** The text of the token at an index; empty beyond the last. */
export const textAt = ({ text, ends, to }: Marked, index: number): string =>
  index < to ? text.slice(startOf(ends, index), ends[index]) : '';

/** The kind of the token at an index; beyond the last, undefined. */
export const kindAt = ({ kinds, to }: Marked, index: number): number | undefined =>
  index < to ? kinds[index] : undefined;

/** Whether the token at an index is a stop or a run of stops: `.`, `?!`, `...`. */
export const isStopAt = (marked: Marked, index: number): boolean =>
  kindAt(marked, index) === PUNCTUATION && classOf(marked.text.charCodeAt(startOf(marked.ends, index))) === STOP;

/** Whether the token at an index opens what is quoted or bracketed. */
export const opensAt = ({ roles, from }: Marked, index: number): boolean => roles[index - from] === OPENS;

/** Whether the token at an index closes what is quoted or bracketed. */
export const closesAt = ({ roles, from }: Marked, index: number): boolean => roles[index - from] === CLOSES;

/** The index of the bracket that closes the one at an index; 0 if that is none, or is never closed. */
export const closerOf = ({ closers, from }: Marked, index: number): number => closers[index - from] ?? 0;
