import type { Span } from './Reader';

/** Good places for a breath. */
const AFTER_PUNCTUATION = /[,;:.!?–—]["'”’)]*\s+/gu;
const AFTER_SPACE = /\s+/gu;

/**
 * Cuts a text into parts of at most `longest` UTF-16 units, after punctuation where there is some in the second half
 * of a part, else between words; a longer word stays whole. The parts in order are the text.
 */
export function partsToSpeak(text: string, longest: number): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const cut = start + cutIn(text.slice(start), longest);
    parts.push([start, cut]);
    start = cut;
  }
  if (start < text.length) parts.push([start, text.length]);
  return parts;
}

function cutIn(text: string, longest: number): number {
  const breath = endsOf(text, AFTER_PUNCTUATION).findLast((end) => end <= longest && end >= longest / 2);
  if (breath !== undefined) return breath;
  const spaces = endsOf(text, AFTER_SPACE);
  return spaces.findLast((end) => end <= longest) ?? spaces[0] ?? text.length;
}

function endsOf(text: string, pattern: RegExp): readonly number[] {
  return Array.from(text.matchAll(pattern), (match) => match.index + match[0].length);
}
