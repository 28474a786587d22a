import type { ReadParagraph, ReadToken } from '../language/ReadDocument';
import type { Reading } from '../language/morphology/Reading';
import { romanNumeral } from '../language/morphology/romanNumeral';
import type { Span } from '../language/text/Span';
import { datelineOf } from './datelineOf';
import type { Lines } from './familyLines';
import { lexemeKeyOf } from './lexemeKeyOf';
import type { LexemeKey } from './Standing';
import { unknownKeyOf } from './unknownKeyOf';

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
 * (`1990-an`, `ke-21`), and in Roman numerals. Names are what is read as one here; what nobody knows and has a capital within a
 * sentence; single letters; and the words of a dateline.
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
  if (reading) {
    const isName = wordClass === 'name';
    return isName ? { kind: 'name', span } : { kind: 'lexeme', span, key: keyOf(reading, lexicon), reading };
  }
  const capital = /^\p{Lu}/u.test(word);
  if ((capital && isTold) || ONE_LETTER.test(word)) return { kind: 'name', span };
  return { kind: 'unknown', span, key: unknownKeyOf(word), capital };
}
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
