import { paragraphsOf } from '../language/text/paragraphsOf';
import { sentencesOf } from '../language/text/sentencesOf';
import type { Span } from '../language/text/Span';
import { isSubhead } from '../lesson/build/isSubhead';
import type { TextBlock } from './OwnText';
import { LONGEST_BLOCK } from './textLimits';

/** A block before its sentences are known. */
export type Piece = Pick<TextBlock, 'kind' | 'text'>;

/**
 * A normalised text cut into what is read as one, in order. What stood between two pieces is white space; within them each line
 * break is a space, or nothing after a hyphen. No letter is lost.
 */
export function piecesOf(text: string): readonly Piece[] {
  const lines = paragraphsOf(text).map((span) => onOneLine(text.slice(...span)));
  return lines.flatMap((line, index) => {
    const kind = kindOf(line, index, lines[index + 1]);
    return cut(line).map(([start, end], part): Piece => ({
      kind: part === 0 ? kind : 'continued',
      text: line.slice(start, end),
    }));
  });
}

/** A paragraph that was broken by width runs on; `anak-` and `anak` are one word again. */
const onOneLine = (paragraph: string): string =>
  paragraph.replaceAll(/(?<=\p{L}-)[^\S\n]*\n\s*(?=\p{L})/gu, '').replaceAll(/[^\S\n]*\n\s*/g, ' ');

const LONGEST_TITLE = 150; // UTF-16 units

function kindOf(line: string, index: number, next: string | undefined): Piece['kind'] {
  if (next === undefined) return 'paragraph';
  if (index === 0) return line.length <= LONGEST_TITLE && !/[.,:;]["”’)\]]*$/.test(line) ? 'title' : 'paragraph';
  return isSubhead(line, next) ? 'subhead' : 'paragraph';
}

/** A line that is short enough, whole; else in stretches that end with sentences, with words, or anywhere. */
function cut(line: string): readonly Span[] {
  if (line.length <= LONGEST_BLOCK) return [[0, line.length]];
  const ends = sentencesOf(line).map(([, end]) => end);
  const spans: Span[] = [];
  let start = 0;
  let next = 0;
  while (start < line.length) {
    let end = 0;
    for (; next < ends.length && ends[next]! - start <= LONGEST_BLOCK; next++) end = ends[next]!;
    if (end <= start) end = endWithin(line, start);
    spans.push([start, end]);
    start = end;
    while (line[start] === ' ') start++;
  }
  return spans;
}

/** Where a stretch may end that holds no end of a sentence: before white space, or else between two characters. */
function endWithin(line: string, start: number): number {
  const most = start + LONGEST_BLOCK;
  if (most >= line.length) return line.trimEnd().length > start ? line.trimEnd().length : line.length;
  const space = line.lastIndexOf(' ', most);
  if (space > start) return space;
  return /[\udc00-\udfff]/.test(line[most]!) ? most - 1 : most;
}
