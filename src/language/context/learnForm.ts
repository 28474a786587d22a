import type { Reading } from '../morphology/Reading';
import { isCapitalised } from './capitals';
import { classesOf } from './classesOf';
import { classListOf, type ClassList } from './classLists';
import { COLLOCATE_ROW } from './collocates';
import { FACTS, factsPlaceOf, type FormFacts } from './formFacts';
import {
  CAPITALISED,
  COLLOCATED,
  NONE,
  OPEN,
  roomForCandidate,
  roomForForm,
  type CandidateColumns,
  type FormColumns,
  type FormMemory,
} from './FormMemory';
import { addOutcome } from './rank';
import { traitsOf } from './readingTraits';
import { CLASS_PLACE, NO_CLASS, THOUSANDTHS } from './ruleMasks';
import { COMMON, OWN } from './rules';

// The lexicon has the commonest class first. Rules are multiples of 50: where they speak for the second one exactly as much as
// this speaks against it, the sentence at hand has it.
const SECOND_CLASS = 349;
const AS_NAME = 1000; // an ordinary word is rarely a name
const HOMONYM = 250; // each one after the first: the lexicon mostly has the commonest first
const NOT_ALONE = 1000; // a bound root by itself, beside what morphology charges for it

/**
 * Adds a form to the memory, with all that can be told of it before its neighbours are known.
 *
 * @param form as written
 * @param readings what morphology makes of it, the likeliest first; empty for numbers and unknown words
 * @returns its number
 */
export function learnForm(memory: FormMemory, form: string, readings: readonly Reading[]): number {
  const { forms } = memory;
  roomForForm(forms, form.length);
  const number = forms.count++;
  const from = forms.unitsFrom[number]!;
  const to = from + form.length;
  for (let at = 0; at < form.length; at++) forms.units[from + at] = form.charCodeAt(at);
  forms.unitsFrom[number + 1] = to;
  const capital = isCapitalised(form);
  const place = factsPlaceOf(forms.units, from, to);
  const facts = FACTS[place]!;
  forms.facts[number] = place;
  forms.flags[number] = capital ? CAPITALISED : 0;
  forms.outcome[number] = NONE;
  memory.readings.push(readings);
  const first = readings[0];
  const likely = first ? classListOf(classesOf(first)) : looksLike(forms.units, from, to, capital);
  setAfter(forms, number, likely, facts, capital);
  if (!first || (readings.length === 1 && isSettled(first, likely, capital)))
    addOutcome(memory, number, first, likely.places[0] ?? NO_CLASS, 0, 0, 0);
  else weigh(memory, number, readings, facts, capital);
  forms.candidatesFrom[number + 1] = memory.candidates.count;
  return number;
}

// What has no readings is taken for what it looks like.
const NUMERAL = classListOf(['num']);
const NAME = classListOf(['name']);
const UNTOLD = classListOf([]);

function looksLike(units: Uint16Array, from: number, to: number, capital: boolean): ClassList {
  for (let at = from; at < to; at++) if (units[at]! >= ZERO && units[at]! <= NINE) return NUMERAL;
  return capital ? NAME : UNTOLD;
}
const [ZERO, NINE] = [0x30, 0x39];

/** Which rules it lets apply to the word before it. */
function setAfter(forms: FormColumns, number: number, list: ClassList, facts: FormFacts, capital: boolean): void {
  const is = list.afterIs | facts.afterIs | (capital ? list.writtenName : 0);
  const isOwn = list.afterOwnIs | facts.afterOwnIs | (capital ? list.writtenNameOwn : 0);
  forms.after[number] = (COMMON.after.free | is) & ~(list.afterNot | facts.afterNot);
  forms.afterOwn[number] = (OWN.after.free | isOwn) & ~(list.afterOwnNot | facts.afterOwnNot);
}

/** Whether a reading can only be one class. */
const isSettled = ({ steps }: Reading, { places }: ClassList, capital: boolean) =>
  places.length === 1 && !(capital && steps.length === 0 && places[0] !== NAME_PLACE);

