/**
 * A lower-case form, laid out so that any part of it can be looked for in a lexicon without a string being made of the part:
 * its UTF-16 units, and for each place a hash of what follows. The hash of a part comes from two of them.
 */
export interface Letters {
  /** In UTF-16 units. */
  length: number;
  codes: Uint16Array;
  /** At each place: its unit + BASE × the hash at the next place, in 32 bits. One more than there are units. */
  hashes: Int32Array;
  /** In which the form stands, from `start` on; `null` where only the units were written: then it is made when it is asked for. */
  text: string | null;
  start: number;
  /** Whether `text` may have capitals of ASCII still; the units have none. */
  cased: boolean;
  /** Where the first hyphen is, or -1. */
  hyphen: number;
}

const BASE = 0x01000193;
const HYPHEN = 0x2d;
const ROOM = 64; // units: the longest word of running text, mostly

let powers = powersUpTo(ROOM);

/** The letters of a form. */
export function lettersOf(text: string): Letters {
  const letters = noLetters();
  setLetters(letters, text);
  return letters;
}

/** Letters to write over with one form after another: a new form needs no memory then. */
export const noLetters = (): Letters => ({
  length: 0,
  codes: new Uint16Array(ROOM + 1),
  hashes: new Int32Array(ROOM + 1),
  text: '',
  start: 0,
  cased: false,
  hyphen: -1,
});

export function setLetters(letters: Letters, text: string): void {
  const { length } = text;
  if (length >= letters.codes.length) makeRoom(letters, length);
  const { codes, hashes } = letters;
  letters.text = text;
  letters.start = 0;
  letters.cased = false;
  letters.length = length;
  letters.hyphen = -1;
  let hash = 0;
  hashes[length] = hash;
  for (let at = length - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    codes[at] = code;
    if (code === HYPHEN) letters.hyphen = at;
    hash = (code + Math.imul(BASE, hash)) | 0;
    hashes[at] = hash;
  }
}

/**
 * The letters of a word as it stands in a text, with the apostrophe of keyboards for the printed one. No string is made of
 * a word of ASCII: its units alone are made lower.
 *
 * @param from offsets into the text
 */
export function setWord(letters: Letters, text: string, from: number, to: number): void {
  const length = to - from;
  if (length >= letters.codes.length) makeRoom(letters, length);
  const { codes, hashes } = letters;
  let [hash, hyphen, cased] = [0, -1, false];
  hashes[length] = 0;
  for (let at = length - 1; at >= 0; at--) {
    let code = text.charCodeAt(from + at);
    if (code < SMALL_A) {
      if (code === HYPHEN) hyphen = at;
      else if (code >= CAPITAL_A && code <= CAPITAL_Z) {
        code |= SMALL;
        cased = true;
      }
    } else if (code >= ASCII) {
      setLetters(letters, formOfWord(text.slice(from, to)));
      return;
    }
    codes[at] = code;
    hash = (code + Math.imul(BASE, hash)) | 0;
    hashes[at] = hash;
  }
  letters.text = text;
  letters.start = from;
  letters.cased = cased;
  letters.length = length;
  letters.hyphen = hyphen;
}
const [CAPITAL_A, CAPITAL_Z, SMALL_A, SMALL, ASCII] = [0x41, 0x5a, 0x61, 0x20, 0x80];

/** A word as morphology and the lexicon have it. */
function formOfWord(word: string): string {
  const form = word.toLowerCase();
  return form.includes('’') ? form.replaceAll('’', "'") : form;
}

/** Gives some letters room for as many units, which may be written into `codes` then; what they were is lost. */
export function makeRoomFor(letters: Letters, length: number): void {
  if (length >= letters.codes.length) makeRoom(letters, length);
}

/** Makes the units that were written into `codes` a form, as long as it is said: of most of them no string is ever made. */
export function setUnits(letters: Letters, length: number): void {
  const { codes, hashes } = letters;
  let [hash, hyphen] = [0, -1];
  hashes[length] = 0;
  for (let at = length - 1; at >= 0; at--) {
    const code = codes[at]!;
    if (code === HYPHEN) hyphen = at;
    hash = (code + Math.imul(BASE, hash)) | 0;
    hashes[at] = hash;
  }
  letters.text = null;
  letters.cased = false;
  letters.length = length;
  letters.hyphen = hyphen;
}

