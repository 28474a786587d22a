import type { AnsweredRow } from './Row';

/** How often a reader said yes and no. */
export interface YesNo {
  readonly yes: number;
  readonly no: number;
}

/** All that an estimate takes from the answers. */
export interface Tally {
  /** To words, by stratum. */
  readonly words: readonly YesNo[];
  readonly madeUp: YesNo;
}

/** @param strata how many there are */
export function tallyOf(answered: readonly AnsweredRow[], strata: number): Tally {
  const words = Array.from({ length: strata }, () => ({ yes: 0, no: 0 }));
  const madeUp = { yes: 0, no: 0 };
  for (const { row, tapped } of answered)
    for (const [place, shown] of row.entries()) {
      const counts = shown.kind === 'word' ? words[shown.stratum] : madeUp;
      if (counts) counts[tapped.includes(place) ? 'yes' : 'no'] += 1;
    }
  return { words, madeUp };
}
