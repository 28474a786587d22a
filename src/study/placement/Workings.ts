import { answersBy, type Answers } from './Answers';
import { DEVIATIONS } from './Deviation';
import { frontiersOf, type Frontier } from './Frontier';
import { within } from './levels';
import { MANNERS, type Manner } from './Manner';
import type { StratumSize } from './Stratum';
import type { Tally } from './Tally';

/** What is worked out for some strata, and kept: from one row to the next only one stratum has new answers. */
export interface Workings {
  readonly frontiers: readonly Frontier[];
  /** Of each band the numbers of its strata. */
  readonly bands: readonly (readonly number[])[];
  readonly answersOf: (manner: Manner, stratum: number, tally: Tally) => Answers;
  /** By frontier: logarithm of how probable the answers to a band are. */
  readonly evidenceOf: (manner: Manner, places: readonly number[], tally: Tally) => Float64Array;
}

const known = new WeakMap<readonly StratumSize[], Workings>();

/** @param strata the same list as long as it is the same test */
export function workingsOf(strata: readonly StratumSize[]): Workings {
  let workings = known.get(strata);
  if (!workings) known.set(strata, (workings = newWorkings(strata)));
  return workings;
}

/** More than a test needs, whatever its answers. */
const MOST_KEPT = 2000;

function newWorkings(strata: readonly StratumSize[]): Workings {
  const frontiers = frontiersOf(strata);
  const answers = keptBy<Answers>();
  const evidence = keptBy<Float64Array>();
  const answersOf: Workings['answersOf'] = (manner, stratum, { words }) => {
    const said = words[stratum]!;
    return answers(`${MANNERS.indexOf(manner)} ${stratum} ${said.yes} ${said.no}`, () =>
      answersBy(manner, strata[stratum]!.size, said),
    );
  };
  return {
    frontiers,
    bands: [...new Set(strata.map(({ band }) => band))].map((band) =>
      strata.flatMap((stratum, place) => (stratum.band === band ? [place] : [])),
    ),
    answersOf,
    evidenceOf: (manner, places, tally) => {
      const said = places.map((place) => `${tally.words[place]!.yes} ${tally.words[place]!.no}`);
      return evidence(`${MANNERS.indexOf(manner)} ${places[0]} ${said.join(' ')}`, () =>
        evidenceBy(
          frontiers,
          places.map((place) => ({ place, ...answersOf(manner, place, tally) })),
        ),
      );
    },
  };
}

/** Makes what is asked for by a key only once. */
function keptBy<Value>(): (key: string, make: () => Value) => Value {
  const kept = new Map<string, Value>();
  return (key, make) => {
    let value = kept.get(key);
    if (value === undefined) {
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(key, (value = make()));
    }
    return value;
  };
}

interface Placed extends Pick<Answers, 'likelihood'> {
  /** Number of the stratum. */
  readonly place: number;
}

function evidenceBy(frontiers: readonly Frontier[], strata: readonly Placed[]): Float64Array {
  return Float64Array.from(frontiers, (frontier) => {
    const { total, most } = weighDeviations(frontier, strata);
    return Math.log(total) + most;
  });
}

const weights = new Float64Array(DEVIATIONS.length);

/**
 * How probable each deviation of a band is, with its answers, by a frontier.
 *
 * @returns weights, overwritten by the next call, what they come to, and the logarithm of the factor that they lack
 */
export function weighDeviations(
  { levels }: Frontier,
  strata: readonly Placed[],
): { readonly weights: Float64Array; readonly total: number; readonly most: number } {
  let most = -Infinity;
  for (let number = 0; number < weights.length; number++) {
    let log = 0;
    for (const { place, likelihood } of strata) log += likelihood[within(levels[place]! + DEVIATIONS[number]!.levels)]!;
    weights[number] = log;
    if (log > most) most = log;
  }
  let total = 0;
  for (let number = 0; number < weights.length; number++)
    total += weights[number] = DEVIATIONS[number]!.prior * Math.exp(weights[number]! - most);
  return { weights, total, most };
}
