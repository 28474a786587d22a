import type { ReadParagraph, ReadToken } from '../language/ReadDocument';
import type { Reading } from '../language/morphology/Reading';
import { romanNumeral } from '../language/morphology/romanNumeral';
import type { Span } from '../language/text/Span';
import { datelineOf } from './datelineOf';
import type { Lines } from './familyLines';
import { lexemeKeyOf } from './lexemeKeyOf';
import type { LexemeKey } from './Standing';
import { isListed, unknownKeyOf } from './unknownKeyOf';

/** A word of a text, and what it is to somebody who learns words: a lexeme, or what is never a new word. */
export type TextWord =
  | { readonly kind: 'lexeme'; readonly span: Span; readonly key: LexemeKey; readonly reading: Reading }
  /**
   * What nobody knows. `capital` says that it begins with one where any word does, at the beginning of a sentence or in a line
   * of capitals: it may be a name.
   */
  | { readonly kind: 'unknown'; readonly span: Span; readonly key: LexemeKey; readonly capital: boolean }
  | { readonly kind: 'name'; readonly span: Span }
  | { readonly kind: 'number'; readonly span: Span };

/**
 * The words of a paragraph, in order, function words among them. Numbers are those in figures, in words that begin with a figure
 * (`1990-an`, `ke-21`), and in Roman numerals. Names are what is read as one here; what has a capital within a sentence and no line in
 * the lexicon (the rules make Masitah of mas as well); single letters; and the words of a dateline.
 *
 * @param text that the spans of the paragraph are in
 */
export function paragraphWords(text: string, paragraph: ReadParagraph, lexicon: Lines): readonly TextWord[] {
  const { tokens, sentences } = paragraph;
  const begins = new Set(sentences.map(([start]) => start));
  const dateline = paragraph.span[0] + datelineOf(text.slice(...paragraph.span));
  const lowered = sentences.filter((span) => hasSmallLetters(text.slice(...span)));
  let sentence = 0;
  const words: TextWord[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const [start, end] = token.span;
    if (end <= dateline) {
      words.push({ kind: 'name', span: token.span });
      continue;
    }
    while (sentence < lowered.length && lowered[sentence]![1] <= start) sentence++;
    const isTold = !begins.has(start) && sentence < lowered.length && lowered[sentence]![0] <= start;
    words.push(textWord(token, text.slice(...token.span), isTold, lexicon));
  }
  return words;
}

/** @param isTold whether a capital here says something of the word */
function textWord(token: ReadToken, word: string, isTold: boolean, lexicon: Lines): TextWord {
  const { span, kind, wordClass, readings } = token;
  if (kind === 'number' || FIGURES.test(word) || romanNumeral(word) !== null) return { kind: 'number', span };
  const [reading] = readings;
  const capital = CAPITAL.test(word);
  if (reading ? wordClass === 'name' : ONE_LETTER.test(word)) return { kind: 'name', span };
  const key = reading ? keyOf(reading, lexicon) : unknownKeyOf(word);
  if (capital && isTold && !isListed(key)) return { kind: 'name', span };
  return reading ? { kind: 'lexeme', span, key, reading } : { kind: 'unknown', span, key, capital };
}
const CAPITAL = /^\p{Lu}/u;
const FIGURES = /^(?:ke-)?\d/iu;
const ONE_LETTER = /^\p{L}\p{M}*$/u;

const hasSmallLetters = (sentence: string): boolean => /\p{Ll}/u.test(sentence);

/** Most words of a text come again, with the same reading. */
const keys = new WeakMap<Reading, LexemeKey>();

function keyOf(reading: Reading, lexicon: Lines): LexemeKey {
  const known = keys.get(reading);
  if (known !== undefined) return known;
  const key = lexemeKeyOf(reading, lexicon);
  keys.set(reading, key);
  return key;
}
