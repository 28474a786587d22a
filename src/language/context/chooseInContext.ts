import { endsQuotation, isComma } from './endsQuotation';
import { factsOf } from './formFacts';
import type { FormMemory } from './FormMemory';
import {
  AFTER,
  AFTER_OWN,
  CAPITALISED,
  COLLOCATED,
  FLAGS,
  FORM_WIDTH,
  NONE,
  ONE_BEFORE,
  ONE_BEFORE_OWN,
  OPEN,
  OPEN_TO,
  OPEN_TO_OWN,
  OUTCOME,
  WITH_NYA,
} from './formRows';
import { nearOf } from './nearOf';
import { nyaHere } from './nyaFunctionOf';
import {
  APPLIED,
  APPLIED_OWN,
  BEFORE,
  BEFORE_OWN,
  classPlaceOf,
  NEAR,
  NEXT,
  nyaOfOutcome,
  OUTCOME_WIDTH,
} from './outcomeRows';
import { BROKEN, gapBefore, INITIAL, type Passage } from './Passage';
import { rank } from './rank';
import { atEdge, CLASS_PLACE, NO_CLASS } from './ruleMasks';
import { COMMON, OWN } from './rules';

const EDGE_BEFORE = atEdge(COMMON.before);
const EDGE_BEFORE_OWN = atEdge(OWN.before);
const EDGE_AFTER = atEdge(COMMON.after);
const EDGE_AFTER_OWN = atEdge(OWN.after);

/**
 * Fills in what each word of a passage is here: its outcome, by local rules, and what its -nya does. Left to right: rules see
 * what was chosen before, and the likeliest classes of what comes. All this is numbers; words that no rule can change are
 * passed over, and they are the most.
 */
export function chooseInContext(passage: Passage, memory: FormMemory): void {
  const { count, forms, outcomes, nya } = passage;
  const { cells } = memory.forms;
  let hasNya = 0;
  let before = EDGE_BEFORE;
  let beforeOwn = EDGE_BEFORE_OWN;
  for (let word = 0; word < count; word++) {
    const row = forms[word]! * FORM_WIDTH;
    const flags = cells[row + FLAGS]!;
    let outcome: number;
    if ((flags & OPEN) === 0) {
      outcome = cells[row + OUTCOME]!;
      before = cells[row + ONE_BEFORE]!;
      beforeOwn = cells[row + ONE_BEFORE_OWN]!;
    } else {
      const isFirst = (passage.flags[word]! & BROKEN) !== 0;
      // A whole number (| 0): or it is reckoned with as a fraction.
      outcome = isFirst
        ? outcomeHere(passage, memory, word, EDGE_BEFORE, EDGE_BEFORE_OWN) | 0
        : outcomeHere(passage, memory, word, before, beforeOwn) | 0;
      before = memory.outcomes.cells[outcome * OUTCOME_WIDTH + BEFORE]!;
      beforeOwn = memory.outcomes.cells[outcome * OUTCOME_WIDTH + BEFORE_OWN]!;
    }
    outcomes[word] = outcome;
    hasNya |= nya[word] = (flags & WITH_NYA) === 0 ? 0 : nyaOfOutcome(memory.outcomes, outcome);
  }
  if (hasNya !== 0) for (let word = 0; word < count; word++) if (nya[word] !== 0) placeNya(passage, memory, word);
}

/**
 * A rule applies where neither side of the word stands against it.
 *
 * @param before rules that what stands before the word lets apply, and of those about certain forms
 */
function outcomeHere(passage: Passage, memory: FormMemory, word: number, before: number, beforeOwn: number): number {
  const { cells } = memory.forms;
  const form = passage.forms[word]!;
  const row = form * FORM_WIDTH;
  const isLast = word + 1 === passage.count || (passage.flags[word + 1]! & BROKEN) !== 0;
  const next = isLast ? 0 : passage.forms[word + 1]! * FORM_WIDTH;
  const applied = cells[row + OPEN_TO]! & before & (isLast ? EDGE_AFTER : cells[next + AFTER]!);
  let own = cells[row + OPEN_TO_OWN]!;
  if (own !== 0)
    own = allowedBy(passage, memory, word, own & beforeOwn & (isLast ? EDGE_AFTER_OWN : cells[next + AFTER_OWN]!));
  const near = (cells[row + FLAGS]! & COLLOCATED) === 0 ? 0 : nearOf(passage, memory, word);
  return outcomeOf(memory, form, applied, own, near);
}

/** Those of some rules about certain forms that what stands around the word allows too. */
function allowedBy(passage: Passage, { forms }: FormMemory, word: number, rules: number): number {
  if (rules === 0) return 0;
  let allowed = rules;
  if (passage.flags[word]! & INITIAL) allowed &= ~OWN.notInitial;
  if (
    (allowed & OWN.beforeCapital) !== 0 &&
    (word + 1 === passage.count || (forms.cells[passage.forms[word + 1]! * FORM_WIDTH + FLAGS]! & CAPITALISED) === 0)
  )
    allowed &= ~OWN.beforeCapital;
  if ((allowed & OWN.ofGap) !== 0) allowed &= OWN.gap[gapOf(gapBefore(passage, word))];
  return allowed;
}

const gapOf = (before: string) => (endsQuotation(before) ? 'quotation' : isComma(before) ? 'comma' : 'other');

/** The outcome of a form where these rules apply: one that has been, or a new one. */
function outcomeOf(memory: FormMemory, form: number, applied: number, appliedOwn: number, near: number): number {
  const { cells } = memory.outcomes;
  for (
    let outcome = memory.forms.cells[form * FORM_WIDTH + OUTCOME]!;
    outcome !== NONE;
    outcome = cells[outcome * OUTCOME_WIDTH + NEXT]!
  ) {
    const row = outcome * OUTCOME_WIDTH;
    if (cells[row + APPLIED] === applied && cells[row + APPLIED_OWN] === appliedOwn && cells[row + NEAR] === near)
      return outcome;
  }
  return rank(memory, form, applied, appliedOwn, near);
}

/** From what the -nya of a word may do to what it does here. */
function placeNya(passage: Passage, memory: FormMemory, word: number): void {
  const next = word + 1;
  const follows = next < passage.count && (passage.flags[next]! & BROKEN) === 0;
  const possessor = follows ? classPlaceOf(memory.outcomes, passage.outcomes[next]!) : NO_CLASS;
  const owns = possessor !== CLASS_PLACE.pron || !factsOf(memory.forms, passage.forms[next]!).isPointer;
  passage.nya[word] = nyaHere(
    passage.nya[word]!,
    () => endsQuotation(gapBefore(passage, word)),
    owns ? possessor : NO_CLASS,
  );
}
