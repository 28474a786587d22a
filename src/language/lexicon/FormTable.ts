import { hashOf, hashOfPart, noLetters, setLetters, type Letters } from './Letters';

/** Distinct lower-case forms, numbered from 0, to be found by any part of some letters. A hash table with linear probing. */
export interface FormTable {
  /**
   * A bit for each value that the first bits of a mixed hash can have: set if a form has it. Most of what is asked for is
   * no form, and this is small enough to stay in the fastest memory.
   */
  readonly present: Uint32Array;
  /** In pairs: the hash of a form, and where it stands in `units`; 0 where nobody is. */
  readonly slots: Int32Array;
  /** How much of a mixed hash is too much to say where in `slots` to begin. */
  readonly shift: number;
  /**
   * Of each form its number, of two units, its length and its own units, one behind the other: to make sure of a form is to
   * look at one place of memory, and what it is asked for is not there yet.
   */
  readonly units: Uint16Array;
}

const PRESENT_BITS = 17; // 16 kB: one bit of ten is set
const PRESENT_SHIFT = 32 - PRESENT_BITS;
const WIDTH = 2;
const BEFORE = 3; // units: of the number and the length

/** @param forms no two alike */
export function formTableOf(forms: readonly string[]): FormTable {
  const bits = Math.max(4, 33 - Math.clz32(forms.length)); // from a quarter to a half of the slots is taken
  const slots = new Int32Array(WIDTH << bits);
  const shift = 32 - bits;
  const present = new Uint32Array(1 << (PRESENT_BITS - 5));
  const units = new Uint16Array(forms.reduce((sum, { length }) => sum + BEFORE + length, BEFORE));
  let place = 0;
  for (let number = 0; number < forms.length; number++) {
    const form = forms[number] ?? '';
    const hash = hashOf(form);
    const mixed = mix(hash);
    const bit = mixed >>> PRESENT_SHIFT;
    present[bit >>> 5] = (present[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let slot = (mixed >>> shift) * WIDTH;
    while (slots[slot + 1] !== 0) slot = (slot + WIDTH) & (slots.length - 1);
    slots[slot] = hash;
    slots[slot + 1] = place + BEFORE;
    place = write(units, place, number, form);
  }
  return { present, slots, shift, units };
}

/** @returns where the next one goes */
function write(units: Uint16Array, place: number, number: number, form: string): number {
  units[place] = number;
  units[place + 1] = number >>> 16;
  units[place + 2] = form.length;
  for (let at = 0; at < form.length; at++) units[place + BEFORE + at] = form.charCodeAt(at);
  return place + BEFORE + form.length;
}

/** The number of the form that a part of some letters spells, or -1. */
export function findPart(table: FormTable, letters: Letters, from: number, to: number): number {
  const hash = hashOfPart(letters, from, to);
  const mixed = mix(hash);
  const bit = mixed >>> PRESENT_SHIFT;
  return ((table.present[bit >>> 5] ?? 0) >>> (bit & 31)) & 1 ? findHash(table, hash, mixed, letters, from, to) : -1;
}

function findHash(
  { slots, shift, units }: FormTable,
  hash: number,
  mixed: number,
  letters: Letters,
  from: number,
  to: number,
): number {
  for (let slot = (mixed >>> shift) * WIDTH; ; slot = (slot + WIDTH) & (slots.length - 1)) {
    const place = slots[slot + 1]!;
    if (place === 0) return -1;
    if (slots[slot] === hash && spells(letters, from, to, units, place))
      return units[place - BEFORE]! | (units[place - BEFORE + 1]! << 16);
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
function spells({ codes }: Letters, from: number, to: number, units: Uint16Array, place: number): boolean {
  const length = to - from;
  if (units[place - 1] !== length) return false;
  for (let at = 0; at < length; at++) if (units[place + at] !== codes[from + at]) return false;
  return true;
}
