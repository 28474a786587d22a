/**
 * A word of plain letters and digits as three numbers of 30 bits: two words have the same key only if they are the same. To
 * compare keys takes no look at the letters, and no string.
 */
export interface WordKey {
  /** Six bits a letter, from the last letter on, five letters in a number. The first letter stands at the top of `high`. */
  low: number;
  middle: number;
  high: number;
}

const NO_SYMBOL = 0x40;
/** What tells a capital from its small letter; it tells some digits apart too. */
const CAPITAL = 0x20;

/** By UTF-16 unit: 1–26 a letter, CAPITAL above that a capital, and digits what is left of six bits. */
const symbols = new Uint8Array(0x10000).fill(NO_SYMBOL);
for (let letter = 1; letter <= 26; letter++) {
  symbols[0x60 + letter] = letter;
  symbols[0x40 + letter] = letter | CAPITAL;
}
for (let digit = 0; digit < 10; digit++) symbols[0x30 + digit] = digit < 5 ? 27 + digit : (22 + digit) | CAPITAL;

export const noKey = (): WordKey => ({ low: 0, middle: 0, high: 0 });

/**
 * Sets a key to the word between two places, at least one unit. In the loop no name stands for anything of the module: it would
 * be looked up letter by letter.
 *
 * @returns false where it has no key: it has more than 15 letters, or something else than letters of ASCII and digits
 */
export function setKey(key: WordKey, units: Uint16Array, from: number, to: number): boolean {
  if (to - from > 15) return false;
  const table = symbols;
  const first = table[units[from]!]!;
  let seen = first;
  let low = 0;
  let middle = 0;
  let high = 0;
  for (let at = from + 1; at < to; at++) {
    const symbol = table[units[at]!]!;
    seen |= symbol;
    high = (high << 6) | (middle >>> 24);
    middle = ((middle << 6) & 0x3fffffff) | (low >>> 24);
    low = ((low << 6) & 0x3fffffff) | symbol;
  }
  key.low = low;
  key.middle = middle;
  key.high = high | (first << 24);
  return (seen & NO_SYMBOL) === 0;
}

/** The bit of `high` that tells whether the first letter is a capital. */
export const FIRST_CAPITAL = 0x20000000;

const CAPITALS = CAPITAL * 0x1041041; // of five letters

/** Sets a key to that of the same word in small letters. */
export function setSmall(key: WordKey, { low, middle, high }: WordKey): void {
  key.low = low & ~CAPITALS;
  key.middle = middle & ~CAPITALS;
  key.high = high & ~CAPITALS;
}
