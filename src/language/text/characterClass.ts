/** Letters that are nothing else: those of ASCII, and the Latin ones up to U+024F (`é`, `Ş`). */
export const LETTER = 0;
export const DIGIT = 1;
/** White space, line breaks too: what `\s` takes and `trim` takes off. */
export const WHITE = 2;
/** What ends sentences: `.` `!` `?` `…`. */
export const STOP = 3;
/** Quotation marks and brackets: each of them a token by itself. */
export const PAIRED = 4;
/** Other punctuation of which each mark is a token by itself, whatever comes next. */
export const MARK = 5;
/** Dashes, which form runs. */
export const DASH = 6;
/** The hyphen, which forms runs with dashes, or begins an address. */
export const HYPHEN = 7;
/** Signs and control characters of which each is a token by itself, whatever comes next. */
export const SIGN = 8;
/** Everything else: what it is, or what it begins, only a pattern can tell. */
export const OTHER = 9;

const TABLE: readonly (readonly [number, string])[] = [
  [LETTER, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
  [DIGIT, '0123456789'],
  [WHITE, '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'],
  [WHITE, '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'],
  [STOP, '.!?…'],
  [PAIRED, '"\'()[]{}“”„‘’«»'],
  [MARK, ',;:/&\\'],
  [DASH, '–—'],
  [HYPHEN, '-'],
  [SIGN, '<=>|~^`\u007f'],
  [OTHER, '#*@%_+$'], // they begin tags, keys, addresses and amounts
];

const ASCII = 0x80;
/** By UTF-16 unit. A table of all of them is 64 kB, of which a text reads a few lines. */
export const CLASSES = new Uint8Array(0x10000).fill(OTHER);
CLASSES.fill(SIGN, 0, ASCII); // what the table leaves out are control characters
CLASSES.fill(LETTER, 0xc0, 0x250);
CLASSES[0xd7] = CLASSES[0xf7] = OTHER; // × and ÷
for (const [kind, characters] of TABLE) for (const character of characters) CLASSES[character.charCodeAt(0)] = kind;

/** The class of a UTF-16 unit; of half a surrogate pair it is OTHER. */
export const classOf = (unit: number): number => CLASSES[unit]!;
