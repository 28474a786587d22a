import { factsPlaceOf, factsPlaceOfKey } from './formFacts';
import type { FormMemory } from './FormMemory';
import { NONE } from './formRows';
import { addWaiting, NO_KEY } from './WaitingForms';
import { noKey, setKey } from './WordKey';
import { numberAt, numberOfTwin, putWord, slotOf } from './WordTable';

/** Of the word that is being looked for: nothing of it is kept. */
const key = noKey();

/**
 * The number of the form that stands in a text. Four words of five have been there before, and nearly all have a key: no string
 * is cut out for them. One that is new waits for `learnWaiting`, which has to come before another text is read: to look up all
 * words of a text, and then learn all that is new, takes less time than going to and fro.
 *
 * @param units of the text (unitsOf.ts)
 * @param from offsets into it
 */
export function formNumberOf(memory: FormMemory, text: string, units: Uint16Array, from: number, to: number): number {
  if (!setKey(key, units, from, to)) return otherNumberOf(memory, text, from, to) | 0;
  const slot = slotOf(memory.plain, key);
  const known = numberAt(memory.plain, slot);
  if (known !== NONE) return known;
  const twin = mayHaveTwin(units, from, to) ? numberOfTwin(memory.plain, key) : NONE;
  const number = newNumber(memory, from, to, factsPlaceOfKey(key), twin) | 0;
  putWord(memory.plain, slot, key, number);
  return number;
}

/** The same for a form without a key. */
function otherNumberOf(memory: FormMemory, text: string, from: number, to: number): number {
  const form = text.slice(from, to);
  const known = memory.others.get(form);
  if (known !== undefined) return known;
  const number = newNumber(memory, from, to, factsPlaceOf(form), NO_KEY);
  memory.others.set(form, number);
  return number;
}

const newNumber = (
  { forms, waiting }: FormMemory,
  from: number,
  to: number,
  placeInFacts: number,
  twin: number,
): number => forms.count + addWaiting(waiting, from, to, placeInFacts, twin);

/** Whether a word begins with a letter, and is not in capitals: that is another thing. */
const mayHaveTwin = (units: Uint16Array, from: number, to: number): boolean =>
  units[from]! >= BIG_A && to - from > 1 && units[from + 1]! >= SMALL_A;
const [BIG_A, SMALL_A] = [0x41, 0x61];
