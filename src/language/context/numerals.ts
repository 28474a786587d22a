import type { FormMemory } from './FormMemory';
import { learnForm } from './learnForm';

/** Numbers stand for themselves in no list and have no readings: all that counts of them is what these forms show. */
const SHOWN = ['', '0', 'R', 'R0'].map((form) => Uint16Array.from(form, (unit) => unit.charCodeAt(0)));

/** The first forms of a memory: what `numeralOf` answers. */
export function learnNumerals(memory: FormMemory): void {
  for (const units of SHOWN) {
    memory.readings.push([]);
    learnForm(memory, units, 0, units.length, 0, false);
  }
}

/** The number of the form that stands for a number in a text: whether it begins with a capital, and has a digit of ASCII. */
export function numeralOf(units: Uint16Array, from: number, to: number): number {
  const first = units[from]!;
  const capital = first >= BIG_A && first <= BIG_Z ? 2 : 0;
  for (let at = from; at < to; at++) if (units[at]! >= ZERO && units[at]! <= NINE) return capital + 1;
  return capital;
}
const [BIG_A, BIG_Z, ZERO, NINE] = [0x41, 0x5a, 0x30, 0x39];
