import type { Lines } from './Lines';
import { ALIKE } from './editCost';

const A = 'a'.charCodeAt(0);
const Z = 'z'.charCodeAt(0);
const OTHER = 26; // the bit of what is no letter from a to z
const SPACE = ' '.charCodeAt(0);
const BREAK = '\n'.charCodeAt(0);

/** By letter: its bit. Letters that sound alike share one. */
const bits = Uint32Array.from({ length: Z - A + 1 }, (_, place) => {
  const letter = String.fromCharCode(A + place);
  const first = ALIKE.find((letters) => letters.includes(letter))?.[0] ?? letter;
  return 1 << (first.charCodeAt(0) - A);
});

const bitOf = (code: number): number => {
  if (code >= A && code <= Z) return bits[code - A]!;
  return code === SPACE ? 0 : 1 << OTHER;
};

/** Which letters a key has, in bits. */
export function lettersIn(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at++) letters |= bitOf(key.charCodeAt(at));
  return letters;
}

/** The same of each line. */
export function lettersOfLines({ text, starts }: Lines): Uint32Array {
  const all = new Uint32Array(starts.length - 1);
  for (let at = 1, line = 0, letters = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== BREAK) letters |= bitOf(code);
    else {
      all[line++] = letters;
      letters = 0;
    }
  }
  return all;
}

/**
 * Whether two texts with these letters may be so few edits away from each other: each edit takes one letter of one of them away at
 * most, and brings one of the other.
 */
export const mayBeNear = (one: number, other: number, edits: number): boolean =>
  countBits(one & ~other) <= edits && countBits(other & ~one) <= edits;

/** In pairs, in fours, then all at once. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
