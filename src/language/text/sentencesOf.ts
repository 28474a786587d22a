import { afterStop, tailFrom } from './afterStop';
import { classOf, PAIRED, STOP } from './characterClass';
import { endsSentence } from './endsSentence';
import { closerOf, kindAt, markedOf, textAt, type Marked } from './Marked';
import { beginAnew, nothingRead, readWord, type SentenceSoFar } from './SentenceSoFar';
import type { Span } from './Span';
import { PUNCTUATION, SPACE, startOf, TAG, type TokenColumns } from './TokenColumns';
import { tokenColumnsOf } from './tokenColumnsOf';

/**
 * The sentences of one paragraph, in order, without the white space around them; every other character is in exactly one.
 * Sentences inside a quotation are told apart, and what attributes them goes with the last (“A. B,” kata C: two). Decides
 * by spelling alone, without a lexicon.
 *
 * @param text a paragraph, or a whole text
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
  const marked = markedOf(text, columns, from, to);
  const { kinds, ends } = columns;
  const sentences: Span[] = [];
  const sofar = nothingRead(from);
  for (let index = from; index < to; index++) {
    const kind = kinds[index]!;
    if (kind <= TAG) readWord(sofar, marked, index);
    else if (kind === SPACE) {
      if (breaksLines(marked, index)) endAt(sentences, marked, sofar, index);
    } else if (kind === PUNCTUATION) {
      const mark = classOf(text.charCodeAt(startOf(ends, index)));
      if (mark === STOP) index = readStop(sentences, marked, sofar, index) - 1;
      else if (mark === PAIRED) index = readBracket(marked, sofar, index) - 1;
    }
  }
  endAt(sentences, marked, sofar, to);
  return sentences;
}

/** Reads a stop with its tail, and ends the sentence there, or does not. Gives the index of the token to go on with. */
function readStop(sentences: Span[], marked: Marked, sofar: SentenceSoFar, index: number): number {
  const tail = tailFrom(marked, index + 1);
  if (tail.end === marked.to) return tail.end; // the paragraph ends, and whatever it was, the sentence with it
  if (endsSentence(afterStop(marked, index, tail), sofar, marked)) endAt(sentences, marked, sofar, tail.end);
  else if (tail.end > index + 1) sofar.passedOver.push(index, tail.end);
  return tail.end;
}

/** Passes over what an opening bracket holds: a part of the sentence that it stands in, with all its stops. */
function readBracket(marked: Marked, sofar: SentenceSoFar, index: number): number {
  const closer = sofar.words > 0 ? closerOf(marked, index) : 0;
  if (closer === 0) return index + 1;
  sofar.passedOver.push(index, closer + 1);
  return closer + 1;
}

/** Ends the sentence before a token, and begins the next with it. */
function endAt(sentences: Span[], { kinds, ends }: Marked, sofar: SentenceSoFar, next: number): void {
  const begins = kinds[sofar.first] === SPACE ? sofar.first + 1 : sofar.first;
  const stops = kinds[next - 1] === SPACE ? next - 1 : next;
  if (begins < stops) {
    const last = sentences.at(-1);
    // Marks alone, such as a closing one that went astray, are no sentence.
    const start = last && sofar.words === 0 ? sentences.pop()![0] : startOf(ends, begins);
    sentences.push([start, ends[stops - 1]!]);
  }
  beginAnew(sofar, next, sentences.length === 0);
}

const ONE_BLANK = 0x20;

/** Whether white space holds a blank line, or stands before an item of a list on a line of its own. */
function breaksLines(marked: Marked, index: number): boolean {
  const start = startOf(marked.ends, index);
  if (marked.ends[index] === start + 1 && marked.text.charCodeAt(start) === ONE_BLANK) return false;
  const breaks = textAt(marked, index).match(/\r\n|[\n\r\u2028\u2029]/gu)?.length ?? 0;
  return (
    breaks > 1 || (breaks === 1 && /^[-–—•·*]/u.test(textAt(marked, index + 1)) && kindAt(marked, index + 2) === SPACE)
  );
}
