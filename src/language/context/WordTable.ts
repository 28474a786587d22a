import { FIRST_CAPITAL, type WordKey } from './WordKey';

/** Numbers of words, by their keys: a hash table with open addresses. */
export interface WordTable {
  count: number;
  /** In fours: low, middle and high of a key, and the number of the word plus 1, or 0 where nobody is. */
  slots: Int32Array;
  /** How much of a hash is too much to say where in `slots` to begin. */
  shift: number;
}

const BITS = 11; // of a hash, at first

export const emptyWordTable = (): WordTable => ({ count: 0, slots: new Int32Array(4 << BITS), shift: 32 - BITS });

/** Where to look first. A capital at the beginning makes no difference: a word stands near its twin. */
const firstSlot = (low: number, middle: number, high: number, shift: number) =>
  ((Math.imul(low, 0x9e3779b1) + Math.imul(middle, 0x85ebca77) + Math.imul(high & ~FIRST_CAPITAL, 0xc2b2ae3d)) >>>
    shift) <<
  2;

// Every word of a text comes here: names of numbers would be looked up each time.

function find({ slots, shift }: WordTable, low: number, middle: number, high: number): number {
  const last = slots.length - 1;
  let slot = firstSlot(low, middle, high, shift);
  while (slots[slot + 3] !== 0 && (slots[slot] !== low || slots[slot + 1] !== middle || slots[slot + 2] !== high))
    slot = (slot + 4) & last;
  return slot;
}

/** The slot of a word; of one that is not there the slot where `putWord` puts it. */
export const slotOf = (table: WordTable, { low, middle, high }: WordKey): number => find(table, low, middle, high);

/** The number of the word in a slot, or -1. */
export const numberAt = ({ slots }: WordTable, slot: number): number => slots[slot + 3]! - 1;

/** The number of a word, or -1. */
export const numberOf = (table: WordTable, key: WordKey): number => numberAt(table, slotOf(table, key));

/** The number of the word that differs from one in nothing but the case of its first letter, or -1. */
export const numberOfTwin = (table: WordTable, { low, middle, high }: WordKey): number =>
  numberAt(table, find(table, low, middle, high ^ FIRST_CAPITAL));

/** Puts a word in the slot that `slotOf` gives. */
export function putWord(table: WordTable, slot: number, { low, middle, high }: WordKey, number: number): void {
  const { slots } = table;
  slots[slot] = low;
  slots[slot + 1] = middle;
  slots[slot + 2] = high;
  slots[slot + 3] = number + 1;
  if (3 * ++table.count > slots.length >> 1) widen(table); // two thirds are taken
}

/** Moves everything to twice the slots. */
function widen(table: WordTable): void {
  const { slots } = table;
  const last = 2 * slots.length - 1;
  const wider = new Int32Array(2 * slots.length);
  table.slots = wider;
  table.shift--;
  for (let from = 0; from < slots.length; from += 4) {
    if (slots[from + 3] === 0) continue;
    let slot = firstSlot(slots[from]!, slots[from + 1]!, slots[from + 2]!, table.shift);
    while (wider[slot + 3] !== 0) slot = (slot + 4) & last;
    for (let cell = 0; cell < 4; cell++) wider[slot + cell] = slots[from + cell]!;
  }
}
