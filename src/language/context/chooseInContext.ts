import { endsQuotation, isComma } from './endsQuotation';
import { FACTS } from './formFacts';
import { CAPITALISED, COLLOCATED, NONE, OPEN, type FormMemory, type OutcomeColumns } from './FormMemory';
import { nearOf } from './nearOf';
import { nyaHere } from './nyaFunctionOf';
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
  const { flags, outcome: known } = memory.forms;
  let hasNya = 0;
  for (let word = 0; word < count; word++) {
    const form = forms[word]!;
    let outcome = known[form]!;
    if ((flags[form]! & OPEN) !== 0) outcome = outcomeHere(passage, memory, word);
    else if (outcome === NONE) outcome = rank(memory, form, 0, 0, 0);
    outcomes[word] = outcome;
    hasNya |= nya[word] = memory.outcomes.nya[outcome]!;
  }
  if (hasNya !== 0) for (let word = 0; word < count; word++) if (nya[word] !== 0) placeNya(passage, memory, word);
}

/** A rule applies where neither side of the word stands against it. */
function outcomeHere(passage: Passage, memory: FormMemory, word: number): number {
  const { forms, outcomes } = memory;
  const form = passage.forms[word]!;
  const isFirst = word === 0 || (passage.flags[word]! & BROKEN) !== 0;
  const isLast = word + 1 === passage.count || (passage.flags[word + 1]! & BROKEN) !== 0;
  const previous = isFirst ? NONE : passage.outcomes[word - 1]!;
  const next = isLast ? NONE : passage.forms[word + 1]!;
  const applied =
    forms.open[form]! &
    (isFirst ? EDGE_BEFORE : outcomes.before[previous]!) &
    (isLast ? EDGE_AFTER : forms.after[next]!);
  let own = forms.openOwn[form]!;
  if (own !== 0) {
    own &= isFirst ? EDGE_BEFORE_OWN : outcomes.beforeOwn[previous]!;
    own = allowedBy(passage, memory, word, own & (isLast ? EDGE_AFTER_OWN : forms.afterOwn[next]!));
  }
  const near = (forms.flags[form]! & COLLOCATED) === 0 ? 0 : nearOf(passage, memory, word);
  return outcomeOf(memory, form, applied, own, near);
}

/** Those of some rules about certain forms that what stands around the word allows too. */
function allowedBy(passage: Passage, { forms }: FormMemory, word: number, rules: number): number {
  if (rules === 0) return 0;
  let allowed = rules;
  if (passage.flags[word]! & INITIAL) allowed &= ~OWN.notInitial;
  if (
    (allowed & OWN.beforeCapital) !== 0 &&
    (word + 1 === passage.count || (forms.flags[passage.forms[word + 1]!]! & CAPITALISED) === 0)
  )
    allowed &= ~OWN.beforeCapital;
  if ((allowed & OWN.ofGap) !== 0) allowed &= OWN.gap[gapOf(gapBefore(passage, word))];
  return allowed;
}

const gapOf = (before: string) => (endsQuotation(before) ? 'quotation' : isComma(before) ? 'comma' : 'other');

/** The outcome of a form where these rules apply: one that has been, or a new one. */
function outcomeOf(memory: FormMemory, form: number, applied: number, appliedOwn: number, near: number): number {
  const { outcomes } = memory;
  for (let outcome = memory.forms.outcome[form]!; outcome !== NONE; outcome = outcomes.next[outcome]!)
    if (isOf(outcomes, outcome, applied, appliedOwn, near)) return outcome;
  return rank(memory, form, applied, appliedOwn, near);
}

const isOf = (outcomes: OutcomeColumns, outcome: number, applied: number, appliedOwn: number, near: number): boolean =>
  outcomes.applied[outcome] === applied &&
  outcomes.appliedOwn[outcome] === appliedOwn &&
  outcomes.near[outcome] === near;

/** From what the -nya of a word may do to what it does here. */
function placeNya(passage: Passage, memory: FormMemory, word: number): void {
  const next = word + 1;
  const follows = next < passage.count && (passage.flags[next]! & BROKEN) === 0;
  const possessor = follows ? memory.outcomes.wordClass[passage.outcomes[next]!]! : NO_CLASS;
  const owns = possessor !== CLASS_PLACE.pron || !FACTS[memory.forms.facts[passage.forms[next]!]!]!.isPointer;
  passage.nya[word] = nyaHere(
    passage.nya[word]!,
    () => endsQuotation(gapBefore(passage, word)),
    owns ? possessor : NO_CLASS,
  );
}
