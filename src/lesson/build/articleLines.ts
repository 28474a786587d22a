import { paragraphsOf } from '../../language/text/paragraphsOf';
import type { Span } from '../../language/text/Span';
import { wordsOf } from '../../language/text/words';
import { isSubhead } from './isSubhead';
import { BYLINE, CAPTION, CAPTION_WITHIN, DATE_LINE, NAME_LINE, SCROLL, SEE_ALSO, SHARE, TAGS } from './lineForms';

/**
 * What a line of a raw article is. `title`, `byline`, `date` and `caption` stand above the article; `tags` below it; `elsewhere` is what
 * leads to other pages or belongs to the site, and is no part of it.
 */
export type LineKind = 'title' | 'byline' | 'date' | 'caption' | 'paragraph' | 'subhead' | 'tags' | 'elsewhere';

/** A line: a paragraph of the raw text, however many lines it was broken into. */
export interface ArticleLine {
  readonly kind: LineKind;
  /** UTF-16 offsets into the raw text. */
  readonly span: Span;
}

/** The lines of a raw article, in order: whatever is not white space lies in one of them. */
export function articleLines(raw: string): readonly ArticleLine[] {
  const spans = paragraphsOf(raw);
  const lines = spans.map((span) => raw.slice(...span));
  const body = lines.findIndex((line, index) => beginsBody(line, index, lines));
  const title = body !== 0 && isHeadline(lines[0] ?? '') ? 0 : -1;
  const kinds: LineKind[] = [];
  for (const [index, line] of lines.entries()) {
    const before = kinds[index - 1];
    if (index === title) kinds.push('title');
    else if (index < body) kinds.push(ofHead(line, lines.slice(0, index)));
    else kinds.push(ofBody(line, lines[index - 1] ?? '', before, lines[index + 1] ?? ''));
  }
  // Nothing below it says anything: then it is the article itself.
  if (title === 0 && !lines.some((line, index) => kinds[index] === 'paragraph' && wordsIn(line) > 0))
    kinds[title] = 'paragraph';
  return spans.map((span, index) => ({ span, kind: kinds[index] ?? 'paragraph' }));
}

const STOP = /[.!?…]["”’')\]]*$/u;
const DATELINE = /^[^.!?]{2,60}?(?:\s--?|\s?[–—])\s/u;
const LONG = 12; // words
const LONGEST_TITLE = 200; // UTF-16 units

const wordsIn = (line: string) => wordsOf(line).length;

/** Whether the article itself begins with a line: a sentence, or a dateline with something behind it. */
function beginsBody(line: string, index: number, lines: readonly string[]): boolean {
  if (isFurniture(line) || BYLINE.test(line) || DATE_LINE.test(line) || CAPTION.test(line)) return false;
  if (wordsIn(line) >= LONG && (STOP.test(line) || DATELINE.test(line))) return true;
  if (index === 0) return lines.length === 1 || !isHeadline(line);
  return STOP.test(line) && wordsIn(line) > 3;
}

/** Whether a first line may be a headline: not too long, and no sentence that ends. */
const isHeadline = (line: string): boolean =>
  line.length <= LONGEST_TITLE && wordsIn(line) > 1 && !/[.…:;,]["”’')\]]*$/u.test(line) && !isFurniture(line);

const isFurniture = (line: string) => SEE_ALSO.test(line) || SCROLL.test(line) || SHARE.test(line) || TAGS.test(line);

/** Above the article. */
function ofHead(line: string, before: readonly string[]): LineKind {
  if (TAGS.test(line)) return 'tags';
  if (isFurniture(line)) return 'elsewhere';
  if (DATE_LINE.test(line)) return 'date';
  if (CAPTION.test(line)) return 'caption';
  if (BYLINE.test(line) || (before.length > 0 && NAME_LINE.test(line))) return 'byline';
  return before.length === 0 ? 'title' : 'paragraph';
}

function ofBody(line: string, last: string, before: LineKind | undefined, next: string): LineKind {
  if (TAGS.test(line)) return 'tags';
  if (before === 'tags' && isLabel(last) && !STOP.test(line)) return 'tags';
  if (isFurniture(line) || BYLINE.test(line)) return BYLINE.test(line) ? 'byline' : 'elsewhere';
  if (before === 'elsewhere' && isLabel(last) && !STOP.test(line)) return 'elsewhere';
  if (DATE_LINE.test(line)) return 'date';
  if (CAPTION_WITHIN.test(line)) return 'caption';
  return isSubhead(line, next) ? 'subhead' : 'paragraph';
}

/** `Baca juga:`, before what it is the label of. */
const isLabel = (line: string): boolean => /:\s*$/u.test(line) && wordsIn(line) <= 4;
