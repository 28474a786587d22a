import { hashOfPart, noLetters, setLetters, writeForm, type Letters } from './Letters';

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

/**
 * @param given no two alike
 * @param starts of each form, the first of the things it stands for, and behind the last form how many there are; left out, a
 * form stands for its own number
 * @param isIn whether a form is to be in the table; left out, all are
 */
export function formTableOf(
  given: readonly string[],
  starts?: Int32Array,
  isIn: (form: string) => boolean = () => true,
): FormTable {
  const numbers = given.flatMap((form, number) => (isIn(form) ? [number] : []));
  const forms = numbers.map((number) => given[number]!);
  const bits = Math.max(4, 33 - Math.clz32(forms.length)); // from a quarter to a half of the slots is taken
  const slots = new Int32Array(1 << bits);
  const shift = 32 - bits;
  const present = new Uint32Array(1 << (PRESENT_BITS - 5));
  const units = new Uint16Array(forms.reduce((sum, { length }) => sum + BEFORE + length, 0));
  const placeBits = 32 - Math.clz32(units.length);
  let place = 0;
  for (const number of numbers) {
    const form = given[number]!;
    const first = starts ? starts[number]! : number;
    const end = starts ? starts[number + 1]! : number + 1;
    units[place++] = first;
    units[place++] = first >>> 16;
    units[place++] = end - first;
    units[place++] = form.length;
    const mixed = mix(writeForm(form, units, place));
    const bit = mixed >>> PRESENT_SHIFT;
    present[bit >>> 5]! |= 1 << (bit & 31);
    let slot = mixed >>> shift;
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = (mixed << placeBits) | place;
    place += form.length;
  }
  return { present, slots, placeBits, shift, units };
}

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
