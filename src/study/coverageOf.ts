import type { LexemeKey, Status } from './Standing';
import type { TextWords } from './TextWords';

/** What each lexeme is to a reader: a look into a map, for it is asked for every lexeme of every text. */
export type StatusOf = (key: LexemeKey) => Status;

/** How many of something have which status. */
export interface StatusCounts {
  readonly known: number;
  readonly learning: number;
  readonly unseen: number;
  readonly ignored: number;
}

/** How much of a text a reader knows. */
export interface Coverage {
  /** Of the running words, each as often as it stands there. */
  readonly tokens: StatusCounts;
  /** Of the different lexemes, each once. */
  readonly types: StatusCounts;
}

/** How much of a text a reader knows, exactly. Names and numbers are in none of the counts. */
export function coverageOf({ counts }: Pick<TextWords, 'counts'>, statusOf: StatusOf): Coverage {
  const tokens = { known: 0, learning: 0, unseen: 0, ignored: 0 };
  const types = { known: 0, learning: 0, unseen: 0, ignored: 0 };
  for (const [key, count] of counts) {
    const status = statusOf(key);
    tokens[status] += count;
    types[status]++;
  }
  return { tokens, types };
}

/**
 * The share that is known, from 0 to 1: known ÷ (known + learning + unseen). What is being learnt is not known yet. What is
 * ignored, names and numbers are left out above and below the line. Where nothing is left, there is nothing that one would have
 * to know: 1.
 */
export function shareKnown(counts: StatusCounts): number {
  const all = countable(counts);
  return all === 0 ? 1 : counts.known / all;
}

/** Those that the share is of. */
export const countable = ({ known, learning, unseen }: StatusCounts): number => known + learning + unseen;

/** A share in whole percent, never rounded up: what is not known whole is not 100. */
export const percentOf = (share: number): number => Math.floor(100 * share + ROUNDING);
const ROUNDING = 1e-9; // 0.29 * 100 is a little less than 29
