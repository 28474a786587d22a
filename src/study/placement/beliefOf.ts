import type { Answers } from './Answers';
import { DEVIATIONS } from './Deviation';
import type { Frontier } from './Frontier';
import { within } from './levels';
import { MANNERS, type Manner } from './Manner';
import type { StratumSize } from './Stratum';
import type { Tally } from './Tally';
import { weighDeviations, workingsOf, type Workings } from './Workings';

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
  readonly known: number;
  /** The probability of a yes; the mean of its square; the mean of it times the size. */
  readonly yes: number;
  readonly yesSquared: number;
  readonly yesBySize: number;
}

/** One frontier and one manner. */
interface Hypothesis {
  readonly frontier: Frontier;
  readonly manner: Manner;
  readonly weight: number;
}

/** Less probable ones, beside the most probable, change nothing. */
const NEGLIGIBLE = 7; // log-odds

/**
 * By Bayes’ rule over a grid: frontiers, manners, and in each band a deviation. Given a frontier and a manner the bands are
 * independent, so each is summed by itself.
 *
 * @param strata the same list as long as it is the same test
 */
export function beliefOf(strata: readonly StratumSize[], tally: Tally): Belief {
  const workings = workingsOf(strata);
  const hypotheses = thinkable(workings, tally);
  const sums = strata.map(() => ({ known: 0, yes: 0, yesSquared: 0, yesBySize: 0 }));
  let [claim, claimBySize] = [0, 0];
  const placed = new Map(MANNERS.map((manner) => [manner, placedBy(manner, workings, tally)]));
  const sizes = hypotheses.map(({ weight, manner, frontier }) => {
    const bands = placed.get(manner)!.map((answers) => bandBy(answers, frontier));
    const mean = bands.reduce((sum, band) => sum + band.mean, 0);
    for (const { strata: ofBand, mean: meanOfBand } of bands)
      for (const { place, known, yes, yesSquared, yesByBand } of ofBand) {
        const sum = sums[place]!;
        sum.known += weight * known;
        sum.yes += weight * yes;
        sum.yesSquared += weight * yesSquared;
        sum.yesBySize += weight * (yesByBand + yes * (mean - meanOfBand));
      }
    claim += weight * manner.claim;
    claimBySize += weight * manner.claim * mean;
    return { weight, mean, variance: bands.reduce((sum, band) => sum + band.variance, 0) };
  });
  return { sizes, strata: sums, claim, claimBySize };
}

function thinkable({ frontiers, bands, evidenceOf }: Workings, tally: Tally): readonly Hypothesis[] {
  const logs = MANNERS.map((manner) => {
    const madeUp = tally.madeUp.yes * Math.log(manner.claim) + tally.madeUp.no * Math.log(1 - manner.claim);
    const ofBands = bands.map((places) => evidenceOf(manner, places, tally));
    return Float64Array.from(frontiers, ({ prior }, number) =>
      ofBands.reduce((sum, evidence) => sum + evidence[number]!, madeUp + Math.log(prior * manner.prior)),
    );
  });
  const most = Math.max(...logs.map((ofManner) => ofManner.reduce((one, other) => Math.max(one, other), -Infinity)));
  const left = MANNERS.flatMap((manner, place) =>
    frontiers.flatMap((frontier, number) => {
      const log = logs[place]![number]! - most;
      return log > -NEGLIGIBLE ? [{ frontier, manner, weight: Math.exp(log) }] : [];
    }),
  );
  const total = left.reduce((sum, { weight }) => sum + weight, 0);
  return left.map(({ weight, ...hypothesis }) => ({ ...hypothesis, weight: weight / total }));
}

/** What the answers say of each stratum of each band. */
const placedBy = (
  manner: Manner,
  { bands, answersOf }: Workings,
  tally: Tally,
): readonly (readonly PlacedAnswers[])[] =>
  bands.map((places) => places.map((place) => ({ place, ...answersOf(manner, place, tally) })));

interface PlacedAnswers extends Answers {
  /** Number of the stratum. */
  readonly place: number;
}

/** What one hypothesis says of a band: the number of lexemes known in it, and of a word of each of its strata. */
function bandBy(answers: readonly PlacedAnswers[], frontier: Frontier) {
  const { weights, total } = weighDeviations(frontier, answers);
  const strata = answers.map(({ place }) => ({ place, known: 0, yes: 0, yesSquared: 0, yesByBand: 0 }));
  let [mean, square] = [0, 0];
  for (const [number, { levels }] of DEVIATIONS.entries()) {
    const weight = weights[number]! / total;
    const levelIn = (place: number) => within(frontier.levels[place]! + levels);
    const meanHere = answers.reduce((sum, one) => sum + one.mean[levelIn(one.place)]!, 0);
    mean += weight * meanHere;
    square += weight * (meanHere ** 2 + answers.reduce((sum, one) => sum + one.variance[levelIn(one.place)]!, 0));
    for (const [at, one] of answers.entries()) addWord(strata[at]!, one, levelIn(one.place), weight, meanHere);
  }
  return { mean, variance: Math.max(0, square - mean ** 2), strata };
}

interface Sums {
  known: number;
  yes: number;
  yesSquared: number;
  yesByBand: number;
}

function addWord(sums: Sums, answers: Answers, level: number, weight: number, meanOfBand: number): void {
  sums.known += weight * answers.known[level]!;
  sums.yes += weight * answers.yes[level]!;
  sums.yesSquared += weight * answers.yesSquared[level]!;
  sums.yesByBand += weight * answers.yes[level]! * meanOfBand;
}
