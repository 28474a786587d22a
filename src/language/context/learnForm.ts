import type { Reading } from '../morphology/Reading';
import { isCapitalised } from './capitals';
import { CANDIDATE_WIDTH, COST, FAVOURS, FAVOURS_OWN, READING_AS } from './candidateRows';
import { classesOf } from './classesOf';
import { classListOf, type ClassList } from './classLists';
import { COLLOCATE_ROW } from './collocates';
import { FACTS, type FormFacts } from './formFacts';
import type { FormMemory } from './FormMemory';
import {
  AFTER,
  AFTER_OWN,
  ANY_CASE,
  CANDIDATES_FROM,
  CANDIDATES_TO,
  CAPITALISED,
  COLLOCATED,
  FLAG_BITS,
  FLAGS,
  FORM_WIDTH,
  NONE,
  OPEN,
  OPEN_TO,
  OPEN_TO_OWN,
  OUTCOME,
  WITH_NYA,
} from './formRows';
import { CLASS_BITS } from './outcomeRows';
import { addOutcome, rank } from './rank';
import { traitsOf } from './readingTraits';
import { roomForRow, type Rows } from './Rows';
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
 * @param units in which it stands as written, between two places
 * @param place in FACTS, of what the lists say of it
 * @param readings what morphology makes of it, the likeliest first; empty for numbers and unknown words
 * @param anyCase whether a capital at its beginning, or none there, would not change them
 * @returns its number
 */
export function learnForm(
  memory: FormMemory,
  units: Uint16Array,
  from: number,
  to: number,
  place: number,
  readings: readonly Reading[],
  anyCase: boolean,
): number {
  const { forms, candidates } = memory;
  roomForRow(forms, FORM_WIDTH);
  const number = forms.count++;
  const { cells } = forms;
  const row = number * FORM_WIDTH;
  const capital = isCapitalised(units, from, to);
  const facts = FACTS[place]!;
  cells[row + FLAGS] =
    (place << FLAG_BITS) |
    (capital ? CAPITALISED : 0) |
    (anyCase ? ANY_CASE : 0) |
    (readings.some(hasNya) ? WITH_NYA : 0);
  cells[row + OUTCOME] = NONE;
  cells[row + CANDIDATES_FROM] = candidates.count;
  memory.readings.push(readings);
  const first = readings[0];
  const likely = first ? classListOf(classesOf(first)) : looksLike(units, from, to, capital);
  setAfter(cells, row, likely, facts, capital);
  if (first && (readings.length > 1 || !isSettled(first, likely, capital)))
    weigh(memory, number, readings, likely, facts, capital);
  else addOutcome(memory, number, first, likely.places[0] ?? NO_CLASS, 0, 0, 0);
  return number;
}

function hasNya({ affixes }: Reading): boolean {
  for (const affix of affixes) if (affix === '-nya') return true;
  return false;
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
function setAfter(cells: Int32Array, row: number, list: ClassList, facts: FormFacts, capital: boolean): void {
  const is = list.afterIs | facts.afterIs | (capital ? list.writtenName : 0);
  const isOwn = list.afterOwnIs | facts.afterOwnIs | (capital ? list.writtenNameOwn : 0);
  cells[row + AFTER] = (COMMON.after.free | is) & ~(list.afterNot | facts.afterNot);
  cells[row + AFTER_OWN] = (OWN.after.free | isOwn) & ~(list.afterOwnNot | facts.afterOwnNot);
}

/** Whether a reading can only be one class. */
const isSettled = ({ steps }: Reading, { places }: ClassList, capital: boolean) =>
  places.length === 1 && !(capital && steps.length === 0 && places[0] !== NAME_PLACE);

/** Adds its candidates, and finds out what can tell them apart; if nothing can, its one outcome. */
function weigh(
  memory: FormMemory,
  number: number,
  readings: readonly Reading[],
  likely: ClassList,
  facts: FormFacts,
  capital: boolean,
): void {
  const { candidates } = memory;
  const { cells } = memory.forms;
  const row = number * FORM_WIDTH;
  let collocated = false;
  for (let place = 0; place < readings.length; place++) {
    const reading = readings[place]!;
    const { places } = place === 0 ? likely : classListOf(classesOf(reading));
    addCandidates(candidates, reading, place, places, facts.own, capital);
    collocated ||= readings.length > 1 && rowOf(reading) !== NONE;
  }
  cells[row + CANDIDATES_TO] = candidates.count;
  setOpen(cells, row, candidates, capital);
  if (collocated) memory.collocates.set(number, readings.map(rowOf));
  if (collocated) cells[row + FLAGS]! |= COLLOCATED | OPEN;
  else if ((cells[row + OPEN_TO]! | cells[row + OPEN_TO_OWN]!) !== 0) cells[row + FLAGS]! |= OPEN;
  else rank(memory, number, 0, 0, 0);
}

/** Finds out which rules speak for some of the candidates and not for all of them: the others change nothing. */
function setOpen(cells: Int32Array, row: number, candidates: Rows, capital: boolean): void {
  let [some, every, someOwn, everyOwn] = [0, -1, 0, -1];
  const to = candidates.count * CANDIDATE_WIDTH;
  for (let at = cells[row + CANDIDATES_FROM]! * CANDIDATE_WIDTH; at < to; at += CANDIDATE_WIDTH) {
    const favours = candidates.cells[at + FAVOURS]!;
    const favoursOwn = candidates.cells[at + FAVOURS_OWN]!;
    some |= favours;
    every &= favours;
    someOwn |= favoursOwn;
    everyOwn &= favoursOwn;
  }
  cells[row + OPEN_TO] = some & ~every & ~(capital ? COMMON.unwritten : COMMON.written);
  cells[row + OPEN_TO_OWN] = someOwn & ~everyOwn & ~(capital ? OWN.unwritten : OWN.written);
}

const NAME_PLACE = CLASS_PLACE.name;

/** A reading as each of its classes, and as a name if it has a capital and nothing was done to its stem. */
function addCandidates(
  candidates: Rows,
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
  candidates: Rows,
  reading: number,
  wordClass: number,
  cost: number,
  favours: number,
  favoursOwn: number,
): void {
  roomForRow(candidates, CANDIDATE_WIDTH);
  const { cells } = candidates;
  const row = candidates.count++ * CANDIDATE_WIDTH;
  cells[row + READING_AS] = (reading << CLASS_BITS) | wordClass;
  cells[row + COST] = cost;
  cells[row + FAVOURS] = favours & COMMON.byClass[wordClass]!;
  cells[row + FAVOURS_OWN] = favoursOwn & OWN.byClass[wordClass]!;
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
