import type { Span } from './Span';

/** Wider lines than this are paragraphs: nobody breaks lines by hand there. In UTF-16 units. */
const WIDEST_WRAP = 120;

const LINE = /[^\n\r\u2028\u2029]+/gu;
const ITEM = /^(?:[-–—•·*]\s|\p{N}{1,2}[.)]\s)/u;
/** The end of a sentence, of a quotation, or of what announces something. */
const ENDS = /[.!?…:;"”’»)\]]$/u;

interface Line {
  readonly span: Span;
  readonly text: string;
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean;
}

/**
 * The paragraphs of a raw text, in order, never empty, without the white space around them. Blank lines part them. So
 * does a single line break, but where it cuts a sentence: the line before does not end one and the next begins with a
 * small letter. If that is so of at least a third of the text's full lines (the next line's first word would not have
 * fitted the widest line), the text was broken by width, and all of its full lines run on.
 */
export function paragraphsOf(text: string): readonly Span[] {
  const lines = linesOf(text);
  const width = widthOf(lines);
  const spans: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = spans.at(-1);
    if (before && open && runsOn(before, line, width)) spans[spans.length - 1] = [open[0], line.span[1]];
    else spans.push(line.span);
  }
  return spans;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let last = 0;
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    const line = raw.trim();
    if (!line) continue;
    const start = index + raw.length - raw.trimStart().length;
    const breaks = text.slice(last, start).match(/\r\n|[\n\r\u2028\u2029]/gu)?.length ?? 0;
    lines.push({ span: [start, start + line.length], text: line, afterBlank: breaks > 1 });
    last = start + line.length;
  }
  return lines;
}

/** The width in which a text was broken; infinite if its lines are as long as their paragraphs. */
function widthOf(lines: readonly Line[]): number {
  const width = lines.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  if (width > WIDEST_WRAP) return Infinity;
  let full = 0;
  let cut = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || line.afterBlank || !isFull(before, line, width)) continue;
    full++;
    if (cutsSentence(before, line)) cut++;
  }
  return cut > 0 && cut * 3 >= full ? width : Infinity;
}

const runsOn = (before: Line, line: Line, width: number): boolean =>
  !line.afterBlank && !ITEM.test(line.text) && (cutsSentence(before, line) || isFull(before, line, width));

const cutsSentence = (before: Line, line: Line): boolean => !ENDS.test(before.text) && /^\p{Ll}/u.test(line.text);

const isFull = (before: Line, line: Line, width: number): boolean =>
  before.text.length + 1 + (/^\S+/u.exec(line.text)?.[0].length ?? 0) > width;
