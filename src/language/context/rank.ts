import { addOutcome } from './addOutcome';
import { CANDIDATE_WIDTH, COST, FAVOURS, FAVOURS_OWN, READING_AS } from './candidateRows';
import type { FormMemory } from './FormMemory';
import { CANDIDATES_FROM, CANDIDATES_TO, FORM_WIDTH } from './formRows';
import { CLASS, CLASS_BITS } from './outcomeRows';
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
  const { cells } = memory.candidates;
  const row = form * FORM_WIDTH;
  const to = memory.forms.cells[row + CANDIDATES_TO]! * CANDIDATE_WIDTH;
  let at = memory.forms.cells[row + CANDIDATES_FROM]! * CANDIDATE_WIDTH;
  let count = 0;
  let isOrdered = true;
  let nearRest = near;
  for (; at < to; count++) {
    const reading = cells[at + READING_AS]! >>> CLASS_BITS;
    let best = DEAREST;
    let taken = 0;
    for (; at < to && cells[at + READING_AS]! >>> CLASS_BITS === reading; at += CANDIDATE_WIDTH) {
      const cost =
        cells[at + COST]! -
        bonusOf(COMMON, cells[at + FAVOURS]! & applied) -
        bonusOf(OWN, cells[at + FAVOURS_OWN]! & appliedOwn);
      if (cost >= best) continue;
      best = cost;
      taken = cells[at + READING_AS]!;
    }
    if (nearRest !== 0) {
      const nearHere = nearRest % NEAR_BASE;
      best -= nearHere * COLLOCATE;
      nearRest = (nearRest - nearHere) / NEAR_BASE;
    }
    isOrdered = insert(count, best, taken) && isOrdered;
  }
  const first = order[0]!;
  const outcome = addOutcome(memory, form, first >>> CLASS_BITS, first & CLASS, applied, appliedOwn, near);
  if (!isOrdered) {
    const readings = memory.readings[form]!;
    memory.reordered.set(
      outcome,
      order.slice(0, count).map((taken) => readings[taken >>> CLASS_BITS]!),
    );
  }
  return outcome;
}

// Of the readings of one form, as they are taken (READING_AS), the likeliest first: filled again for each outcome.
const costs: number[] = [];
const order: number[] = [];

/** Puts a reading in its place among so many; whether that is the last. */
function insert(count: number, cost: number, taken: number): boolean {
  let at = count;
  for (; at > 0 && costs[at - 1]! > cost; at--) {
    costs[at] = costs[at - 1]!;
    order[at] = order[at - 1]!;
  }
  costs[at] = cost;
  order[at] = taken;
  return at === count;
}

/** What some rules give together, in thousandths. */
function bonusOf({ bonuses }: RuleMasks, rules: number): number {
  let sum = 0;
  for (let rest = rules; rest !== 0; rest &= rest - 1) sum += bonuses[31 - Math.clz32(rest & -rest)]!;
  return sum;
}
