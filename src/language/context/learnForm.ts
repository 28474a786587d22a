import type { Reading } from '../morphology/Reading';
import { addCandidates } from './addCandidates';
import { addOutcome } from './addOutcome';
import { isCapitalised } from './capitals';
import { CANDIDATE_WIDTH, FAVOURS, FAVOURS_OWN } from './candidateRows';
import { classesOf } from './classesOf';
import { classListOf, classListOfStem, type ClassList } from './classLists';
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
import { rank } from './rank';
import { roomForRow, type Rows } from './Rows';
import { CLASS_PLACE, NO_CLASS } from './ruleMasks';
import { COMMON, OWN } from './rules';

/**
 * Adds the next form to the memory, whose readings are there already, with all that can be told of it before its neighbours
 * are known.
 *
 * @param units in which it stands as written, between two places
 * @param place in FACTS, of what the lists say of it
 * @param anyCase whether a capital at its beginning, or none there, would not change them
 * @returns its number
 */
export function learnForm(
  memory: FormMemory,
  units: Uint16Array,
  from: number,
  to: number,
  place: number,
  anyCase: boolean,
): number {
  const { forms, candidates } = memory;
  roomForRow(forms, FORM_WIDTH);
  const number = forms.count++;
  const { cells } = forms;
  const row = number * FORM_WIDTH;
  const readings = memory.readings[number]!;
  const capital = isCapitalised(units, from, to);
  const facts = FACTS[place]!;
  cells[row + FLAGS] =
    (place << FLAG_BITS) |
    (capital ? CAPITALISED : 0) |
    (anyCase ? ANY_CASE : 0) |
    (mayHaveNya(units, from, to) && readings.some(hasNya) ? WITH_NYA : 0);
  cells[row + OUTCOME] = NONE;
  cells[row + CANDIDATES_FROM] = candidates.count;
  const first = readings[0];
  const likely = first ? listOf(first) : looksLike(units, from, to, capital);
  setAfter(cells, row, likely, facts, capital);
  if (first && (readings.length > 1 || !isSettled(first, likely, capital)))
    weigh(memory, number, readings, likely, facts, capital);
  else addOutcome(memory, number, 0, likely.places[0] ?? NO_CLASS, 0, 0, 0);
  return number;
}

/** Whether an n is followed by y, or by j as it was written once: most forms need not be asked for their affixes. */
function mayHaveNya(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const unit = units[at]! | SMALL;
    if ((unit === SMALL_Y || unit === SMALL_J) && (units[at - 1]! | SMALL) === SMALL_N) return true;
  }
  return false;
}
const [SMALL, SMALL_J, SMALL_N, SMALL_Y] = [0x20, 0x6a, 0x6e, 0x79];

function hasNya({ affixes }: Reading): boolean {
  for (const affix of affixes) if (affix === '-nya') return true;
  return false;
}

/** The classes that a reading has; where nothing was done to its stem, those of the stem. */
const listOf = (reading: Reading): ClassList =>
  reading.steps.length === 0 ? classListOfStem(reading.stem) : classListOf(classesOf(reading));

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
  places.length === 1 && !(capital && steps.length === 0 && places[0] !== CLASS_PLACE.name);

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
    const { places } = place === 0 ? likely : listOf(reading);
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
  let some = 0;
  let every = -1;
  let someOwn = 0;
  let everyOwn = -1;
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

/** The row of words that speak for a reading, or NONE. */
const rowOf = ({ stem, root, steps }: Reading): number =>
  COLLOCATE_ROW.get(stem.id) ?? (steps.length > 0 ? COLLOCATE_ROW.get(root) : undefined) ?? NONE;
