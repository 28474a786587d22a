import type { Lexicon } from '../lexicon/Lexicon';
import { readWord } from '../morphology/readingsOf';
import { factsPlaceOf, factsPlaceOfKey } from './formFacts';
import type { FormMemory } from './FormMemory';
import { ANY_CASE, FLAGS, FORM_WIDTH, NONE } from './formRows';
import { learnForm } from './learnForm';
import { noKey, setKey } from './WordKey';
import { numberAt, numberOfTwin, putWord, slotOf } from './WordTable';

/** Of the word that is being looked for: nothing of it is kept. */
const key = noKey();

/**
 * The number of the form that stands in a text, learnt if it is new. Four words of five have been there before, and nearly all
 * have a key: no string is cut out for them.
 *
 * @param units of the text (unitsOf.ts)
 * @param from offsets into it
 */
export function formNumberOf(
  memory: FormMemory,
  text: string,
  units: Uint16Array,
  from: number,
  to: number,
  lexicon: Lexicon,
): number {
  if (!setKey(key, units, from, to)) return otherNumberOf(memory, text, units, from, to, lexicon) | 0;
  const slot = slotOf(memory.plain, key);
  const known = numberAt(memory.plain, slot);
  return known !== NONE ? known : learnAt(memory, slot, text, units, from, to, lexicon) | 0;
}

/** Learns the form that has the key. One of ten has a twin: it is the first word of a sentence. */
function learnAt(
  memory: FormMemory,
  slot: number,
  text: string,
  units: Uint16Array,
  from: number,
  to: number,
  lexicon: Lexicon,
): number {
  const { cells } = memory.forms;
  const facts = factsPlaceOfKey(key);
  const twin = mayHaveTwin(units, from, to) ? numberOfTwin(memory.plain, key) : NONE;
  let number: number;
  if (twin !== NONE && (cells[twin * FORM_WIDTH + FLAGS]! & ANY_CASE) !== 0)
    number = learnForm(memory, units, from, to, facts, memory.readings[twin]!, true);
  else {
    const { readings, anyCase } = readWord(text.slice(from, to), lexicon);
    number = learnForm(memory, units, from, to, facts, readings, anyCase);
  }
  putWord(memory.plain, slot, key, number);
  return number;
}

/** Whether a word begins with a letter, and is not in capitals: that is another thing. */
function mayHaveTwin(units: Uint16Array, from: number, to: number): boolean {
  return units[from]! >= BIG_A && to - from > 1 && units[from + 1]! >= SMALL_A;
}
const [BIG_A, SMALL_A] = [0x41, 0x61];

/** The same for a form without a key. */
function otherNumberOf(
  memory: FormMemory,
  text: string,
  units: Uint16Array,
  from: number,
  to: number,
  lexicon: Lexicon,
): number {
  const form = text.slice(from, to);
  const known = memory.others.get(form);
  if (known !== undefined) return known;
  const { readings } = readWord(form, lexicon);
  const number = learnForm(memory, units, from, to, factsPlaceOf(form), readings, false);
  memory.others.set(form, number);
  return number;
}

/** Numbers stand for themselves in no list and have no readings: all that counts of them is what these forms show. */
const SHOWN = ['', '0', 'R', 'R0'].map((form) => Uint16Array.from(form, (unit) => unit.charCodeAt(0)));

/** The first forms of a memory: what `numeralOf` answers. */
export function learnNumerals(memory: FormMemory): void {
  for (const units of SHOWN) learnForm(memory, units, 0, units.length, 0, [], false);
}

/** The number of the form that stands for a number in a text: whether it begins with a capital, and has a digit of ASCII. */
export function numeralOf(units: Uint16Array, from: number, to: number): number {
  const first = units[from]!;
  const capital = first >= BIG_A && first <= BIG_Z ? 2 : 0;
  for (let at = from; at < to; at++) if (units[at]! >= ZERO && units[at]! <= NINE) return capital + 1;
  return capital;
}
const [BIG_Z, ZERO, NINE] = [0x5a, 0x30, 0x39];
