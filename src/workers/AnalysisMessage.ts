import type { WordTraces } from '../language/wordTraces';

/** What the page asks of the worker that knows Indonesian. */
export type AnalysisRequest =
  /** First of all; the lexicon's addresses are absolute. */
  | { readonly kind: 'open'; readonly words: string; readonly meanings: string }
  /** The word that stands at a UTF-16 offset of a text. */
  | { readonly kind: 'word'; readonly id: number; readonly text: string; readonly offset: number };

/** What it answers. */
export type AnalysisAnswer =
  | { readonly kind: 'word'; readonly id: number; readonly word: WordTraces }
  /** The lexicon could not be loaded: no word will be answered. */
  | { readonly kind: 'failed' };
