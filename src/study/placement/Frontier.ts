import { levelOf } from './levels';
import type { StratumSize } from './Stratum';

/**
 * Where a reader’s words end: the log-odds of knowing a word are (location − log rank) ÷ scale. By stratum the level of its share.
 * All that are thought of are equally probable by the logarithm of the size that they come to.
 */
export interface Frontier {
  readonly levels: Int16Array;
  readonly prior: number;
}

/** From sharp ones, where all of our order holds, to those of readers who learned in quite another one. */
const SCALES = [0.2, 0.35, 0.55, 0.8, 1.2];
/** Of locations, between two neighbours. */
const STEP = 0.15;
const LEAST = Math.log(3);
/** Beyond the last rank: whoever knows nearly all. */
const BEYOND = 4;
/** How much the cut of a band into strata says of the true ranks: 0 nothing, 1 all. */
const TRUST = 0.5;
/** How many ranks stand for a stratum. */
const SAMPLES = 16;

const known = new WeakMap<readonly StratumSize[], readonly Frontier[]>();

/** All that are thought of, for some strata: made once. */
export function frontiersOf(strata: readonly StratumSize[]): readonly Frontier[] {
  let frontiers = known.get(strata);
  if (!frontiers) known.set(strata, (frontiers = newFrontiers(strata)));
  return frontiers;
}

function newFrontiers(strata: readonly StratumSize[]): readonly Frontier[] {
  const ranks = ranksOf(strata);
  const most = Math.log(strata.reduce((sum, { size }) => sum + size, 0)) + BEYOND;
  const locations = Array.from({ length: Math.ceil((most - LEAST) / STEP) }, (_, step) => LEAST + STEP * step);
  return SCALES.flatMap((scale) => {
    const shares = locations.map((location) => ranks.map((of) => shareOf(of, location, scale)));
    const logs = shares.map((ofStrata) => Math.log(sizeBy(ofStrata, strata)));
    return shares.map((ofStrata, at) => ({
      levels: Int16Array.from(ofStrata, (share) => levelOf(Math.log(share / (1 - share)))),
      prior: (logs[at + 1] ?? logs[at]!) - (logs[at - 1] ?? logs[at]!) + TINY,
    }));
  });
}
const TINY = 0.002; // nobody is impossible

const sizeBy = (shares: readonly number[], strata: readonly StratumSize[]): number =>
  shares.reduce((sum, share, stratum) => sum + share * strata[stratum]!.size, 0);

/** Logarithms of ranks that stand for a stratum by itself, and for its band. */
interface Ranks {
  readonly own: readonly number[];
  readonly band: readonly number[];
}

function ranksOf(strata: readonly StratumSize[]): readonly Ranks[] {
  const starts = strata.map((_, stratum) => strata.slice(0, stratum).reduce((sum, { size }) => sum + size, 0));
  return strata.map(({ band, size }, stratum) => {
    const first = strata.findIndex((other) => other.band === band);
    const sizeOfBand = strata.reduce((sum, other) => sum + (other.band === band ? other.size : 0), 0);
    return { own: logRanks(starts[stratum]!, size), band: logRanks(starts[first]!, sizeOfBand) };
  });
}

const logRanks = (from: number, size: number): readonly number[] =>
  Array.from({ length: SAMPLES }, (_, sample) => Math.log(from + 0.5 + (size * (sample + 0.5)) / SAMPLES));

const shareOf = ({ own, band }: Ranks, location: number, scale: number): number =>
  TRUST * meanShare(own, location, scale) + (1 - TRUST) * meanShare(band, location, scale);

const meanShare = (ranks: readonly number[], location: number, scale: number): number =>
  ranks.reduce((sum, rank) => sum + 1 / (1 + Math.exp((rank - location) / scale)), 0) / ranks.length;
