import type { Span } from '../language/text/Span';
import type { ProblemCode } from './ProblemCode';

/** Takes note of a problem. */
export type Report = (at: string, code: ProblemCode) => void;

/** Spans must lie in the text, hold something, follow one another, and cut no character in two. */
export function checkSpans(text: string, spans: readonly Span[], at: string, report: Report): void {
  let read = 0;
  for (const [index, [start, end]] of spans.entries()) {
    const code = wrongWith(text, start, end) ?? (start < read ? 'out-of-order' : null);
    if (code) report(`${at}.${index}`, code);
    else read = end;
  }
}

function wrongWith(text: string, start: number, end: number): ProblemCode | null {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) return 'out-of-range';
  if (start >= end) return 'empty-span';
  return splitsCharacter(text, start) || splitsCharacter(text, end) ? 'splits-character' : null;
}

function splitsCharacter(text: string, offset: number): boolean {
  return (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}

/** Sentences are good spans with nothing but white space before, between and after them. */
export function checkSentences(text: string, sentences: readonly Span[], at: string, report: Report): void {
  checkSpans(text, sentences, at, report);
  let read = 0;
  for (const [index, [start, end]] of sentences.entries()) {
    if (text.slice(read, start).trim() !== '') report(`${at}.${index}`, 'not-covered');
    read = end;
  }
  if (text.slice(read).trim() !== '') report(at, 'not-covered');
}
