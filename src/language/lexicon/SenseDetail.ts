/** What a reader is told of a sense beside its gloss. */
export interface SenseDetail {
  /** Number of the sense. */
  readonly sense: number;
  /** What it means, in plain Indonesian; empty where that would only go round in a circle. */
  readonly paraphrase: string;
  /** What it stands with, in Indonesian, as in running text. */
  readonly goesWith: readonly string[];
  /** A remark in the languages of the interface: a word it is confused with, what it does in a sentence. */
  readonly note: { readonly en: string; readonly id: string } | null;
}

/** Details by id of the lexeme. */
export type Details = ReadonlyMap<string, readonly SenseDetail[]>;
