import type { WordClass } from './Entry.ts';

/** What a text may be about, as far as that helps to tell meanings apart. */
export const FIELDS = [
  'government',
  'law',
  'economy',
  'disaster',
  'sport',
  'health',
  'faith',
  'technology',
  'education',
  'transport',
  'arts',
  'science',
  'military',
  'home',
] as const;
export type Field = (typeof FIELDS)[number];

/** One place beside a word: any of what is named may stand there. */
export interface CuePlace {
  /** Lower case: forms, headwords or roots. */
  readonly words: readonly string[];
  readonly classes: readonly WordClass[];
  /** A mark, or where the sentence begins or ends; or only the latter. */
  readonly edge: 'mark' | 'sentence' | null;
  /** A word of the text: any, `*`; or any number of them, `…`. */
  readonly open: 'one' | 'some' | null;
}

/** Something in a text that speaks for one meaning of a word. */
export type Cue =
  /** What stands right before and behind it, both from the left. */
  | { readonly kind: 'beside'; readonly before: readonly CuePlace[]; readonly after: readonly CuePlace[] }
  /** How it is written itself; with a capital only where that is said. */
  | { readonly kind: 'form'; readonly form: string }
  /** Words anywhere in the sentence: forms or headwords, for a root is in too many words. */
  | { readonly kind: 'collocate'; readonly words: readonly string[] }
  /** What the text is about. */
  | { readonly kind: 'field'; readonly field: Field };

/** What speaks for one sense of a lexeme. */
export interface SenseCues {
  /** Number of the sense. */
  readonly sense: number;
  readonly cues: readonly Cue[];
}
