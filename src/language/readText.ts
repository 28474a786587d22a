import { chooseInContext } from './context/chooseInContext';
import type { WordInContext } from './context/WordInContext';
import type { Lexicon } from './lexicon/Lexicon';
import type { WordClass } from './lexicon/Entry';
import type { Reading } from './morphology/Reading';
import { readingsOf } from './morphology/readingsOf';
import { paragraphsOf } from './text/paragraphsOf';
import { sentencesOf } from './text/sentencesOf';
import type { Span } from './text/Span';
import type { Token } from './text/Token';
import { tokensOf } from './text/tokensOf';

/** A token and what is known of it. Offsets are UTF-16 offsets into the whole text. */
export interface ReadToken extends Token {
  /** The likeliest here first; a reading's `stem.senses` are its glosses. Empty for what is no word, or not known. */
  readonly readings: readonly Reading[];
  /** Of the first reading here; null for what is no word, or has no class that can be told. */
  readonly wordClass: WordClass | null;
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
  const sentences = sentencesOf(paragraph);
  const tokens = tokensOf(paragraph);
  const beginnings = new Set(sentences.map(([first]) => first));
  const words: WordInContext[] = [];
  const places: number[] = [];
  let [done, initial] = [0, true];
  tokens.forEach(({ kind, span: [from, to] }, place) => {
    initial ||= beginnings.has(from);
    if (kind !== 'word' && kind !== 'number') return;
    const form = paragraph.slice(from, to);
    words.push({
      form,
      readings: kind === 'word' ? readingsOf(form, lexicon) : none,
      before: paragraph.slice(done, from),
      initial,
    });
    places.push(place);
    [done, initial] = [to, false];
  });
  const moved = ([from, to]: Span): Span => [start + from, start + to];
  const read: ReadToken[] = tokens.map(({ kind, span }) => ({
    kind,
    span: moved(span),
    readings: none,
    wordClass: null,
  }));
  chooseInContext(words).forEach(({ readings, wordClass }, index) => {
    const place = places[index] ?? 0;
    const token = read[place];
    if (token) read[place] = { ...token, readings, wordClass };
  });
  return { span: [start, start + paragraph.length], sentences: sentences.map(moved), tokens: read };
}

const none: readonly never[] = [];
