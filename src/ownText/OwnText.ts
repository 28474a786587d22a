import type { PassageBlock } from '../lesson/blocks';
import type { Span } from '../language/text/Span';

declare const brand: unique symbol;
/** Of a text that the reader has brought along: opaque, made of chance. */
export type TextId = string & { readonly [brand]: 'TextId' };

/** The current format of what is stored of a text. */
export const OWN_TEXT_FORMAT = 1;

/** What is said of a text before it is opened: small, whatever the length of the text. */
export interface OwnTextHeader {
  readonly format: typeof OWN_TEXT_FORMAT;
  readonly id: TextId;
  /** What the shelf calls it; the reader may change it. */
  readonly title: string;
  /** ISO 8601 in UTC with milliseconds: when it was saved. */
  readonly added: string;
  readonly figures: TextFigures;
  /** Into how many parts the blocks are stored. */
  readonly parts: number;
}

/** What was counted when the text was prepared. */
export interface TextFigures {
  /** As they are tapped (`wordsOf`), numbers and names included. */
  readonly words: number;
  /** Different words of the dictionary among them: forms of one word count once. */
  readonly lexemes: number;
  /** Words that are neither names nor numbers. */
  readonly ordinary: number;
  /** Ordinary words that the dictionary has a meaning for, or that have one put together by rule. */
  readonly explained: number;
}

/** A text of the reader's own: all of it. */
export interface OwnText {
  readonly header: OwnTextHeader;
  readonly blocks: readonly TextBlock[];
}

/**
 * A stretch of the text that is read as one:
 *
 * - `title`: the text's own headline, its first block if it has one;
 * - `subhead`: a short line over paragraphs;
 * - `continued`: more of the paragraph before it, which is too long to be drawn as one.
 */
export interface TextBlock {
  readonly kind: 'title' | 'subhead' | 'paragraph' | 'continued';
  /** In the form of `normaliseText`, without line breaks. */
  readonly text: string;
  /** In order, without overlaps; at least one. */
  readonly sentences: readonly Span[];
}

/** A block as the reader draws it: with its id, and its number if it begins a paragraph. */
export interface NumberedBlock extends PassageBlock {
  readonly number: number | null;
  /** Whether its words are words of the text: not those of the name that stands where a headline is missing. */
  readonly counted: boolean;
}
