import { levelsIn } from './levels';

/**
 * By how much what a reader knows of a band differs from what a frontier says: nobody learns in the order of our bands. Mostly little,
 * now and then much (a bell with heavy tails).
 */
export interface Deviation {
  readonly levels: number;
  readonly prior: number;
}

export const DEVIATIONS: readonly Deviation[] = (
  [
    [-2, 0.02],
    [-1, 0.08],
    [-0.5, 0.2],
    [0, 0.4],
    [0.5, 0.2],
    [1, 0.08],
    [2, 0.02],
  ] as const
).map(([difference, prior]) => ({ levels: levelsIn(difference), prior }));
