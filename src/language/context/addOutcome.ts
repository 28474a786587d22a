import { FACTS } from './formFacts';
import type { FormMemory } from './FormMemory';
import { FLAG_BITS, FLAGS, FORM_WIDTH, ONE_BEFORE, ONE_BEFORE_OWN, OPEN, OUTCOME, WITH_NYA } from './formRows';
import { nyaOf } from './nyaFunctionOf';
import {
  APPLIED,
  APPLIED_OWN,
  BEFORE,
  BEFORE_OWN,
  CLASS_BITS,
  FORM,
  NEAR,
  NEXT,
  OUTCOME_WIDTH,
  TAKEN_AS,
} from './outcomeRows';
import { roomForRow } from './Rows';
import { COMMON, OWN } from './rules';

/**
 * Adds an outcome to those of a form.
 *
 * @param reading the place of the likeliest one among those of the form, if there is any
 * @returns its number
 */
export function addOutcome(
  memory: FormMemory,
  form: number,
  reading: number,
  wordClass: number,
  applied: number,
  appliedOwn: number,
  near: number,
): number {
  const { forms, outcomes } = memory;
  const formRow = form * FORM_WIDTH;
  const flags = forms.cells[formRow + FLAGS]!;
  const facts = FACTS[flags >>> FLAG_BITS]!;
  const { before } = COMMON;
  const own = OWN.before;
  roomForRow(outcomes, OUTCOME_WIDTH);
  const number = outcomes.count++;
  const { cells } = outcomes;
  const row = number * OUTCOME_WIDTH;
  const nya = (flags & WITH_NYA) === 0 ? 0 : nyaOf(memory.readings[form]![reading]!, wordClass);
  cells[row + FORM] = form;
  cells[row + APPLIED] = applied;
  cells[row + APPLIED_OWN] = appliedOwn;
  cells[row + NEAR] = near;
  cells[row + NEXT] = forms.cells[formRow + OUTCOME]!;
  cells[row + TAKEN_AS] = wordClass | (nya << CLASS_BITS);
  const isBefore =
    (before.free | facts.beforeIs | before.classIs[wordClass]!) & ~(facts.beforeNot | before.classNot[wordClass]!);
  const isBeforeOwn =
    (own.free | facts.beforeOwnIs | own.classIs[wordClass]!) & ~(facts.beforeOwnNot | own.classNot[wordClass]!);
  cells[row + BEFORE] = isBefore;
  cells[row + BEFORE_OWN] = isBeforeOwn;
  forms.cells[formRow + OUTCOME] = number;
  if ((flags & OPEN) === 0) {
    forms.cells[formRow + ONE_BEFORE] = isBefore;
    forms.cells[formRow + ONE_BEFORE_OWN] = isBeforeOwn;
  }
  return number;
}
