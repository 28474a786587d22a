import type { Tally } from '../state/backup';

/** Things of all kinds that something became of. */
export const inTally = (tally: Tally, fate: keyof Tally['quiz']): number =>
  Object.values(tally).reduce((sum, kind) => sum + kind[fate], 0);
