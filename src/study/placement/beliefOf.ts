import { answersBy, rowOf, type Answers } from './Answers';
import { DEVIATIONS } from './Deviation';
import { frontiersOf, type Frontier } from './Frontier';
import { within } from './levels';
import { MANNERS, type Manner } from './Manner';
import type { StratumSize } from './Stratum';
import type { Tally } from './Tally';

/** What is believed of a reader after some answers. */
export interface Belief {
  /** The number of lexemes that they know, by each frontier and manner that is still thinkable: its probability, mean and variance. */
  readonly sizes: readonly { readonly weight: number; readonly mean: number; readonly variance: number }[];
  readonly strata: readonly Expected[];
  /** The probability that they say yes to what they do not know, and that times the size. */
  readonly claim: number;
  readonly claimBySize: number;
}

/** Of a word of a stratum that was not shown. */
export interface Expected {
  /** The probability that it is known. */
  known: number;
  /** The probability of a yes; the mean of its square; the mean of it times the size. */
  yes: number;
  yesSquared: number;
  yesBySize: number;
}

/** One frontier and one manner. */
interface Hypothesis {
  readonly frontier: Frontier;
  readonly manner: Manner;
  readonly answers: Answers;
  /** Logarithm of its probability, but for a constant. */
  readonly logWeight: number;
}

/** Less probable ones, beside the most probable, change nothing. */
const NEGLIGIBLE = 7; // log-odds

/**
 * By Bayes’ rule over a grid: frontiers, manners, and in each band a deviation. Given a frontier and a manner the bands are
 * independent, so each is summed by itself.
 */
export function beliefOf(strata: readonly StratumSize[], tally: Tally): Belief {
  const bands = placesByBand(strata);
  const asked = placesByBand(strata)
    .map((places) => places.filter((place) => tally.words[place]!.yes + tally.words[place]!.no > 0))
    .filter(({ length }) => length > 0);
  const all = MANNERS.flatMap((manner) => {
    const answers = answersBy(manner, strata, tally);
    const madeUp = tally.madeUp.yes * Math.log(manner.claim) + tally.madeUp.no * Math.log(1 - manner.claim);
    return frontiersOf(strata).map((frontier) => {
      const evidence = asked.reduce((sum, places) => sum + evidenceOf(places, frontier, answers), madeUp);
      return { frontier, manner, answers, logWeight: evidence + Math.log(frontier.prior * manner.prior) };
    });
  });
  const most = all.reduce((greatest, { logWeight }) => Math.max(greatest, logWeight), -Infinity);
  const thinkable = all.filter(({ logWeight }) => logWeight > most - NEGLIGIBLE);
  const total = thinkable.reduce((sum, { logWeight }) => sum + Math.exp(logWeight - most), 0);
  return summed(
    thinkable.map((hypothesis) => ({ ...hypothesis, weight: Math.exp(hypothesis.logWeight - most) / total })),
    bands,
    strata.length,
  );
}

/** Of each band the numbers of its strata. */
const placesByBand = (strata: readonly StratumSize[]): readonly (readonly number[])[] =>
  [...new Set(strata.map(({ band }) => band))].map((band) =>
    strata.flatMap((stratum, place) => (stratum.band === band ? [place] : [])),
  );

/** Logarithm of how probable the answers to a band are. */
function evidenceOf(places: readonly number[], frontier: Frontier, answers: Answers): number {
  weighDeviations(places, frontier, answers);
  return Math.log(weighed.total) + weighed.most;
}

/** Weights of the deviations of the band that was weighed last, and what they come to. */
const weighed = { weights: new Float64Array(DEVIATIONS.length), total: 0, most: 0 };

function weighDeviations(places: readonly number[], { levels }: Frontier, { likelihood }: Answers): void {
  const { weights } = weighed;
  weighed.most = -Infinity;
  for (let number = 0; number < weights.length; number++) {
    let log = 0;
    for (const place of places) log += likelihood[rowOf(place) + within(levels[place]! + DEVIATIONS[number]!.levels)]!;
    weights[number] = log;
    if (log > weighed.most) weighed.most = log;
  }
  weighed.total = 0;
  for (let number = 0; number < weights.length; number++) {
    weights[number] = DEVIATIONS[number]!.prior * Math.exp(weights[number]! - weighed.most);
    weighed.total += weights[number]!;
  }
}

function summed(
  hypotheses: readonly (Hypothesis & { readonly weight: number })[],
  bands: readonly (readonly number[])[],
  count: number,
): Belief {
  const strata = Array.from({ length: count }, (): Expected => ({ known: 0, yes: 0, yesSquared: 0, yesBySize: 0 }));
  let [claim, claimBySize] = [0, 0];
  const sizes = hypotheses.map((hypothesis) => {
    const { weight, manner } = hypothesis;
    const ofBands = bands.map((places) => bandBy(places, hypothesis));
    const mean = ofBands.reduce((sum, band) => sum + band.mean, 0);
    for (const [band, places] of bands.entries())
      for (const [at, place] of places.entries()) {
        const { known, yes, yesSquared, yesByBand } = ofBands[band]!.strata[at]!;
        const sums = strata[place]!;
        sums.known += weight * known;
        sums.yes += weight * yes;
        sums.yesSquared += weight * yesSquared;
        sums.yesBySize += weight * (yesByBand + yes * (mean - ofBands[band]!.mean));
      }
    claim += weight * manner.claim;
    claimBySize += weight * manner.claim * mean;
    return { weight, mean, variance: ofBands.reduce((sum, band) => sum + band.variance, 0) };
  });
  return { sizes, strata, claim, claimBySize };
}

/** What one hypothesis says of a band: the number of lexemes known in it, and of a word of each of its strata. */
function bandBy(places: readonly number[], { frontier, answers }: Hypothesis) {
  weighDeviations(places, frontier, answers);
  const strata = places.map(() => ({ known: 0, yes: 0, yesSquared: 0, yesByBand: 0 }));
  let [mean, square] = [0, 0];
  for (const [number, { levels }] of DEVIATIONS.entries()) {
    const weight = weighed.weights[number]! / weighed.total;
    let [meanHere, variance] = [0, 0];
    for (const place of places) {
      const at = rowOf(place) + within(frontier.levels[place]! + levels);
      meanHere += answers.mean[at]!;
      variance += answers.variance[at]!;
    }
    mean += weight * meanHere;
    square += weight * (meanHere ** 2 + variance);
    for (const [at, place] of places.entries()) {
      const cell = rowOf(place) + within(frontier.levels[place]! + levels);
      const sums = strata[at]!;
      sums.known += weight * answers.known[cell]!;
      sums.yes += weight * answers.yes[cell]!;
      sums.yesSquared += weight * answers.yesSquared[cell]!;
      sums.yesByBand += weight * answers.yes[cell]! * meanHere;
    }
  }
  return { mean, variance: Math.max(0, square - mean ** 2), strata };
}
