import { chooseInContext } from './context/chooseInContext';
import { nyaFunctionOf, type NyaFunction } from './context/nyaFunctionOf';
import type { WordInContext } from './context/WordInContext';
import type { Lexicon } from './lexicon/Lexicon';
import type { WordClass } from './lexicon/Entry';
import type { Reading } from './morphology/Reading';
import { rememberedReadings } from './morphology/rememberedReadings';
import { paragraphsOf } from './text/paragraphsOf';
import { sentencesOf } from './text/sentencesOf';
import type { Span } from './text/Span';
import type { Token, TokenKind } from './text/Token';
import { tokenColumnsOf } from './text/tokenColumnsOf';
import { tokensOf } from './text/tokensOf';

/** A token and what is known of it. Offsets are UTF-16 offsets into the whole text. */
export interface ReadToken extends Token {
  /** The likeliest here first; a reading's `stem.senses` are its glosses. Empty for what is no word, or not known. */
  readonly readings: readonly Reading[];
  /** Of the first reading here; null for what is no word, or has no class that can be told. */
  readonly wordClass: WordClass | null;
  /** What the -nya of the first reading does here; null where it has none. */
  readonly nya: NyaFunction['kind'] | null;
}

export interface ReadParagraph {
  readonly span: Span;
  readonly sentences: readonly Span[];
  /** Without a gap: joined they are the paragraph. */
  readonly tokens: readonly ReadToken[];
}

/** A text, read. What lies between two paragraphs is white space. */
export interface ReadDocument {
  readonly paragraphs: readonly ReadParagraph[];
}

/** Reads a raw text: paragraphs, sentences, tokens, and for each word its readings in this context. Never throws. */
export const readText = (text: string, lexicon: Lexicon): ReadDocument => ({
  paragraphs: paragraphsOf(text).map((span) => readParagraph(text.slice(...span), span[0], lexicon)),
});

/**
 * Reads one paragraph.
 *
 * @param start where it begins in the whole text: added to every offset
 */
export function readParagraph(paragraph: string, start: number, lexicon: Lexicon): ReadParagraph {
  const columns = tokenColumnsOf(paragraph);
  const tokens = tokensOf(paragraph, columns);
  const sentences = sentencesOf(paragraph, columns);
  const words = wordsOf(paragraph, tokens, sentences, lexicon);
  const choices = chooseInContext(words);
  const moved = ([from, to]: Span): Span => [start + from, start + to];
  let word = -1;
  return {
    span: [start, start + paragraph.length],
    sentences: sentences.map(moved),
    tokens: tokens.map(({ kind, span }): ReadToken => {
      const place = moved(span);
      const choice = isWord(kind) ? choices[(word += 1)] : undefined;
      if (!choice) return { kind, span: place, readings: none, wordClass: null, nya: null };
      return { kind, span: place, ...choice, nya: nyaFunctionOf(words, choices, word)?.kind ?? null };
    }),
  };
}

const isWord = (kind: TokenKind) => kind === 'word' || kind === 'number';

/** The words and numbers of a paragraph, each with its readings. */
function wordsOf(
  paragraph: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  lexicon: Lexicon,
): readonly WordInContext[] {
  const readingsOf = rememberedReadings(lexicon);
  const words: WordInContext[] = [];
  let [done, sentence, initial] = [0, 0, true];
  for (const { kind, span } of tokens) {
    const [from, to] = span;
    if (sentences[sentence]?.[0] === from) [sentence, initial] = [sentence + 1, true];
    if (!isWord(kind)) continue;
    const form = paragraph.slice(from, to);
    const readings = kind === 'word' ? readingsOf(form) : none;
    words.push({ form, readings, before: paragraph.slice(done, from), initial });
    done = to;
    initial = false;
  }
  return words;
}

const none: readonly never[] = [];
