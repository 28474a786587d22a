import type { NyaFunction } from './context/nyaFunctionOf';
import type { WordClass } from './lexicon/Entry';
import type { Reading } from './morphology/Reading';
import type { Span } from './text/Span';
import type { Token } from './text/Token';

/** A token and what is known of it. Offsets are UTF-16 offsets into the whole text. */
export interface ReadToken extends Token {
  /** The likeliest here first; a reading's `stem.senses` are its glosses. Empty for what is no word, or not known. */
  readonly readings: readonly Reading[];
  /** Of the first reading here; null for what is no word, or has no class that can be told. */
  readonly wordClass: WordClass | null;
  /** What the -nya of the first reading does here; null where it has none. */
  readonly nya: NyaFunction | null;
}

/** Its values are made when they are first asked for, out of columns (DocumentColumns.ts), and kept. */
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
