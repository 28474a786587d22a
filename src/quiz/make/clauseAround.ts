import type { Span } from '../../language/text/Span';
import type { SourceSentence } from './QuizSource';

/** Words on each side of what is quoted, at most: enough to see how it is used. */
const REACH = 6;
const FEW = 4;

/**
 * The stretch of a sentence around some of its words that an explanation quotes: up to a mark on each side, or some words.
 *
 * @param text the whole text
 * @param first @param last places of the words among those of the sentence
 */
export function clauseAround(text: string, { words }: SourceSentence, first: number, last: number): Span {
  let from = first;
  while (from > 0 && first - from < REACH && !words[from]!.parted && !isMarked(text, words, from - 1, from)) from--;
  let to = last;
  while (to + 1 < words.length && to - last < REACH && !words[to + 1]!.parted && !isMarked(text, words, to, to + 1))
    to++;
  // A word alone shows nothing of its use: then a mark does not stop it, if it is not one of speech.
  while (to - from + 1 < FEW && from > 0 && !isMarked(text, words, from - 1, to)) from--;
  const [start] = words[from]!.read.span;
  const [, end] = words[to]!.read.span;
  return text.slice(start, end).trim() === '' ? words[first]!.read.span : [start, end];
}

const isMarked = (text: string, words: SourceSentence['words'], from: number, to: number): boolean =>
  /["“”‘’()[\]]/u.test(text.slice(words[from]!.read.span[0], words[to]!.read.span[1]));

/** The same as it is quoted: with dots where the sentence goes on. */
export function clauseText(text: string, { span }: SourceSentence, [start, end]: Span): string {
  const before = start > span[0] ? '… ' : '';
  const after =
    text
      .slice(end, span[1])
      .replace(/[.!?”"’')\]]+$/u, '')
      .trim() === ''
      ? ''
      : ' …';
  return `${before}${text.slice(start, end)}${after}`;
}
