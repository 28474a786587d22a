import { afterStop, tailFrom } from './afterStop';
import { classOf, PAIRED, STOP } from './characterClass';
import { endsSentence } from './endsSentence';
import { lineBreaks } from './lineBreaks';
import { closerOf, goToParagraph, kindAt, pairMarks, textAt, unmarked, type Marked } from './Marked';
import { spansOf, type GrowingParts } from './PartColumns';
import { beginAnew, nothingRead, readWord, type SentenceSoFar } from './SentenceSoFar';
import type { Span } from './Span';
import { PUNCTUATION, SPACE, startOf, TAG, type TokenColumns } from './TokenColumns';
import { tokenColumnsOf } from './tokenColumnsOf';
import { unitsOf } from './unitsOf';

/**
 * The sentences of one paragraph, in order, without the white space around them; every other character is in exactly one.
 * Sentences inside a quotation are told apart, and what attributes them goes with the last (“A. B,” kata C: two). Decides
 * by spelling alone, without a lexicon.
 *
 * @param text a paragraph, or a whole text of which it is a part
 * @param columns the tokens of `text`, where they are there already
 * @param from the first of them that belongs to the paragraph
 * @param to the first of them after it that does not
 * @returns UTF-16 offsets into `text`
 */
export function sentencesOf(
  text: string,
  columns: TokenColumns = tokenColumnsOf(text),
  from = 0,
  to: number = columns.count,
): readonly Span[] {
  const sentences: GrowingParts = { starts: [], ends: [] };
  sentenceReader(text, unitsOf(text), columns, sentences)(from, to);
  return spansOf(sentences);
}

/**
 * Reads the sentences of a whole text, paragraph by paragraph, without making anything for each.
 *
 * @param units of the text: they must be good as long as there are paragraphs to read (unitsOf.ts)
 * @param into where the sentences are added, as offsets into the text
 * @returns reads one paragraph: from one token on, and up to another
 */
export function sentenceReader(
  text: string,
  units: Uint16Array,
  columns: TokenColumns,
  into: GrowingParts,
): (from: number, to: number) => void {
  const marked = unmarked(text, units, columns);
  const sofar = nothingRead();
  return (from, to) => {
    goToParagraph(marked, from, to);
    readParagraph(into, marked, sofar);
  };
}

function readParagraph(into: GrowingParts, marked: Marked, sofar: SentenceSoFar): void {
  const { units, kinds, ends, from, to } = marked;
  const before = into.starts.length;
  beginAnew(sofar, from, true);
  for (let index = from; index < to; index++) {
    const kind = kinds[index]!;
    if (kind <= TAG) readWord(sofar, marked, index);
    else if (kind === SPACE) {
      if (breaksLines(marked, index)) endAt(into, before, marked, sofar, index);
    } else if (kind === PUNCTUATION) {
      const mark = classOf(units[startOf(ends, index)]!);
      if (mark === STOP) index = readStop(into, before, marked, sofar, index) - 1;
      else if (mark === PAIRED) index = readBracket(marked, sofar, index) - 1;
    }
  }
  endAt(into, before, marked, sofar, to);
}

/** Reads a stop with its tail, and ends the sentence there, or does not. Gives the index of the token to go on with. */
function readStop(into: GrowingParts, before: number, marked: Marked, sofar: SentenceSoFar, index: number): number {
  if (index + 1 === marked.to) return index + 1; // the paragraph ends, and whatever it was, the sentence with it
  pairMarks(marked, index);
  const tail = tailFrom(marked, index + 1);
  if (endsSentence(afterStop(marked, index, tail), sofar, marked)) endAt(into, before, marked, sofar, tail.end);
  else if (tail.end > index + 1) sofar.passedOver.push(index, tail.end);
  return tail.end;
}

/** Passes over what an opening bracket holds: a part of the sentence that it stands in, with all its stops. */
function readBracket(marked: Marked, sofar: SentenceSoFar, index: number): number {
  pairMarks(marked, index);
  const closer = sofar.words > 0 ? closerOf(marked, index) : 0;
  if (closer === 0) return index + 1;
  sofar.passedOver.push(index, closer + 1);
  return closer + 1;
}

/** Ends the sentence before a token, and begins the next with it. `before`: how many sentences earlier paragraphs had. */
function endAt(
  { starts, ends }: GrowingParts,
  before: number,
  marked: Marked,
  sofar: SentenceSoFar,
  next: number,
): void {
  const begins = marked.kinds[sofar.first] === SPACE ? sofar.first + 1 : sofar.first;
  const stops = marked.kinds[next - 1] === SPACE ? next - 1 : next;
  if (begins < stops) {
    // Marks alone, such as a closing one that went astray, are no sentence.
    if (sofar.words === 0 && starts.length > before) ends.pop();
    else starts.push(startOf(marked.ends, begins));
    ends.push(marked.ends[stops - 1]!);
  }
  beginAnew(sofar, next, starts.length === before);
}

const BLANK = 0x20;

/** Whether white space holds a blank line, or stands before an item of a list on a line of its own. */
function breaksLines(marked: Marked, index: number): boolean {
  const { text, units, ends } = marked;
  const start = startOf(ends, index);
  if (ends[index] === start + 1 && units[start] === BLANK) return false;
  const breaks = lineBreaks(text, start, ends[index]!);
  return (
    breaks > 1 || (breaks === 1 && /^[-–—•·*]/u.test(textAt(marked, index + 1)) && kindAt(marked, index + 2) === SPACE)
  );
}
