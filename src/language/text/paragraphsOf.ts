import { classOf, WHITE } from './characterClass';
import { isSmallAt } from './letterCase';
import { afterBreak, LINE_BREAKS } from './lineBreaks';
import { spansOf, type GrowingParts, type PartColumns } from './PartColumns';
import type { Span } from './Span';

/** Wider lines than this are paragraphs: nobody breaks lines by hand there. In UTF-16 units. */
const WIDEST_WRAP = 120;

const ITEM = /^(?:[-–—•·*]\s|\p{N}{1,2}[.)]\s)/u;
/** As much of a line as ITEM looks at, in UTF-16 units. */
const ITEM_LENGTH = 6;
/** What the end of a sentence, of a quotation, or of what announces something, ends with. */
const ENDS = '.!?…:;"”’»)]';

/** The lines of a text that hold more than white space, without the white space around them. */
interface Lines extends PartColumns {
  /** Whether a blank line stands before it. */
  readonly afterBlank: readonly boolean[];
}

/**
 * The paragraphs of a raw text, in order, never empty, without the white space around them. Blank lines part them. So
 * does a single line break, but where it cuts a sentence: the line before does not end one and the next begins with a
 * small letter. If that is so of at least a third of the text's full lines (the next line's first word would not have
 * fitted the widest line), the text was broken by width, and all of its full lines run on.
 */
export const paragraphsOf = (text: string): readonly Span[] => spansOf(paragraphColumnsOf(text));

/** The same in columns. */
export function paragraphColumnsOf(text: string): PartColumns {
  const lines = linesOf(text);
  const width = widthOf(text, lines);
  const paragraphs: GrowingParts = { starts: [], ends: [] };
  const count = lines.starts.length;
  for (let line = 0; line < count; line++) {
    if (line === 0 || !runsOn(text, lines, line, width)) paragraphs.starts.push(lines.starts[line]!);
    else paragraphs.ends.pop();
    paragraphs.ends.push(lines.ends[line]!);
  }
  return paragraphs;
}

function linesOf(text: string): Lines {
  const [starts, ends, afterBlank]: [number[], number[], boolean[]] = [[], [], []];
  const nextBreak = breakFinder(text);
  let breaks = 0;
  for (let at = 0; at < text.length; breaks++) {
    const stop = nextBreak(at);
    const start = skipWhite(text, at, stop);
    if (start < stop) {
      starts.push(start);
      ends.push(skipWhiteBack(text, stop));
      afterBlank.push(breaks > 1);
      breaks = 0;
    }
    at = afterBreak(text, stop);
  }
  return { starts, ends, afterBlank };
}

/** Gives the first line break from an offset on, or the text's end; asked for offsets that never fall. */
function breakFinder(text: string): (from: number) => number {
  const next = LINE_BREAKS.map(() => -1);
  return (from) => {
    let first = text.length;
    for (let kind = 0; kind < LINE_BREAKS.length; kind++) {
      let at = next[kind]!;
      if (at < from) {
        const found = text.indexOf(LINE_BREAKS[kind]!, from);
        at = found < 0 ? text.length : found;
        next[kind] = at;
      }
      if (at < first) first = at;
    }
    return first;
  };
}

function skipWhite(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && classOf(text.charCodeAt(at)) === WHITE) at++;
  return at;
}

/** Where the white space before an offset begins, behind something that is none. */
function skipWhiteBack(text: string, from: number): number {
  let at = from;
  while (classOf(text.charCodeAt(at - 1)) === WHITE) at--;
  return at;
}

const lengthOf = ({ starts, ends }: Lines, line: number): number => ends[line]! - starts[line]!;

/** The width in which a text was broken; infinite if its lines are as long as their paragraphs. */
function widthOf(text: string, lines: Lines): number {
  const count = lines.starts.length;
  let width = 0;
  for (let line = 0; line < count; line++) width = Math.max(width, lengthOf(lines, line));
  if (width > WIDEST_WRAP) return Infinity;
  let full = 0;
  let cut = 0;
  for (let line = 1; line < count; line++) {
    if (lines.afterBlank[line] || !isFull(text, lines, line - 1, width)) continue;
    full++;
    if (cutsSentence(text, lines, line)) cut++;
  }
  return cut > 0 && cut * 3 >= full ? width : Infinity;
}

/** Whether a line belongs to the paragraph of the line before it. */
const runsOn = (text: string, lines: Lines, line: number, width: number): boolean =>
  !lines.afterBlank[line] &&
  (cutsSentence(text, lines, line) || isFull(text, lines, line - 1, width)) &&
  !isItem(text, lines, line);

function isItem(text: string, { starts, ends }: Lines, line: number): boolean {
  const start = starts[line]!;
  return ITEM.test(text.slice(start, Math.min(start + ITEM_LENGTH, ends[line]!)));
}

/** Whether the break before a line stands inside of a sentence. */
const cutsSentence = (text: string, { starts, ends }: Lines, line: number): boolean =>
  isSmallAt(text, starts[line]!) && !ENDS.includes(text.charAt(ends[line - 1]! - 1));

/** Whether the first word of the line after a line would have made it wider than a width. */
function isFull(text: string, lines: Lines, line: number, width: number): boolean {
  if (width === Infinity) return false;
  const room = width - lengthOf(lines, line) - 1;
  const start = lines.starts[line + 1]!;
  const end = lines.ends[line + 1]!;
  let at = start;
  while (at < end && at - start <= room && classOf(text.charCodeAt(at)) !== WHITE) at++;
  return at - start > room;
}
