import { classOf, DASH, DIGIT, HYPHEN, LETTER, MARK, OTHER, PAIRED, SIGN, STOP, WHITE } from './characterClass';
import { NUMBER, PUNCTUATION, SPACE, SYMBOL, WORD, type TokenColumns } from './TokenColumns';
import { tokenByPattern } from './tokenByPattern';
import { unitsOf } from './unitsOf';

/** Characters to a token, roughly, in running text: room is made for that many tokens, and doubled when it is full. */
const TOKEN_LENGTH = 3;

/**
 * The tokens of a text, in columns. The patterns of `tokenByPattern` say what a token is, but they are slow, and most of a
 * text is plain: words, numbers, white space and marks of which the class of each character and of its neighbour tells the
 * same as the patterns would. Wherever it might not, the patterns decide.
 */
export function tokenColumnsOf(text: string, units: Uint16Array = unitsOf(text)): TokenColumns {
  const { length } = text;
  let kinds = new Uint8Array(Math.ceil(length / TOKEN_LENGTH) + 8);
  let ends = new Uint32Array(kinds.length);
  let count = 0;
  for (let at = 0; at < length; count++) {
    if (count === kinds.length) {
      kinds = grown(kinds, new Uint8Array(2 * count));
      ends = grown(ends, new Uint32Array(2 * count));
    }
    const first = classOf(units[at]!);
    let end = first === LETTER ? wordEnd(units, at) : otherEnd(units, at, first);
    let kind = PLAIN_KINDS[first]!;
    if (end === at) ({ kind, end } = tokenByPattern(text, at));
    kinds[count] = kind;
    ends[count] = end;
    at = end;
  }
  return { count, kinds: kinds.subarray(0, count), ends: ends.subarray(0, count) };
}

function grown<Column extends Uint8Array | Uint32Array>(column: Column, into: Column): Column {
  into.set(column);
  return into;
}

/** By class of its first character: the kind of a plain token. */
const PLAIN_KINDS = new Uint8Array(OTHER + 1);
PLAIN_KINDS[LETTER] = WORD;
PLAIN_KINDS[DIGIT] = NUMBER;
PLAIN_KINDS[WHITE] = SPACE;
PLAIN_KINDS[SIGN] = SYMBOL;
for (const kind of [STOP, PAIRED, MARK, DASH, HYPHEN]) PLAIN_KINDS[kind] = PUNCTUATION;

/**
 * Where a plain token ends that begins with a character of a class; at its beginning where the patterns must decide. Here and
 * below nobody asks where the text ends: what stands behind it in `units` ends every token.
 */
function otherEnd(units: Uint16Array, at: number, first: number): number {
  switch (first) {
    case WHITE:
      return runEnd(units, at + 1, WHITE);
    case DIGIT:
      return numberEnd(units, at);
    case STOP:
      return runEnd(units, at + 1, STOP);
    case DASH:
      return dashesEnd(units, at + 1);
    case HYPHEN:
      return mayBeginAddress(units[at + 1]!) ? at : dashesEnd(units, at + 1);
    case OTHER:
      return at;
    default:
      return at + 1;
  }
}

function runEnd(units: Uint16Array, from: number, ofClass: number): number {
  let end = from;
  while (classOf(units[end]!) === ofClass) end++;
  return end;
}

function dashesEnd(units: Uint16Array, from: number): number {
  let end = from;
  while (isDash(classOf(units[end]!))) end++;
  return end;
}

const isDash = (ofClass: number) => ofClass === DASH || ofClass === HYPHEN;

/** Whether an address may begin with a hyphen before a unit: `-a@b.id`. */
function mayBeginAddress(unit: number): boolean {
  const next = classOf(unit);
  return next <= DIGIT || next === HYPHEN || next === OTHER || unit === FULL_STOP;
}

/** Letters and digits with joints between them, before white space, a mark that joins nothing, or the end. */
function wordEnd(units: Uint16Array, at: number): number {
  let end = at + 1;
  while (classOf(units[end]!) <= DIGIT) end++;
  if (units[end] !== BLANK) end = markedWordEnd(units, at, end);
  return units[at] === BIG_R && beginsAmount(units, at, end) ? at : end;
}

/** The same, from the first mark on: it may be a joint, or belong to an address, a short form or a number. */
function markedWordEnd(units: Uint16Array, at: number, from: number): number {
  let end = from;
  for (;;) {
    const mark = units[end]!;
    const next = units[end + 1]!;
    if (isJoint(mark) && classOf(next) <= DIGIT) end += 2;
    else if (classOf(mark) === OTHER || classOf(next) === OTHER || (isInner(mark) && joins(next))) return at;
    else return end;
    while (classOf(units[end]!) <= DIGIT) end++;
  }
}

/** What may stand between the parts of an address, a short form or a number: there it joins them. */
const joins = (next: number) => classOf(next) <= DIGIT || next === STROKE;

/** `Rp5`: letters and digits, but no word. */
const beginsAmount = (units: Uint16Array, at: number, end: number) =>
  end > at + 2 && units[at + 1] === SMALL_P && classOf(units[at + 2]!) === DIGIT;

/** Digits with marks between them, before anything that makes no word of them. */
function numberEnd(units: Uint16Array, at: number): number {
  let end = at + 1;
  for (;;) {
    while (classOf(units[end]!) === DIGIT) end++;
    const mark = units[end]!;
    if (mark === BLANK) return end;
    const ofMark = classOf(mark);
    if (ofMark === LETTER || (ofMark === OTHER && mark > LAST_ASCII)) return at;
    const inner = isInner(mark) || mark === MINUS;
    const joint = isJoint(mark);
    if (!inner && !joint) return end;
    const next = classOf(units[end + 1]!);
    if (next === OTHER || (joint && next === LETTER) || (!inner && next === DIGIT)) return at;
    if (next !== DIGIT) return end;
    end += 2;
  }
}

const BLANK = 0x20;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const MINUS = 0x2d;
const FULL_STOP = 0x2e;
const STROKE = 0x2f;
const COLON = 0x3a;
const BIG_R = 0x52;
const SMALL_P = 0x70;
const LAST_ASCII = 0x7f;
const CURLY_APOSTROPHE = 0x2019;

/** `-` `'` `’`: between letters or digits, parts of a word. The hyphens beyond these are left to the patterns. */
const isJoint = (code: number) => code === MINUS || code === APOSTROPHE || code === CURLY_APOSTROPHE;

/** `.` `,` `:` `/` */
const isInner = (code: number) => code === FULL_STOP || code === COMMA || code === COLON || code === STROKE;
