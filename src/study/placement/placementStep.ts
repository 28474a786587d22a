import type { Random } from '../../quiz/shuffle';
import { beliefOf } from './beliefOf';
import { estimateOf, type Estimate } from './Estimate';
import { nextRow } from './nextRow';
import type { PlacementWords } from './PlacementWords';
import type { AnsweredRow, Row } from './Row';
import { tallyOf } from './Tally';

/** Where a test stands after some answers. */
export interface PlacementStep {
  readonly estimate: Estimate;
  /** What to ask next; null if the test has ended. */
  readonly row: Row | null;
}

/** No test has more rows. */
export const MOST_ROWS = 60;
/** None ends of itself before. */
const LEAST_ROWS = 8;
/** It ends where half of the interval is no wider than this share of the size, or than so many words. */
const [NARROW, FEW] = [0.06, 20];

/** @param random of this step: the same each time, or going back would not show the same row */
export function placementStep(words: PlacementWords, answered: readonly AnsweredRow[], random: Random): PlacementStep {
  const belief = beliefOf(words.strata, tallyOf(answered, words.strata.length));
  const estimate = estimateOf(belief, words.strata);
  const ended = answered.length >= MOST_ROWS || (answered.length >= LEAST_ROWS && isNarrow(estimate));
  return { estimate, row: ended ? null : nextRow(words, answered, belief, random) };
}

const isNarrow = ({ size, low, high }: Estimate): boolean => (high - low) / 2 <= Math.max(NARROW * size, FEW);
