import {
  CLASSES,
  classOf,
  DASH,
  DIGIT,
  HYPHEN,
  LETTER,
  MARK,
  OTHER,
  PAIRED,
  SIGN,
  STOP,
  WHITE,
} from './characterClass';
import {
  APOSTROPHE,
  BIG_R,
  BLANK,
  COLON,
  COMMA,
  CURLY_APOSTROPHE,
  FULL_STOP,
  LAST_ASCII,
  MINUS,
  SMALL_P,
  STROKE,
} from './namedUnits';
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
  let words = 0;
  // Numbers from elsewhere are made whole ones (| 0), or all are reckoned with as fractions, which takes longer.
  // In locals: what is a module’s is looked up, and looked at, unit by unit.
  const classes = CLASSES;
  const plainKinds = PLAIN_KINDS;
  for (let at = 0; at < length; count++) {
    if (count === kinds.length) {
      kinds = grown(kinds, new Uint8Array(2 * count));
      ends = grown(ends, new Uint32Array(2 * count));
    }
    const unit = units[at]!;
    const first = classes[unit]!;
    let kind = plainKinds[first]!;
    let end = at + 1;
    if (first === LETTER) {
      while (classes[units[end]!]! <= DIGIT) end++;
      if (units[end] !== BLANK || unit === BIG_R) end = markedWordEnd(units, at, end) | 0;
    } else if (unit !== BLANK || classes[units[end]!] === WHITE) end = otherEnd(units, at, first) | 0;
    if (end === at) {
      const taken = tokenByPattern(text, at);
      kind = taken.kind | 0;
      end = taken.end | 0;
    }
    kinds[count] = kind;
    ends[count] = end;
    if (kind <= NUMBER) words++;
    at = end;
  }
  return { count, words, kinds: kinds.subarray(0, count), ends: ends.subarray(0, count) };
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

/**
 * Where a word ends, from the first unit on that is no letter or digit: there may be a joint, or it may belong to an address, a
 * short form or a number.
 */
function markedWordEnd(units: Uint16Array, at: number, from: number): number {
  let end = from;
  while (isJoint(units[end]!) && classOf(units[end + 1]!) <= DIGIT) {
    end += 2;
    while (classOf(units[end]!) <= DIGIT) end++;
  }
  const mark = units[end]!;
  if (mark !== BLANK) {
    const next = units[end + 1]!;
    if (classOf(mark) === OTHER || classOf(next) === OTHER || (isInner(mark) && joins(next))) return at;
  }
  return units[at] === BIG_R && beginsAmount(units, at, end) ? at : end;
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

/** `-` `'` `’`: between letters or digits, parts of a word. The hyphens beyond these are left to the patterns. */
const isJoint = (code: number) => code === MINUS || code === APOSTROPHE || code === CURLY_APOSTROPHE;

/** `.` `,` `:` `/` */
const isInner = (code: number) => code === FULL_STOP || code === COMMA || code === COLON || code === STROKE;
