import { shuffle, type Random } from '../../quiz/shuffle';
import type { Belief } from './beliefOf';
import { meanSize } from './Estimate';
import type { PlacementWords } from './PlacementWords';
import type { AnsweredRow, Row, Shown } from './Row';

/** How many things there are in a row. */
const ROW = 10;
/** The least and the most that is made up, of all that is shown. */
const [LEAST_MADE_UP, MOST_MADE_UP] = [0.08, 0.4];
/** How much is made up where it tells just as much as a word does. */
const EVEN_SHARE = 0.2;

/**
 * The row that tells most about the size: words of one stratum, and among them now and then something made up, more of it where
 * it is in doubt how much the reader claims. Null where no stratum has words left.
 */
export function nextRow(
  words: PlacementWords,
  answered: readonly AnsweredRow[],
  belief: Belief,
  random: Random,
): Row | null {
  const used = new Set(answered.flatMap(({ row }) => row.map(({ headword }) => headword)));
  const left = words.strata.map((stratum) => stratum.words.filter(({ headword }) => !used.has(headword)));
  const size = meanSize(belief);
  const gains = left.map(({ length }, stratum) => (length < ROW ? -1 : gainOfWords(belief, size, stratum)));
  const best = gains.reduce((most, gain, stratum) => (gain > gains[most]! ? stratum : most), 0);
  if ((gains[best] ?? -1) < 0) return null;

  const share = shareMadeUp(gainOfMadeUp(belief, size), gains[best]! / ROW);
  const fakes = words.madeUp.filter((headword) => !used.has(headword));
  const madeUp = fakes.slice(0, timesBelow(share, ROW - 1, random));
  const real = left[best]!.slice(0, ROW - madeUp.length);
  return shuffle<Shown>(
    [
      ...real.map((word) => ({ kind: 'word' as const, ...word, stratum: best })),
      ...madeUp.map((headword) => ({ kind: 'made-up' as const, headword })),
    ],
    random,
  );
}

/**
 * By how much a row of a stratum would lessen the variance of the size, taken for linear in the number of yes: the square of their
 * covariance by the variance of that number.
 */
function gainOfWords({ strata }: Belief, size: number, stratum: number): number {
  const { yes, yesSquared, yesBySize } = strata[stratum]!;
  const covariance = yesBySize - size * yes;
  return covariance ** 2 / (yesSquared - yes ** 2 + (yes - yesSquared) / ROW + TINY);
}

/** The same for one thing that is made up. */
function gainOfMadeUp({ claim, claimBySize }: Belief, size: number): number {
  const covariance = claimBySize - size * claim;
  return covariance ** 2 / (claim * (1 - claim) + TINY);
}
const TINY = 1e-12;

const shareMadeUp = (gain: number, gainOfWord: number): number =>
  Math.min(MOST_MADE_UP, Math.max(LEAST_MADE_UP, (EVEN_SHARE * gain) / (gainOfWord + TINY)));

/** How often of some times chance stays below a share. */
const timesBelow = (share: number, times: number, random: Random): number =>
  Array.from({ length: times }, random).filter((chance) => chance < share).length;
