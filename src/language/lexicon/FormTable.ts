import { hashOfPart, noLetters, setLetters, type Letters } from './Letters';

/** Distinct lower-case forms, numbered from 0, to be found by any part of some letters. A hash table with linear probing. */
export interface FormTable {
  /**
   * A bit for each value that the first bits of a mixed hash can have: set if a form has it. Most of what is asked for is
   * no form, and this is small enough to stay in the fastest memory.
   */
  readonly present: Uint32Array;
  /** In fours: the hash of a form, its number + 1 (0: nobody here), where its units begin in `codes`, and how many. */
  readonly slots: Int32Array;
  /** How much of a mixed hash is too much to say where in `slots` to begin. */
  readonly shift: number;
  /** The UTF-16 units of all forms, one behind the other. */
  readonly codes: Uint16Array;
}

const PRESENT_BITS = 17; // 16 kB: one bit of ten is set
const PRESENT_SHIFT = 32 - PRESENT_BITS;
const WIDTH = 4;

/** @param forms no two alike */
export function formTableOf(forms: readonly string[]): FormTable {
  const bits = Math.max(4, 33 - Math.clz32(forms.length)); // from a quarter to a half of the slots is taken
  const table: FormTable = {
    present: new Uint32Array(1 << (PRESENT_BITS - 5)),
    slots: new Int32Array(WIDTH << bits),
    shift: 32 - bits,
    codes: new Uint16Array(forms.reduce((sum, { length }) => sum + length, 0)),
  };
  const letters = noLetters();
  let start = 0;
  for (let number = 0; number < forms.length; number++) {
    const form = forms[number] ?? '';
    setLetters(letters, form);
    table.codes.set(letters.codes.subarray(0, form.length), start);
    add(table, hashOfPart(letters, 0, form.length), number, start, form.length);
    start += form.length;
  }
  return table;
}

function add({ present, slots, shift }: FormTable, hash: number, number: number, start: number, length: number): void {
  const mixed = mix(hash);
  const bit = mixed >>> PRESENT_SHIFT;
  present[bit >>> 5] = (present[bit >>> 5] ?? 0) | (1 << (bit & 31));
  let slot = (mixed >>> shift) * WIDTH;
  while (slots[slot + 1] !== 0) slot = (slot + WIDTH) & (slots.length - 1);
  slots[slot] = hash;
  slots[slot + 1] = number + 1;
  slots[slot + 2] = start;
  slots[slot + 3] = length;
}

/** The number of the form that a part of some letters spells, or -1. */
export function findPart(table: FormTable, letters: Letters, from: number, to: number): number {
  const hash = hashOfPart(letters, from, to);
  const mixed = mix(hash);
  const bit = mixed >>> PRESENT_SHIFT;
  return ((table.present[bit >>> 5] ?? 0) >>> (bit & 31)) & 1 ? findHash(table, hash, mixed, letters, from, to) : -1;
}

function findHash(
  { slots, shift, codes }: FormTable,
  hash: number,
  mixed: number,
  letters: Letters,
  from: number,
  to: number,
): number {
  for (let slot = (mixed >>> shift) * WIDTH; ; slot = (slot + WIDTH) & (slots.length - 1)) {
    const number = (slots[slot + 1] ?? 0) - 1;
    if (number < 0) return -1;
    if (slots[slot] === hash && slots[slot + 3] === to - from && isAt(codes, slots[slot + 2] ?? 0, letters, from, to))
      return number;
  }
}

/** The number of a form, or -1. */
export function findForm(table: FormTable, form: string): number {
  setLetters(asked, form);
  return findPart(table, asked, 0, form.length);
}
const asked = noLetters();

/** Spreads what a hash knows: its lowest bits know little of the letters behind the first, its highest know all. */
const mix = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);

/** Two forms may have one hash, though hardly ever. */
function isAt(codes: Uint16Array, start: number, letters: Letters, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (codes[start + at - from] !== letters.codes[at]) return false;
  return true;
}