/** Adds its candidates, and finds out what can tell them apart. */
function weigh(
  memory: FormMemory,
  number: number,
  readings: readonly Reading[],
  facts: FormFacts,
  capital: boolean,
): void {
  const { forms, candidates } = memory;
  const from = candidates.count;
  let collocated = false;
  for (let place = 0; place < readings.length; place++) {
    const reading = readings[place]!;
    addCandidates(candidates, reading, place, classListOf(classesOf(reading)).places, facts.own, capital);
    collocated ||= readings.length > 1 && rowOf(reading) !== NONE;
  }
  let [some, every, someOwn, everyOwn] = [0, -1, 0, -1];
  for (let at = from; at < candidates.count; at++) {
    some |= candidates.favours[at]!;
    every &= candidates.favours[at]!;
    someOwn |= candidates.favoursOwn[at]!;
    everyOwn &= candidates.favoursOwn[at]!;
  }
  // A rule that speaks for all of them alike changes nothing.
  forms.open[number] = some & ~every & ~(capital ? COMMON.unwritten : COMMON.written);
  forms.openOwn[number] = someOwn & ~everyOwn & ~(capital ? OWN.unwritten : OWN.written);
  if (collocated) memory.collocates.set(number, readings.map(rowOf));
  const isOpen = collocated || (forms.open[number]! | forms.openOwn[number]!) !== 0;
  forms.flags[number] = (capital ? CAPITALISED : 0) | (collocated ? COLLOCATED : 0) | (isOpen ? OPEN : 0);
}

const NAME_PLACE = CLASS_PLACE.name;

/** A reading as each of its classes, and as a name if it has a capital and nothing was done to its stem. */
function addCandidates(
  candidates: CandidateColumns,
  reading: Reading,
  place: number,
  classes: readonly number[],
  own: number,
  capital: boolean,
): void {
  const { stem } = reading;
  const bare = reading.steps.length === 0;
  const alone = bare && stem.bound && !stem.derivation ? NOT_ALONE : 0;
  const base = Math.round(reading.cost * THOUSANDTHS) + alone + homonymNumber(stem.id) * HOMONYM;
  const traits = traitsOf(reading);
  const favours = COMMON.byTraits[traits]!;
  const favoursOwn = own === 0 ? 0 : own & OWN.byTraits[traits]! & (OWN.anyLexeme | (OWN.byLexeme.get(stem.id) ?? 0));
  for (let index = 0; index < classes.length; index++)
    addCandidate(candidates, place, classes[index]!, base + index * SECOND_CLASS, favours, favoursOwn);
  if (capital && bare && !classes.includes(NAME_PLACE))
    addCandidate(candidates, place, NAME_PLACE, base + AS_NAME, favours, favoursOwn);
}

function addCandidate(
  candidates: CandidateColumns,
  reading: number,
  wordClass: number,
  cost: number,
  favours: number,
  favoursOwn: number,
): void {
  roomForCandidate(candidates);
  const at = candidates.count++;
  candidates.reading[at] = reading;
  candidates.wordClass[at] = wordClass;
  candidates.cost[at] = cost;
  candidates.favours[at] = favours & COMMON.byClass[wordClass]!;
  candidates.favoursOwn[at] = favoursOwn & OWN.byClass[wordClass]!;
}

const HASH = 0x23;
const FIRST = 0x31;

/** 0 for the first or only one of its spelling: ids end in #1 … #9 where there are several. */
function homonymNumber(id: string): number {
  const at = id.length - 2;
  return id.charCodeAt(at) === HASH ? id.charCodeAt(at + 1) - FIRST : 0;
}

/** The row of words that speak for a reading, or NONE. */
const rowOf = ({ stem, root, steps }: Reading): number =>
  COLLOCATE_ROW.get(stem.id) ?? (steps.length > 0 ? COLLOCATE_ROW.get(root) : undefined) ?? NONE;
