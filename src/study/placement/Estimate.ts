import type { Belief } from './beliefOf';
import type { StratumSize } from './Stratum';

/** How many lexemes of the vocabulary a reader knows. */
export interface Estimate {
  /** The mean of what is believed. */
  readonly size: number;
  /** It lies between these with a probability of 90 %. */
  readonly low: number;
  readonly high: number;
  /** The probability that the reader says yes to what they do not know. */
  readonly claim: number;
  /** By stratum: the probability that a word which was not shown is known. */
  readonly known: readonly number[];
}

export function estimateOf(belief: Belief, strata: readonly StratumSize[]): Estimate {
  const all = strata.reduce((sum, { size }) => sum + size, 0);
  return {
    size: meanSize(belief),
    low: quantile(belief, 0.05, all),
    high: quantile(belief, 0.95, all),
    claim: belief.claim,
    known: belief.strata.map(({ known }) => known),
  };
}

/** The mean of what is believed of the size. */
export const meanSize = ({ sizes }: Belief): number => sizes.reduce((sum, { weight, mean }) => sum + weight * mean, 0);

/**
 * The size below which the reader’s lies with a probability. By each hypothesis sizes are taken for log-normal, which no size below nothing
 * is, and the few small ones are not.
 */
function quantile({ sizes }: Belief, probability: number, all: number): number {
  const logs = sizes.map(({ weight, mean, variance }) => {
    const spread = Math.log(1 + variance / mean ** 2);
    return { weight, mean: Math.log(mean) - spread / 2, deviation: Math.sqrt(spread) + TINY };
  });
  const below = (size: number) =>
    logs.reduce((sum, one) => sum + one.weight * normalBelow((Math.log(size) - one.mean) / one.deviation), 0);
  let [low, high] = [0, all];
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (below(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
const TINY = 1e-6;

/** The probability that a standard normal variable is below a value (Abramowitz and Stegun 1964, 7.1.26; to seven digits). */
function normalBelow(value: number): number {
  const x = Math.abs(value) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const tail =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) *
    Math.exp(-x * x);
  return value >= 0 ? 1 - tail / 2 : tail / 2;
}
