import { hashOfPart, noLetters, setLetters, writeUnits, type Letters } from './Letters';

/**
 * Distinct lower-case forms, to be found by any part of some letters. A hash table with linear probing; little of it has to
 * be fetched for a form that was not asked for before.
 */
export interface FormTable {
  /**
   * A bit for each value that the first bits of a mixed hash can have: set if a form has it. Most of what is asked for is
   * no form, and this is small enough to stay in the fastest memory.
   */
  readonly present: Uint32Array;
  /** Where in `units` a form is, in the lower bits, and in all others as many of its mixed hash; 0 where nobody is. */
  readonly slots: Int32Array;
  /** How many those lower bits are. */
  readonly placeBits: number;
  /** How much of a mixed hash is too much to say where in `slots` to begin. */
  readonly shift: number;
  /** Of each form its units, and before them what it stands for: where that begins (two units) and how many there are; its length. */
  readonly units: Uint16Array;
}

const PRESENT_BITS = 17; // 16 kB: one bit of ten is set
const PRESENT_SHIFT = 32 - PRESENT_BITS;
const BEFORE = 4; // units before those of the form

/** No place in `units`: what is not there. */
export const NOWHERE = 0;

/** A table that forms are being added to. */
export interface GrowingFormTable extends FormTable {
  /** How much of `units` is taken. */
  taken: number;
  /** Where in `units` the form is that was added last. */
  last: number;
}

/** @param count how many forms it has room for @param length of them all, in units */
export function emptyFormTable(count: number, length: number): GrowingFormTable {
  const bits = Math.max(4, 33 - Math.clz32(count)); // from a quarter to a half of the slots is taken
  const units = new Uint16Array(length + BEFORE * count);
  return {
    present: new Uint32Array(1 << (PRESENT_BITS - 5)),
    slots: new Int32Array(1 << bits),
    placeBits: 32 - Math.clz32(units.length),
    shift: 32 - bits,
    units,
    taken: 0,
    last: NOWHERE,
  };
}

/**
 * Adds a form that is not there; it stands for one thing.
 *
 * @param first that thing
 * @param toBeFound whether it can be found; else it only lies among the units
 */
export function addForm(
  table: GrowingFormTable,
  form: Uint16Array,
  from: number,
  to: number,
  first: number,
  toBeFound = true,
): void {
  const { units, taken } = table;
  const place = taken + BEFORE;
  units[taken] = first;
  units[taken + 1] = first >>> 16;
  units[taken + 2] = 1;
  units[taken + 3] = to - from;
  const hash = writeUnits(form, from, to, units, place);
  table.last = place;
  table.taken = place + to - from;
  if (toBeFound) putForm(table, hash, place);
}

function putForm({ present, slots, shift, placeBits }: FormTable, hash: number, place: number): void {
  const mixed = mix(hash);
  const bit = mixed >>> PRESENT_SHIFT;
  present[bit >>> 5]! |= 1 << (bit & 31);
  const last = slots.length - 1;
  let slot = mixed >>> shift;
  while (slots[slot] !== 0) slot = (slot + 1) & last;
  slots[slot] = (mixed << placeBits) | place;
}

/** Lets the form that was added last stand for one thing more, the next one. */
export function addThing({ units, last }: GrowingFormTable): void {
  units[last - 2]!++;
}

/**
 * @param forms no two alike
 * @param starts of each form, the first of the things it stands for, and behind the last form how many there are; left out, a
 * form stands for its own number
 * @param isIn whether a form is to be in it; left out, all are
 */
export function formTableOf(
  forms: readonly string[],
  starts: ArrayLike<number> = Array.from({ length: forms.length + 1 }, (_, number) => number),
  isIn: (form: string) => boolean = () => true,
): FormTable {
  const table = emptyFormTable(forms.length, forms.join('').length);
  for (const [number, form] of forms.entries()) {
    if (!isIn(form)) continue;
    addForm(table, unitsOfForm(form), 0, form.length, starts[number]!);
    for (let more = starts[number]! + 1; more < starts[number + 1]!; more++) addThing(table);
  }
  return table;
}

/** The UTF-16 units of a form. */
const unitsOfForm = (form: string): Uint16Array =>
  Uint16Array.from({ length: form.length }, (_, at) => form.charCodeAt(at));

/** Whether there may be a form of a hash: nine of ten that are not there are told so. */
export function mayHave({ present }: FormTable, hash: number): boolean {
  const bit = mix(hash) >>> PRESENT_SHIFT;
  return ((present[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
}

/** The place in `units` of the form that a part of some letters spells, or NOWHERE. */
export function findPart(table: FormTable, letters: Letters, from: number, to: number): number {
  const mixed = mix(hashOfPart(letters, from, to));
  const bit = mixed >>> PRESENT_SHIFT;
  return (table.present[bit >>> 5]! >>> (bit & 31)) & 1 ? findMixed(table, mixed, letters, from, to) : NOWHERE;
}

function findMixed(
  { slots, placeBits, shift, units }: FormTable,
  mixed: number,
  letters: Letters,
  from: number,
  to: number,
): number {
  const last = slots.length - 1;
  for (let slot = mixed >>> shift; ; slot = (slot + 1) & last) {
    const entry = slots[slot]!;
    if (entry === 0) return NOWHERE;
    if ((entry ^ (mixed << placeBits)) >>> placeBits !== 0) continue;
    const place = entry & ((1 << placeBits) - 1);
    if (spells(letters, from, to, units, place)) return place;
  }
}

/** The first of the things that the form at a place stands for. */
export const firstAt = ({ units }: FormTable, place: number): number => units[place - 4]! | (units[place - 3]! << 16);

/** How long the form at a place is. */
export const lengthAt = ({ units }: FormTable, place: number): number => units[place - 1]!;

/** How many these are: they stand one behind the other. */
export const countAt = ({ units }: FormTable, place: number): number => units[place - 2]!;

/** The place of a form, or NOWHERE. */
export function findForm(table: FormTable, form: string): number {
  setLetters(asked, form);
  return findPart(table, asked, 0, form.length);
}
const asked = noLetters();

/** Spreads what a hash knows: its lowest bits know little of the letters behind the first, its highest know all. */
const mix = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);

/** Two forms may have one hash, though hardly ever. */
function spells({ codes }: Letters, from: number, to: number, units: Uint16Array, place: number): boolean {
  const length = to - from;
  if (units[place - 1] !== length) return false;
  for (let at = 0; at < length; at++) if (units[place + at] !== codes[from + at]) return false;
  return true;
}
