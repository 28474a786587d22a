import type { Reading } from '../morphology/Reading';
import { FACTS } from './formFacts';
import { roomForOutcome, type FormMemory } from './FormMemory';
import { nyaOf } from './nyaFunctionOf';
import type { RuleMasks } from './ruleMasks';
import { COMMON, OWN } from './rules';

const COLLOCATE = 1100; // thousandths: each, of two at most

const DEAREST = 0x3fffffff; // more than any cost, and a whole number as they are

/** Words near a reading that count, and so the base of the numbers in which they are told: 0, 1, 2. */
export const NEAR_BASE = 3;

/**
 * The outcome of a form where these rules apply, of those that it is open to. Each reading counts as the class that speaks for
 * it most; readings that are as likely keep their order.
 *
 * @param near how many words near speak for each reading, as digits in base NEAR_BASE, the lowest for the first reading
 * @returns the number of a new outcome
 */
export function rank(memory: FormMemory, form: number, applied: number, appliedOwn: number, near: number): number {
  const { candidates, forms } = memory;
  const readings = memory.readings[form]!;
  const to = forms.candidatesFrom[form + 1]!;
  let count = 0;
  let isOrdered = true;
  let nearRest = near;
  for (let at = forms.candidatesFrom[form]!; at < to; count++) {
    const reading = candidates.reading[at]!;
    let best = DEAREST;
    let wordClass = 0;
    for (; at < to && candidates.reading[at] === reading; at++) {
      const cost =
        candidates.cost[at]! -
        bonusOf(COMMON, candidates.favours[at]! & applied) -
        bonusOf(OWN, candidates.favoursOwn[at]! & appliedOwn);
      if (cost >= best) continue;
      best = cost;
      wordClass = candidates.wordClass[at]!;
    }
    if (nearRest !== 0) {
      const nearHere = nearRest % NEAR_BASE;
      best -= nearHere * COLLOCATE;
      nearRest = (nearRest - nearHere) / NEAR_BASE;
    }
    isOrdered = insert(count, best, reading, wordClass) && isOrdered;
  }
  const outcome = addOutcome(memory, form, readings[places[0]!], classes[0]!, applied, appliedOwn, near);
  if (!isOrdered)
    memory.reordered.set(
      outcome,
      places.slice(0, count).map((place) => readings[place]!),
    );
  return outcome;
}

// Of the readings of one form, the likeliest first: filled again for each outcome.
const costs: number[] = [];
const places: number[] = [];
const classes: number[] = [];

/** Puts a reading in its place among so many; whether that is the last. */
function insert(count: number, cost: number, place: number, wordClass: number): boolean {
  let at = count;
  for (; at > 0 && costs[at - 1]! > cost; at--) {
    costs[at] = costs[at - 1]!;
    places[at] = places[at - 1]!;
    classes[at] = classes[at - 1]!;
  }
  costs[at] = cost;
  places[at] = place;
  classes[at] = wordClass;
  return at === count;
}

/** What some rules give together, in thousandths. */
function bonusOf({ bonuses }: RuleMasks, rules: number): number {
  let sum = 0;
  for (let rest = rules; rest !== 0; rest &= rest - 1) sum += bonuses[31 - Math.clz32(rest & -rest)]!;
  return sum;
}

/**
 * Adds an outcome to those of a form.
 *
 * @param first the likeliest reading, if there is any
 * @returns its number
 */
export function addOutcome(
  memory: FormMemory,
  form: number,
  first: Reading | undefined,
  wordClass: number,
  applied: number,
  appliedOwn: number,
  near: number,
): number {
  const { forms, outcomes } = memory;
  const facts = FACTS[forms.facts[form]!]!;
  const { before } = COMMON;
  roomForOutcome(outcomes);
  const number = outcomes.count++;
  outcomes.form[number] = form;
  outcomes.applied[number] = applied;
  outcomes.appliedOwn[number] = appliedOwn;
  outcomes.near[number] = near;
  outcomes.next[number] = forms.outcome[form]!;
  forms.outcome[form] = number;
  outcomes.wordClass[number] = wordClass;
  outcomes.before[number] =
    (before.free | facts.beforeIs | before.classIs[wordClass]!) & ~(facts.beforeNot | before.classNot[wordClass]!);
  outcomes.beforeOwn[number] =
    (OWN.before.free | facts.beforeOwnIs | OWN.before.classIs[wordClass]!) &
    ~(facts.beforeOwnNot | OWN.before.classNot[wordClass]!);
  outcomes.nya[number] = first ? nyaOf(first, wordClass) : 0;
  return number;
}
