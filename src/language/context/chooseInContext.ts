import { endsQuotation, isComma } from './endsQuotation';
import { FACTS } from './formFacts';
import { CAPITALISED, COLLOCATED, NONE, type FormMemory, type OutcomeColumns } from './FormMemory';
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
 * what was chosen before, and the likeliest classes of what comes. All this is numbers: a rule applies where neither side
 * stands against it, and rules that cannot tell readings apart are not asked.
 */
export function chooseInContext(passage: Passage, memory: FormMemory): void {
  const { forms, outcomes } = memory;
  const { count, flags } = passage;
  let hasNya = 0;
  let before = EDGE_BEFORE;
  let beforeOwn = EDGE_BEFORE_OWN;
  for (let word = 0; word < count; word++) {
    const form = passage.forms[word]!;
    const isLast = word + 1 === count || (flags[word + 1]! & BROKEN) !== 0;
    const next = isLast ? NONE : passage.forms[word + 1]!;
    const open = forms.open[form]!;
    const openOwn = forms.openOwn[form]!;
    const applied = open === 0 ? 0 : open & before & (isLast ? EDGE_AFTER : forms.after[next]!);
    const appliedOwn =
      openOwn === 0
        ? 0
        : allowedBy(passage, memory, word, openOwn & beforeOwn & (isLast ? EDGE_AFTER_OWN : forms.afterOwn[next]!));
    const near = (forms.flags[form]! & COLLOCATED) === 0 ? 0 : nearOf(passage, memory, word);
    const outcome = outcomeOf(memory, form, applied, appliedOwn, near);
    passage.outcomes[word] = outcome;
    hasNya |= passage.nya[word] = outcomes.nya[outcome]!;
    before = isLast ? EDGE_BEFORE : outcomes.before[outcome]!;
    beforeOwn = isLast ? EDGE_BEFORE_OWN : outcomes.beforeOwn[outcome]!;
  }
  if (hasNya !== 0)
    for (let word = 0; word < count; word++) if (passage.nya[word] !== 0) placeNya(passage, memory, word);
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
