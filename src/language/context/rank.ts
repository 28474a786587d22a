import type { Reading } from '../morphology/Reading';
import { roomForOutcome, type FormMemory } from './FormMemory';
import { nyaOf } from './nyaFunctionOf';
import type { RuleMasks } from './ruleMasks';
import { COMMON, OWN } from './rules';

const COLLOCATE = 1100; // thousandths: each, of two at most

/** Words near a reading that count, and so the base of the numbers in which they are told: 0, 1, 2. */
export const NEAR_BASE = 3;

/**
 * The outcome of a form where these rules apply, of those that it is open to. Each reading counts as the class that speaks for
 * it most; readings that are as likely keep their order.
 *
 * @param near for each reading, the last one first, how many words near speak for it: digits in base NEAR_BASE
 * @returns the number of a new outcome
 */
export function rank(memory: FormMemory, form: number, applied: number, appliedOwn: number, near: number): number {
  const { candidates, forms } = memory;
  const readings = memory.readings[form]!;
  const best: number[] = []; // by reading, its cost
  const classes: number[] = [];
  for (let at = forms.candidatesFrom[form]!; at < forms.candidatesFrom[form + 1]!; at++) {
    const reading = candidates.reading[at]!;
    const cost =
      candidates.cost[at]! -
      bonusOf(COMMON, candidates.favours[at]! & applied) -
      bonusOf(OWN, candidates.favoursOwn[at]! & appliedOwn);
    const found = best[reading];
    if (found !== undefined && cost >= found) continue;
    best[reading] = cost;
    classes[reading] = candidates.wordClass[at]!;
  }
  for (let rest = near, reading = 0; rest > 0; rest = Math.floor(rest / NEAR_BASE), reading++)
    best[reading] = best[reading]! - (rest % NEAR_BASE) * COLLOCATE;
  const order = sortedPlaces(best);
  const ranked = order.every((place, index) => place === index) ? readings : order.map((place) => readings[place]!);
  return addOutcome(memory, form, ranked, classes[order[0]!]!, applied, appliedOwn, near);
}

/** What some rules give together, in thousandths. */
function bonusOf({ bonuses }: RuleMasks, rules: number): number {
  let sum = 0;
  for (let rest = rules; rest !== 0; rest &= rest - 1) sum += bonuses[31 - Math.clz32(rest & -rest)]!;
  return sum;
}

/** The places of some costs, the least first. */
function sortedPlaces(costs: readonly number[]): readonly number[] {
  const order: number[] = [];
  for (let place = 0; place < costs.length; place++) {
    let at = place;
    for (; at > 0 && costs[order[at - 1]!]! > costs[place]!; at--) order[at] = order[at - 1]!;
    order[at] = place;
  }
  return order;
}

/** Adds an outcome to those of a form. @returns its number */
export function addOutcome(
  memory: FormMemory,
  form: number,
  ranked: readonly Reading[],
  wordClass: number,
  applied: number,
  appliedOwn: number,
  near: number,
): number {
  const { forms, outcomes } = memory;
  const facts = memory.facts[form]!;
  roomForOutcome(outcomes);
  const number = outcomes.count++;
  memory.ranked.push(ranked);
  outcomes.applied[number] = applied;
  outcomes.appliedOwn[number] = appliedOwn;
  outcomes.near[number] = near;
  outcomes.next[number] = forms.outcome[form]!;
  forms.outcome[form] = number;
  outcomes.wordClass[number] = wordClass;
  const { before } = COMMON;
  outcomes.before[number] =
    (before.free | facts.beforeIs | before.classIs[wordClass]!) & ~(facts.beforeNot | before.classNot[wordClass]!);
  outcomes.beforeOwn[number] =
    (OWN.before.free | facts.beforeOwnIs | OWN.before.classIs[wordClass]!) &
    ~(facts.beforeOwnNot | OWN.before.classNot[wordClass]!);
  const [first] = ranked;
  outcomes.nya[number] = first ? nyaOf(first, wordClass) : 0;
  return number;
}
