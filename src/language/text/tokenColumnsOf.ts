import { classOf, DASH, DIGIT, HYPHEN, LETTER, MARK, OTHER, PAIRED, SIGN, STOP, WHITE } from './characterClass';
import { NUMBER, PUNCTUATION, SPACE, SYMBOL, WORD, type TokenColumns } from './TokenColumns';
import { tokenByPattern } from './tokenByPattern';

/** Characters to a token, roughly, in running text: room is made for that many tokens, and doubled when it is full. */
const TOKEN_LENGTH = 3;

/**
 * The tokens of a text, in columns. The patterns of `tokenByPattern` say what a token is, but they are slow, and most of a
 * text is plain: words, numbers, white space and marks of which the class of each character and of its neighbour tells the
 * same as the patterns would. Wherever it might not, the patterns decide.
 */
export function tokenColumnsOf(text: string): TokenColumns {
  let kinds = new Uint8Array(Math.ceil(text.length / TOKEN_LENGTH) + 8);
  let ends = new Uint32Array(kinds.length);
  let count = 0;
  for (let at = 0; at < text.length; count++) {
    if (count === kinds.length) {
      kinds = grown(kinds, new Uint8Array(2 * count));
      ends = grown(ends, new Uint32Array(2 * count));
    }
    const code = text.charCodeAt(at);
    const first = classOf(code);
    let end = first === LETTER ? wordEnd(text, at, code) : otherEnd(text, at, first);
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

/** Where a plain token ends that begins with a character of a class; at its beginning where the patterns must decide. */
function otherEnd(text: string, at: number, first: number): number {
  switch (first) {
    case WHITE:
      return runEnd(text, at + 1, WHITE);
    case DIGIT:
      return numberEnd(text, at);
    case STOP:
      return runEnd(text, at + 1, STOP);
    case DASH:
      return dashesEnd(text, at + 1);
    case HYPHEN:
      return mayBeginAddress(text, at + 1) ? at : dashesEnd(text, at + 1);
    case OTHER:
      return at;
    default:
      return at + 1;
  }
}

function runEnd(text: string, from: number, ofClass: number): number {
  let end = from;
  while (end < text.length && classOf(text.charCodeAt(end)) === ofClass) end++;
  return end;
}

function dashesEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isDash(classOf(text.charCodeAt(end)))) end++;
  return end;
}

const isDash = (ofClass: number) => ofClass === DASH || ofClass === HYPHEN;

/** Whether an address may begin with the hyphen before an offset: `-a@b.id`. */
function mayBeginAddress(text: string, at: number): boolean {
  if (at === text.length) return false;
  const next = classOf(text.charCodeAt(at));
  return next <= DIGIT || next === HYPHEN || next === OTHER || text.charCodeAt(at) === FULL_STOP;
}

/** Letters and digits with joints between them, before white space, a mark that joins nothing, or the end. */
function wordEnd(text: string, at: number, first: number): number {
  let end = at + 1;
  let mark = BLANK;
  while (end < text.length) {
    mark = text.charCodeAt(end);
    if (classOf(mark) > DIGIT) break;
    end++;
  }
  if (mark !== BLANK) end = markedWordEnd(text, at, end);
  return first === BIG_R && beginsAmount(text, at, end) ? at : end;
}

/** The same, from the first mark on: it may be a joint, or belong to an address, a short form or a number. */
function markedWordEnd(text: string, at: number, from: number): number {
  let end = from;
  while (end < text.length) {
    const mark = text.charCodeAt(end);
    const next = end + 1 < text.length ? classOf(text.charCodeAt(end + 1)) : WHITE;
    if (isJoint(mark) && next <= DIGIT) end += 2;
    else if (classOf(mark) === OTHER || next === OTHER || (isInner(mark) && joins(next, text, end + 1))) return at;
    else break;
    while (end < text.length && classOf(text.charCodeAt(end)) <= DIGIT) end++;
  }
  return end;
}

/** What may stand between the parts of an address, a short form or a number: there it joins them. */
const joins = (next: number, text: string, at: number) => next <= DIGIT || text.charCodeAt(at) === STROKE;

/** `Rp5`: letters and digits, but no word. */
const beginsAmount = (text: string, at: number, end: number) =>
  end > at + 2 && text.charCodeAt(at + 1) === SMALL_P && classOf(text.charCodeAt(at + 2)) === DIGIT;

/** Digits with marks between them, before anything that makes no word of them. */
function numberEnd(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    while (end < text.length && classOf(text.charCodeAt(end)) === DIGIT) end++;
    if (end === text.length) return end;
    const mark = text.charCodeAt(end);
    if (mark === BLANK) return end;
    const ofMark = classOf(mark);
    if (ofMark === LETTER || (ofMark === OTHER && mark > LAST_ASCII)) return at;
    const inner = isInner(mark) || mark === MINUS;
    const joint = isJoint(mark);
    if (!inner && !joint) return end;
    const next = end + 1 < text.length ? classOf(text.charCodeAt(end + 1)) : WHITE;
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
