import { hashOf, hashOfPart, noLetters, setLetters, type Letters } from './Letters';

/** Distinct lower-case forms, numbered from 0, to be found by any part of some letters. A hash table with linear probing. */
export interface FormTable {
  /**
   * A bit for each value that the first bits of a mixed hash can have: set if a form has it. Most of what is asked for is
   * no form, and this is small enough to stay in the fastest memory.
   */
  readonly present: Uint32Array;
  /** In pairs: the hash of a form, and its number + 1; 0 where nobody is. */
  readonly slots: Int32Array;
  /** How much of a mixed hash is too much to say where in `slots` to begin. */
  readonly shift: number;
  readonly forms: readonly string[];
}

const PRESENT_BITS = 17; // 16 kB: one bit of ten is set
const PRESENT_SHIFT = 32 - PRESENT_BITS;
const WIDTH = 2;

/** @param forms no two alike */
export function formTableOf(forms: readonly string[]): FormTable {
  const bits = Math.max(4, 33 - Math.clz32(forms.length)); // from a quarter to a half of the slots is taken
  const slots = new Int32Array(WIDTH << bits);
  const shift = 32 - bits;
  const present = new Uint32Array(1 << (PRESENT_BITS - 5));
  for (let number = 0; number < forms.length; number++) {
    const hash = hashOf(forms[number] ?? '');
    const mixed = mix(hash);
    const bit = mixed >>> PRESENT_SHIFT;
    present[bit >>> 5] = (present[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let slot = (mixed >>> shift) * WIDTH;
    while (slots[slot + 1] !== 0) slot = (slot + WIDTH) & (slots.length - 1);
    slots[slot] = hash;
    slots[slot + 1] = number + 1;
  }
  return { present, slots, shift, forms };
}

/** The number of the form that a part of some letters spells, or -1. */
export function findPart(table: FormTable, letters: Letters, from: number, to: number): number {
  const hash = hashOfPart(letters, from, to);
  const mixed = mix(hash);
  const bit = mixed >>> PRESENT_SHIFT;
  return ((table.present[bit >>> 5] ?? 0) >>> (bit & 31)) & 1 ? findHash(table, hash, mixed, letters, from, to) : -1;
}

function findHash(
  { slots, shift, forms }: FormTable,
  hash: number,
  mixed: number,
  letters: Letters,
  from: number,
  to: number,
): number {
  for (let slot = (mixed >>> shift) * WIDTH; ; slot = (slot + WIDTH) & (slots.length - 1)) {
    const number = (slots[slot + 1] ?? 0) - 1;
    if (number < 0) return -1;
    if (slots[slot] === hash && spells(letters, from, to, forms[number] ?? '')) return number;
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
function spells({ codes }: Letters, from: number, to: number, form: string): boolean {
  if (form.length !== to - from) return false;
  for (let at = 0; at < form.length; at++) if (form.charCodeAt(at) !== codes[from + at]) return false;
  return true;
}
