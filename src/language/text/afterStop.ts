import { closerOf, closesAt, isStopAt, kindAt, opensAt, textAt, type Marked } from './Marked';
import { EMOJI, PUNCTUATION, SPACE, SYMBOL } from './TokenColumns';

/** A stop with what follows it. */
export interface StopPlace {
  /** The stop as written: `.`, `...`, `?!`. */
  readonly stop: string;
  /** The index of its token. */
  readonly index: number;
  /** Whether marks that close a quotation or a bracket follow it. */
  readonly closed: boolean;
  /** Whether white space comes then. */
  readonly gap: boolean;
  /** A mark that goes on with the sentence, such as the comma of `dll.,`, stands there. */
  readonly goesOn: boolean;
  /** The word or number that comes next, past opening marks and dashes; empty if there is none. */
  readonly next: string;
}

/** Words in brackets at most, after a stop, to be the sign-off of the sentence before: `(ayp)`, `(Foto: Antara)`. */
const LONGEST_REMARK = 6;

/** Looks from the stop at an index, and from its tail, to what comes next. */
export function afterStop(marked: Marked, index: number, { closed, end }: Tail): StopPlace {
  const gap = kindAt(marked, end) === SPACE;
  return {
    stop: textAt(marked, index),
    index,
    closed,
    gap,
    goesOn: !gap && /^[,;:)\]}/\-–—’'%]/u.test(textAt(marked, end)) && !opensAt(marked, end),
    next: nextWord(marked, end),
  };
}

/** What hangs onto a stop: closing marks, pictures, remarks. */
interface Tail {
  /** Whether marks that close a quotation or a bracket are among it. */
  readonly closed: boolean;
  /** Index of the first token behind it. */
  readonly end: number;
}

/** The tail of the stop before an index. */
export function tailFrom(marked: Marked, index: number): Tail {
  let end = index;
  let closed = false;
  for (;;) {
    const at = kindAt(marked, end) === SPACE ? end + 1 : end;
    if (closesAt(marked, at)) {
      closed = true;
      end = at + 1;
    } else if (kindAt(marked, at) === EMOJI) end = at + 1;
    else if (closed && at === end && isStopAt(marked, end)) end++;
    else {
      const remark = at === end ? 0 : remarkEnd(marked, at);
      if (remark === 0) return { closed, end };
      end = remark + 1;
    }
  }
}

/** The index of the bracket that ends a remark beginning at an index, or 0. A sentence of its own, with its stop, is none. */
function remarkEnd(marked: Marked, index: number): number {
  const close = closerOf(marked, index);
  if (close === 0 || isStopAt(marked, close - 1)) return 0;
  let words = 0;
  for (let at = index; at < close; at++) if (!isBetweenWords(marked.kinds[at]!)) words++;
  return words <= LONGEST_REMARK ? close : 0;
}

const isBetweenWords = (kind: number) => kind === SPACE || kind === PUNCTUATION;

function nextWord(marked: Marked, from: number): string {
  for (let index = from; ; index++) {
    const kind = kindAt(marked, index);
    if (kind !== SPACE && kind !== SYMBOL && kind !== PUNCTUATION) return textAt(marked, index);
    if (kind === PUNCTUATION && !opensAt(marked, index) && !/^[-–—•·*]/u.test(textAt(marked, index))) return '';
  }
}
