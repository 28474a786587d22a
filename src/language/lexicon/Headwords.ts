import { FIRST_SHARED } from './compiledFormat';
import { addForm, addThing, emptyFormTable, lengthAt, NOWHERE, type FormTable } from './FormTable';

/** The headwords of a lexicon. No strings are made of them before somebody asks for one. */
export interface Headwords {
  readonly count: number;
  /** Of the single words, in small letters: each form stands for the entries that are spelled so. */
  readonly single: FormTable;
  /** Numbers of the entries of several words, ascending. Their forms lie in the same units, but are not to be found. */
  readonly phrases: readonly number[];
  /** By entry: where its form is among the units of `single`. */
  readonly places: Uint32Array;
  /** As they are written, those that have capitals, one behind the other. */
  readonly written: Uint16Array;
  /** By entry: one more than where it is among these; 0 for those that are their form. */
  readonly writtenPlaces: Uint32Array;
}

export function headwordAt({ single, places, written, writtenPlaces }: Headwords, index: number): string {
  const place = places[index]!;
  const length = lengthAt(single, place);
  const capitals = writtenPlaces[index]!;
  return capitals === 0
    ? textOf(single.units, place, place + length)
    : textOf(written, capitals - 1, capitals - 1 + length);
}

const textOf = (units: Uint16Array, from: number, to: number): string =>
  String.fromCharCode.apply(null, units.subarray(from, to) as unknown as number[]);

/** A table in which phrases are found. */
export function phraseTable({ single: { units }, phrases, places }: Headwords): FormTable {
  const table = emptyFormTable(phrases.length, units.length);
  let before: number = NOWHERE;
  for (const number of phrases) {
    const place = places[number]!;
    if (place === before) addThing(table);
    else addForm(table, units, place, place + units[place - 1]!, number);
    before = place;
  }
  return table;
}

const LINE_BREAK = 0x0a;
const BLANK = 0x20;
const ASCII = 0x80;
const [BIG_A, BIG_Z, SMALL] = [0x41, 0x5a, 0x20];
const FIRST_OF_TWO_UNITS = 0x10000;

/**
 * Reads them as the compiled lexicon has them (compiledFormat.ts): front-coded lines, sorted by their forms. All in one pass,
 * since this is what whoever taps the first word waits for.
 *
 * @param count how many there are
 * @param length of all of them, in units
 * @param longest length of the longest
 * @throws Error where there are others
 */
export function readHeadwords(bytes: Uint8Array, count: number, length: number, longest: number): Headwords {
  const single = emptyFormTable(count, length);
  const places = new Uint32Array(count);
  const written = new Uint16Array(length);
  const writtenPlaces = new Uint32Array(count);
  let writtenEnd = 0;
  const phrases: number[] = [];
  // The headword at hand, as written and in small letters, over the one before: what the two share stands there.
  const units = new Uint16Array(longest + 2);
  const lower = new Uint16Array(longest + 2);
  let before = -1; // length of the one before
  let index = 0;
  let at = 0;
  for (; at < bytes.length && index < count; index++) {
    let code = bytes[at++]!;
    if (code >= ASCII) {
      at = decode(bytes, at - 1);
      code = decoded;
    }
    let end = code - FIRST_SHARED;
    let same = true;
    while (at < bytes.length && (code = bytes[at++]!) !== LINE_BREAK && end <= longest) {
      let small = code;
      if (code >= BIG_A && code <= BIG_Z) small = code | SMALL;
      else if (code >= ASCII) {
        at = decode(bytes, at - 1);
        code = decoded;
        if (code >= FIRST_OF_TWO_UNITS) {
          const pair = String.fromCodePoint(code);
          same &&= lower[end] === pair.charCodeAt(0);
          units[end] = lower[end] = pair.charCodeAt(0);
          end++;
          code = pair.charCodeAt(1);
        }
        small = lowerUnit(code);
      }
      if (lower[end] !== small) same = false;
      units[end] = code;
      lower[end++] = small;
    }
    const several = hasBlank(lower, end);
    if (same && end === before) addThing(single);
    else addForm(single, lower, 0, end, index, !several);
    if (several) phrases.push(index);
    places[index] = single.last;
    if (isWritten(units, lower, end)) {
      writtenPlaces[index] = writtenEnd + 1;
      for (let unit = 0; unit < end; unit++) written[writtenEnd++] = units[unit]!;
    }
    before = end;
  }
  if (index < count || at < bytes.length) throw new Error(`a lexicon of ${count} entries with other headwords`);
  return { count, single, phrases, places, written, writtenPlaces };
}

function hasBlank(units: Uint16Array, end: number): boolean {
  for (let at = 0; at < end; at++) if (units[at] === BLANK) return true;
  return false;
}

/** Whether a headword has capitals, and so is not its form. */
function isWritten(units: Uint16Array, lower: Uint16Array, end: number): boolean {
  for (let at = 0; at < end; at++) if (units[at] !== lower[at]) return true;
  return false;
}

/** What is small in two units stays as it is. */
function lowerUnit(unit: number): number {
  const small = String.fromCharCode(unit).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unit;
}

/** What was decoded last. */
let decoded = 0;

/** Decodes one character of UTF-8, which compileLexicon wrote. @returns where the next one begins */
function decode(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  const more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
  let code = first & (0x3f >>> more);
  for (let place = 1; place <= more; place++) code = (code << 6) | (bytes[at + place]! & 0x3f);
  decoded = code;
  return at + more + 1;
}
