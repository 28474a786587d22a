import type { Span } from '../language/text/Span';
import { lengthAt, type Matcher } from './Matcher';
import type { Numbering } from './Numbering';
import { searchWordsOf } from './searchWords';

/** A stretch of a text, and what to mark in it: UTF-16 offsets, in order, without overlaps. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** A text with what is found in it. */
export function markedText(text: string, matcher: Matcher, { find }: Numbering): MarkedText {
  const found = searchWordsOf(text);
  const words = Uint32Array.from(found, ({ word }) => find(word) ?? NONE);
  const marks: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = lengthAt(matcher, words, at);
    if (length === 0) continue;
    const [start, end] = [found[at]!.span[0], found[at + length - 1]!.span[1]];
    const before = marks.at(-1);
    if (before && start <= before[1]) marks[marks.length - 1] = [before[0], Math.max(before[1], end)];
    else marks.push([start, end]);
  }
  return { text, marks };
}

const NONE = 0xffff_ffff; // no word has this number

const BEFORE = 60; // UTF-16 units that are left before the first mark where a text is cut

/** At most so many UTF-16 units of it, with the first mark; `…` where something was cut. */
export function excerptOf({ text, marks }: MarkedText, most: number): MarkedText {
  if (text.length <= most) return { text, marks };
  const first = marks[0]?.[0] ?? 0;
  const start = Math.min(beginning(text, Math.max(0, first - Math.min(BEFORE, most / 3)), first), text.length);
  const end = ending(text, Math.min(text.length, start + most), start);
  const opening = start > 0 ? '…' : '';
  const shift = opening.length - start;
  return {
    text: opening + text.slice(start, end) + (end < text.length ? '…' : ''),
    marks: marks.filter(([from]) => from < end).map(([from, to]): Span => [from + shift, Math.min(to, end) + shift]),
  };
}

/** Where a word begins, from an offset on, but not beyond another. */
function beginning(text: string, from: number, most: number): number {
  if (from === 0) return 0;
  const space = text.indexOf(' ', from);
  return space >= 0 && space < most ? space + 1 : most;
}

/** Where a word ends, before an offset, but not before the first half; whole characters at least. */
function ending(text: string, to: number, start: number): number {
  if (to === text.length) return to;
  const space = text.lastIndexOf(' ', to);
  if (space > (start + to) / 2) return space;
  return /[\udc00-\udfff]/.test(text[to]!) ? to - 1 : to;
}
