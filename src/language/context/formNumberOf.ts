import type { Lexicon } from '../lexicon/Lexicon';
import { readWord } from '../morphology/readingsOf';
import { ANY_CASE, NONE, type FormMemory, type FormColumns } from './FormMemory';
import { learnForm } from './learnForm';

/**
 * The number of the form that stands in a text, learnt if it is new. The hash is made of the text where it stands: four words
 * of five have been there before, and no string is cut out for them.
 *
 * @param from UTF-16 offsets into the text
 */
export function formNumberOf(memory: FormMemory, text: string, from: number, to: number, lexicon: Lexicon): number {
  const { forms } = memory;
  const { slots } = forms;
  let hash = 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (text.charCodeAt(at) | CASE)) | 0;
  let slot = firstSlot(hash, slots);
  for (let entry = slots[slot + 1]!; entry !== 0; entry = slots[slot + 1]!) {
    if (slots[slot] === hash && isWritten(forms, entry - 1, text, from, to)) return entry - 1;
    slot = nextSlot(slot, slots);
  }
  return learnAt(memory, slot, hash, text.slice(from, to), lexicon);
}

/** What tells capitals of ASCII from small letters. The hash is the same for both, so that a form stands by its twin. */
const CASE = 0x20;

function learnAt(memory: FormMemory, slot: number, hash: number, form: string, lexicon: Lexicon): number {
  const { forms } = memory;
  const twin = twinOf(forms, hash, form);
  const read = twin === NONE ? readWord(form, lexicon) : null;
  const number = learnForm(memory, form, read ? read.readings : memory.readings[twin]!);
  if (!read || read.anyCase) forms.flags[number] = forms.flags[number]! | ANY_CASE;
  forms.hash[number] = hash;
  forms.slots[slot] = hash;
  forms.slots[slot + 1] = number + 1;
  if (4 * forms.count > forms.slots.length) rehash(forms);
  return number;
}

/**
 * A form that differs in nothing but whether it begins with a capital of ASCII, and has the same readings; or NONE. One new
 * form of ten has one: the first word of a sentence.
 */
function twinOf(forms: FormColumns, hash: number, form: string): number {
  const { slots, flags, units, unitsFrom } = forms;
  for (let slot = firstSlot(hash, slots); slots[slot + 1] !== 0; slot = nextSlot(slot, slots)) {
    if (slots[slot] !== hash) continue;
    const other = slots[slot + 1]! - 1;
    const start = unitsFrom[other]!;
    if ((flags[other]! & ANY_CASE) !== 0 && areTwins(units, start, unitsFrom[other + 1]!, form)) return other;
  }
  return NONE;
}

function areTwins(units: Uint16Array, from: number, to: number, form: string): boolean {
  if (to - from !== form.length) return false;
  const first = form.charCodeAt(0) | CASE;
  if (first < SMALL_A || first > SMALL_Z || (units[from]! | CASE) !== first) return false;
  if (form.length < 2 || form.charCodeAt(1) < SMALL_A) return false; // a word in capitals is another thing
  for (let at = from + 1; at < to; at++) if (units[at] !== form.charCodeAt(at - from)) return false;
  return true;
}
const [SMALL_A, SMALL_Z] = [0x61, 0x7a];

/** Where in `slots` to look first. The upper bits of a hash tell forms apart as much as the lower ones. */
const firstSlot = (hash: number, slots: Int32Array) =>
  ((Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 7) << 1) & (slots.length - 1);

const nextSlot = (slot: number, slots: Int32Array) => (slot + 2) & (slots.length - 1);

function isWritten({ units, unitsFrom }: FormColumns, form: number, text: string, from: number, to: number): boolean {
  const start = unitsFrom[form]!;
  if (unitsFrom[form + 1]! - start !== to - from) return false;
  for (let at = from; at < to; at++) if (units[start + at - from] !== text.charCodeAt(at)) return false;
  return true;
}

function rehash(forms: FormColumns): void {
  const slots = new Int32Array(2 * forms.slots.length); // a power of two
  for (let number = NUMERALS; number < forms.count; number++) {
    let slot = firstSlot(forms.hash[number]!, slots);
    while (slots[slot + 1] !== 0) slot = nextSlot(slot, slots);
    slots[slot] = forms.hash[number]!;
    slots[slot + 1] = number + 1;
  }
  forms.slots = slots;
}

/** Numbers stand for themselves in no list and have no readings: all that counts of them is what these forms show. */
const SHOWN = ['', '0', 'R', 'R0'] as const;
const NUMERALS = SHOWN.length;

/** The first forms of a memory: what `numeralOf` answers. */
export function learnNumerals(memory: FormMemory): void {
  for (const form of SHOWN) learnForm(memory, form, []);
}

/** The number of the form that stands for a number in a text: whether it begins with a capital, and has a digit of ASCII. */
export function numeralOf(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  const capital = first >= 0x41 && first <= 0x5a ? 2 : 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return capital + 1;
  }
  return capital;
}