/** Whether two forms are the same. */
export function areSame(one: Letters, other: Letters): boolean {
  if (one.length !== other.length || one.hashes[0] !== other.hashes[0]) return false;
  for (let at = 0; at < one.length; at++) if (one.codes[at] !== other.codes[at]) return false;
  return true;
}

function makeRoom(letters: Letters, length: number): void {
  letters.codes = new Uint16Array(2 * length + 1);
  letters.hashes = new Int32Array(2 * length + 1);
  if (powers.length <= 2 * length) powers = powersUpTo(2 * length);
}

/**
 * Lets a unit stand at a place instead of the one there, for parts that begin with it: `t` for the `n` of `menulis`, and
 * from it on it is `tulis`. What stands before it is no longer to be asked for.
 */
export function putLetter({ codes, hashes }: Letters, at: number, code: number): void {
  codes[at] = code;
  hashes[at] = (code + Math.imul(BASE, hashes[at + 1] ?? 0)) | 0;
}

/** The hash of a part. Equal parts have equal hashes, wherever they stand. */
export const hashOfPart = ({ hashes }: Letters, from: number, to: number): number =>
  ((hashes[from] ?? 0) - Math.imul(powers[to - from] ?? 0, hashes[to] ?? 0)) | 0;

/** The hash of a part with one more unit behind it. */
export const hashOfPartWith = (letters: Letters, from: number, to: number, code: number): number =>
  (hashOfPart(letters, from, to) + Math.imul(powers[to - from] ?? 0, code)) | 0;

/** The hash of a part with one unit more before it. */
export const hashOfPartBehind = (code: number, letters: Letters, from: number, to: number): number =>
  (code + Math.imul(BASE, hashOfPart(letters, from, to))) | 0;

/**
 * Writes the units of a form, from a place on.
 *
 * @returns the hash of the form, the same as that of a part which spells it
 */
export function writeUnits(form: Uint16Array, from: number, to: number, units: Uint16Array, place: number): number {
  let hash = 0;
  for (let at = to - from - 1; at >= 0; at--) {
    const code = form[from + at]!;
    units[place + at] = code;
    hash = (code + Math.imul(BASE, hash)) | 0;
  }
  return hash;
}

/** A part as a string, with the letter that `putLetter` put at its beginning. */
export function textOfPart({ codes, text, start, cased }: Letters, from: number, to: number): string {
  if (from >= to) return '';
  if (text === null) return textOfUnits(codes, from, to);
  const rest = text.slice(start + from + 1, start + to);
  return String.fromCharCode(codes[from] ?? 0) + (cased ? rest.toLowerCase() : rest);
}

/** The whole form as a string. */
export function wholeText({ codes, length, text, start, cased }: Letters): string {
  if (text === null) return textOfUnits(codes, 0, length);
  const written = text.slice(start, start + length);
  return cased ? written.toLowerCase() : written;
}

function textOfUnits(codes: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(codes[at]!);
  return text;
}

/** Whether a part ends in an ASCII string. */
export function partEndsWith({ codes }: Letters, from: number, to: number, ending: string): boolean {
  const start = to - ending.length;
  return start >= from && standsAt(codes, start, ending);
}

/** Whether a part begins with a string. */
export const partStartsWith = ({ codes }: Letters, from: number, to: number, beginning: string): boolean =>
  from + beginning.length <= to && standsAt(codes, from, beginning);

function standsAt(codes: Uint16Array, start: number, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (codes[start + at] !== text.charCodeAt(at)) return false;
  return true;
}

function powersUpTo(most: number): Int32Array {
  const all = new Int32Array(most + 1);
  let power = 1;
  for (let exponent = 0; exponent <= most; exponent++) {
    all[exponent] = power;
    power = Math.imul(power, BASE);
  }
  return all;
}
