import type { LexemeKey } from '../Standing';

/** Something in a row that the reader may say they know. */
export type Shown =
  | {
      readonly kind: 'word';
      readonly lexeme: LexemeKey;
      readonly headword: string;
      /** Number of its stratum, from 0. */
      readonly stratum: number;
    }
  /** It could be a word, and is none: who knows it claims too much. */
  | { readonly kind: 'made-up'; readonly headword: string };

/** What is asked at once. */
export type Row = readonly Shown[];

/** A row, and which of it the reader knows. */
export interface AnsweredRow {
  readonly row: Row;
  /** Places in the row, ascending. */
  readonly tapped: readonly number[];
}
