import type { Entry } from '../../language/lexicon/Entry';

/** Words of like commonness. */
export interface Stratum {
  /** Of the lexicon: 1 the commonest, 9 the rarest. */
  readonly band: number;
  readonly entries: readonly Entry[];
}

/** What an estimate needs to know of a stratum. */
export interface StratumSize {
  readonly band: number;
  /** How many lexemes. */
  readonly size: number;
}
