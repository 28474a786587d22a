/** Rows for one store of the database, to be written together. `keys` only where they are not in the rows. */
export interface Rows {
  readonly store: string;
  readonly rows: readonly unknown[];
  readonly keys?: readonly string[];
}

/** How much a store is filled with. */
export interface Size {
  readonly lexemes: number;
  readonly knowledgeEvents: number;
  readonly quizEvents: number;
  readonly texts: number;
  /** Words of a text, nearly. */
  readonly words: number;
}
