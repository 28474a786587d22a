import type { LexemeKey } from '../Standing';
import type { StratumSize } from './Stratum';

/** What a placement test is made of: plain data, so that whoever gives the test needs no lexicon. */
export interface PlacementWords {
  /** The commonest first. */
  readonly strata: readonly StratumOfWords[];
  /** In the order in which they are to be shown. */
  readonly madeUp: readonly string[];
}

export interface StratumOfWords extends StratumSize {
  /** Drawn by chance, in the order in which they are to be shown; no more than one test can need. */
  readonly words: readonly PlacementWord[];
}

export interface PlacementWord {
  readonly lexeme: LexemeKey;
  readonly headword: string;
}
