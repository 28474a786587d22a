import { isStopAt, textAt, type Marked } from './Marked';

/** A stop with what follows it. */
export interface StopPlace {
  /** The stop as written: `.`, `...`, `?!`. */
  readonly stop: string;
  /** Whether marks that close a quotation or a bracket follow it. */
  readonly closed: boolean;
  /** Index of the first token that is not the stop's, its closing marks', nor a picture's or remark's hung onto it. */
  readonly end: number;
  /** Whether white space comes then. */
  readonly gap: boolean;
  /** A mark that goes on with the sentence, such as the comma of `dll.,`, stands there. */
  readonly goesOn: boolean;
  /** The word or number that comes next, past opening marks and dashes; empty if there is none. */
  readonly next: string;
}

/** Words in brackets at most, after a stop, to be the sign-off of the sentence before: `(ayp)`, `(Foto: Antara)`. */
const LONGEST_REMARK = 6;

/** Looks from the stop at an index to what comes next. */
export function afterStop(marked: Marked, index: number): StopPlace {
  const { closed, end } = tailOf(marked, index + 1);
  const gap = marked.tokens[end]?.kind === 'space';
  return {
    stop: textAt(marked, index),
    closed,
    end,
    gap,
    goesOn: !gap && /^[,;:)\]}/\-–—’'%]/u.test(textAt(marked, end)) && marked.roles[end] !== 'opens',
    next: nextWord(marked, end),
  };
}

function tailOf(marked: Marked, from: number): { closed: boolean; end: number } {
  const { tokens, roles } = marked;
  let end = from;
  let closed = false;
  for (;;) {
    const at = tokens[end]?.kind === 'space' ? end + 1 : end;
    if (roles[at] === 'closes') {
      closed = true;
      end = at + 1;
    } else if (tokens[at]?.kind === 'emoji') end = at + 1;
    else if (closed && at === end && isStopAt(marked, end)) end++;
    else {
      const remark = remarkEnd(marked, at);
      if (remark === undefined || at === end) return { closed, end };
      end = remark + 1;
    }
  }
}

/** The index of the bracket that ends a remark beginning at an index. A sentence of its own, with its stop, is none. */
function remarkEnd(marked: Marked, index: number): number | undefined {
  const close = marked.brackets.get(index);
  if (close === undefined || isStopAt(marked, close - 1)) return undefined;
  const words = marked.tokens.slice(index, close).filter(({ kind }) => kind !== 'space' && kind !== 'punctuation');
  return words.length <= LONGEST_REMARK ? close : undefined;
}

function nextWord(marked: Marked, from: number): string {
  for (let index = from; ; index++) {
    const kind = marked.tokens[index]?.kind;
    const skipped = kind === 'space' || kind === 'symbol' || kind === 'punctuation';
    if (!skipped) return textAt(marked, index);
    if (kind === 'punctuation' && marked.roles[index] !== 'opens' && !/^[-–—•·*]/u.test(textAt(marked, index)))
      return '';
  }
}
