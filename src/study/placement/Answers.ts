import { levelsIn, SHARES, within } from './levels';
import { yesTo, type Manner } from './Manner';
import type { StratumSize } from './Stratum';
import type { Tally, YesNo } from './Tally';

/** What the answers say of each stratum, were a share of it to be known: by level, a row for each stratum. */
export interface Answers {
  /** Logarithm of how probable the answers are. */
  readonly likelihood: Float64Array;
  /** Of the number of lexemes of the stratum that the reader knows: mean and variance. */
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  /** Of a word of the stratum that was not shown: the probability that it is known; that of a yes, and the mean of its square. */
  readonly known: Float64Array;
  readonly yes: Float64Array;
  readonly yesSquared: Float64Array;
}

const COUNT = SHARES.length;

/** Where the row of a stratum begins. */
export const rowOf = (stratum: number): number => stratum * COUNT;

/** By how much the share of a stratum may be another one than expected, in log-odds, and how probable that is (a bell of deviation 0.55). */
const OWN = (
  [
    [-1, 0.08],
    [-0.5, 0.24],
    [0, 0.36],
    [0.5, 0.24],
    [1, 0.08],
  ] as const
).map(([difference, prior]) => ({ levels: levelsIn(difference), prior }));

export function answersBy(manner: Manner, strata: readonly StratumSize[], { words }: Tally): Answers {
  const table = () => new Float64Array(strata.length * COUNT);
  const answers = {
    likelihood: table(),
    mean: table(),
    variance: table(),
    known: table(),
    yes: table(),
    yesSquared: table(),
  };
  for (const [stratum, { size }] of strata.entries()) fillRow(answers, rowOf(stratum), manner, size, words[stratum]!);
  return answers;
}

function fillRow(answers: Answers, row: number, manner: Manner, size: number, said: YesNo): void {
  const exact = exactly(manner, size, said);
  const most = exact.likelihood.reduce((greatest, log) => Math.max(greatest, log), -Infinity);
  const probable = exact.likelihood.map((log) => Math.exp(log - most));
  for (let level = 0; level < COUNT; level++) {
    let [total, mean, square, known, yes, yesSquared] = [0, 0, 0, 0, 0, 0];
    for (const { levels, prior } of OWN) {
      const at = within(level + levels);
      const weight = prior * probable[at]!;
      total += weight;
      mean += weight * exact.mean[at]!;
      square += weight * (exact.mean[at]! ** 2 + exact.variance[at]!);
      known += weight * SHARES[at]!;
      yes += weight * exact.yes[at]!;
      yesSquared += weight * exact.yes[at]! ** 2;
    }
    if (total === 0) total = Number.MIN_VALUE;
    const at = row + level;
    answers.likelihood[at] = Math.log(total) + most;
    answers.mean[at] = mean / total;
    answers.variance[at] = square / total - (mean / total) ** 2;
    answers.known[at] = known / total;
    answers.yes[at] = yes / total;
    answers.yesSquared[at] = yesSquared / total;
  }
}

/** By level, were the share exactly that. */
function exactly(manner: Manner, size: number, { yes, no }: YesNo) {
  const unshown = size - yes - no;
  const says = SHARES.map((share) => yesTo(share, manner));
  const afterYes = SHARES.map((share, level) => (share * (1 - manner.slip)) / says[level]!);
  const afterNo = SHARES.map((share, level) => (share * manner.slip) / (1 - says[level]!));
  return {
    yes: says,
    likelihood: says.map((chance) => (yes + no === 0 ? 0 : yes * Math.log(chance) + no * Math.log(1 - chance))),
    mean: SHARES.map((share, level) => unshown * share + yes * afterYes[level]! + no * afterNo[level]!),
    variance: SHARES.map(
      (share, level) => unshown * spread(share) + yes * spread(afterYes[level]!) + no * spread(afterNo[level]!),
    ),
  };
}

/** Variance of one that is known with some probability. */
const spread = (share: number): number => share * (1 - share);
