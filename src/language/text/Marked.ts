import { classOf, PAIRED, STOP } from './characterClass';
import { CLOSES, markRole, OPENS } from './markRole';
import { PUNCTUATION, startOf, type TokenColumns } from './TokenColumns';

/**
 * A paragraph's tokens with what its marks do. Indices are those of the tokens in their columns. One record serves a whole
 * text, paragraph after paragraph.
 */
export interface Marked {
  readonly text: string;
  /** Of the text: see unitsOf.ts. */
  readonly units: Uint16Array;
  readonly kinds: Uint8Array;
  readonly ends: Uint32Array;
  /** The first token of the paragraph, and the first that is no more of it. */
  from: number;
  to: number;
  /** Whether the paragraph's marks are looked at. */
  isPaired: boolean;
  /** By token, from the first on: what it opens or closes, once that is looked at. */
  roles: Uint8Array;
  /** Likewise: for an opening bracket, the index of that which closes it, if any; else 0. */
  closers: Uint32Array;
}

/** Room for the tokens of a paragraph, at first: it is used again for the next, and made wider for a longer one. */
const ROOM = 256;

/** A text of which no paragraph is looked at yet. */
export const unmarked = (text: string, units: Uint16Array, { kinds, ends }: TokenColumns): Marked => ({
  text,
  units,
  kinds,
  ends,
  from: 0,
  to: 0,
  isPaired: false,
  roles: new Uint8Array(ROOM),
  closers: new Uint32Array(ROOM),
});

/** Farther than this from its end an opening bracket is taken for a slip; so is one in another paragraph. In tokens. */
const LONGEST_BRACKET = 200;

/** Goes to a paragraph. */
export function goToParagraph(marked: Marked, from: number, to: number): void {
  marked.from = from;
  marked.to = to;
  marked.isPaired = false;
}

/** Empties the columns of marks, up to the place behind the paragraph, where nothing opens or closes. */
function clearMarks(marked: Marked): void {
  const { from, to, roles, closers } = marked;
  const room = to - from + 1;
  if (room > roles.length) {
    marked.roles = new Uint8Array(2 * room);
    marked.closers = new Uint32Array(2 * room);
  } else {
    roles.fill(0, 0, room);
    closers.fill(0, 0, room);
  }
}

/**
 * Finds what the marks of the paragraph do, once for all of it, where that is asked for at all: most paragraphs have none.
 *
 * @param first no quotation mark or bracket of the paragraph stands before this token
 */
export function pairMarks(marked: Marked, first: number): void {
  if (marked.isPaired) return;
  marked.isPaired = true;
  clearMarks(marked);
  const { text, units, kinds, ends, from, to, roles, closers } = marked;
  const waiting: number[] = [];
  let doubleOpen = false;
  let singleOpen = false;
  for (let index = first; index < to; index++) {
    if (kinds[index] !== PUNCTUATION) continue;
    const at = startOf(ends, index);
    if (classOf(units[at]!) !== PAIRED) continue;
    const mark = text.charAt(at);
    const single = "'‘’".includes(mark);
    const role = markRole(text, at, single ? singleOpen : doubleOpen);
    roles[index - from] = role;
    if (mark === '(' || mark === '[') waiting.push(index);
    else if (mark === ')' || mark === ']') {
      const opened = waiting.pop();
      if (opened !== undefined && index - opened <= LONGEST_BRACKET) closers[opened - from] = index;
    } else if (single) singleOpen = role === OPENS;
    else doubleOpen = role === OPENS;
  }
}

/** The text of the token at an index; empty beyond the last. */
export const textAt = ({ text, ends, to }: Marked, index: number): string =>
  index < to ? text.slice(startOf(ends, index), ends[index]) : '';

/** The kind of the token at an index; beyond the last, undefined. */
export const kindAt = ({ kinds, to }: Marked, index: number): number | undefined =>
  index < to ? kinds[index] : undefined;

/** Whether the token at an index is a stop or a run of stops: `.`, `?!`, `...`. */
export const isStopAt = (marked: Marked, index: number): boolean =>
  kindAt(marked, index) === PUNCTUATION && classOf(marked.units[startOf(marked.ends, index)]!) === STOP;

/** Whether the token at an index opens what is quoted or bracketed. */
export const opensAt = ({ roles, from }: Marked, index: number): boolean => roles[index - from] === OPENS;

/** Whether the token at an index closes what is quoted or bracketed. */
export const closesAt = ({ roles, from }: Marked, index: number): boolean => roles[index - from] === CLOSES;

/** The index of the bracket that closes the one at an index; 0 if that is none, or is never closed. */
export const closerOf = ({ closers, from }: Marked, index: number): number => closers[index - from] ?? 0;
