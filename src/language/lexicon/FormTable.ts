import { hashOfPart, noLetters, setLetters, type Letters } from './Letters';

/** Distinct lower-case forms, numbered from 0, to be found by any part of some letters. A hash table with linear probing. */
export interface FormTable {
  /** In pairs: the hash of a form, and its number + 1; 0 where there is none. */
  readonly slots: Int32Array;
  /** How many bits of a mixed hash say where to begin: 32 less this. */
  readonly shift: number;
  /** The UTF-16 units of all forms, one behind the other. */
  readonly codes: Uint16Array;
  /** Where each form begins in `codes`, and behind the last one where it ends. */
  readonly starts: Uint32Array;
}

const SLOTS_PER_FORM = 3; // most parts of words that are asked for are no forms: few of them meet an occupied slot

/** @param forms no two alike */
export function formTableOf(forms: readonly string[]): FormTable {
  const bits = Math.max(4, 32 - Math.clz32(forms.length * SLOTS_PER_FORM));
  const shift = 32 - bits;
  const slots = new Int32Array(2 << bits);
  const starts = new Uint32Array(forms.length + 1);
  const codes = new Uint16Array(forms.reduce((sum, { length }) => sum + length, 0));
  const letters = noLetters();
  forms.forEach((form, number) => {
    setLetters(letters, form);
    const start = starts[number] ?? 0;
    for (let at = 0; at < form.length; at++) codes[start + at] = form.charCodeAt(at);
    starts[number + 1] = start + form.length;
    const hash = hashOfPart(letters, 0, form.length);
    let slot = slotOf(hash, shift);
    while (slots[slot + 1] !== 0) slot = next(slot, slots);
    slots[slot] = hash;
    slots[slot + 1] = number + 1;
  });
  return { slots, shift, codes, starts };
}

/** The number of the form that a part of some letters spells, or -1. */
export function findPart(table: FormTable, letters: Letters, from: number, to: number): number {
  const { slots, shift } = table;
  const hash = hashOfPart(letters, from, to);
  for (let slot = slotOf(hash, shift); ; slot = next(slot, slots)) {
    const number = (slots[slot + 1] ?? 0) - 1;
    if (number < 0 || (slots[slot] === hash && isSpelled(table, number, letters, from, to))) return number;
  }
}

/** The number of a form, or -1. */
export function findForm(table: FormTable, form: string): number {
  setLetters(asked, form);
  return findPart(table, asked, 0, form.length);
}
const asked = noLetters();

/** Where in `slots` to look first. The lowest bits of the hash know little of a form's end; the highest know all. */
const slotOf = (hash: number, shift: number) => (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> shift) << 1;
const next = (slot: number, slots: Int32Array) => (slot + 2) & (slots.length - 1);

/** Two forms may have one hash, though hardly ever. */
function isSpelled({ codes, starts }: FormTable, number: number, letters: Letters, from: number, to: number): boolean {
  const start = starts[number] ?? 0;
  if ((starts[number + 1] ?? 0) - start !== to - from) return false;
  for (let at = from; at < to; at++) if (codes[start + at - from] !== letters.codes[at]) return false;
  return true;
}
