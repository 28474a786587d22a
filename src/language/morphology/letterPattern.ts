/** Some of the letters a to z, each a bit, and all other characters together one more. */
export type LetterSet = number;

/** A regular expression that says what a part of a form begins with, taken to pieces. */
export interface LetterPattern {
  /** It begins with one of these; `null` where only the expression itself can tell. */
  readonly sequences: readonly (readonly LetterSet[])[] | null;
  readonly expression: RegExp;
}

/** The place of all characters that are not a to z. */
export const OTHER = 26;
export const EVERYTHING = (2 << OTHER) - 1;

/** Sequences of letters, of sets of them in brackets, each behind a `^`: `^[gh]|^kh`. */
const SIMPLE = /^\^(?:\[\^?[a-z]+\]|[a-z])+(?:\|\^(?:\[\^?[a-z]+\]|[a-z])+)*$/;
const ITEM = /\[(?<not>\^?)(?<some>[a-z]+)\]|(?<one>[a-z])/g;

export const letterPattern = (expression: RegExp): LetterPattern => ({
  expression,
  sequences: SIMPLE.test(expression.source) ? expression.source.split('|').map(sequenceOf) : null,
});

const sequenceOf = (alternative: string): readonly LetterSet[] =>
  [...alternative.matchAll(ITEM)].map(({ groups }) => {
    const some = groups?.['some'] ?? groups?.['one'] ?? '';
    return groups?.['not'] === '^' ? allBut(some) : letterSet(some);
  });

/** The set of some letters a to z. */
export function letterSet(letters: string): LetterSet {
  let set = 0;
  for (let at = 0; at < letters.length; at++) set |= 1 << placeOf(letters.charCodeAt(at));
  return set;
}

/** The set of all characters but some letters. */
export const allBut = (letters: string): LetterSet => EVERYTHING & ~letterSet(letters);

/** Whether a character is in a set. */
export const isIn = (set: LetterSet, code: number): boolean => ((set >>> placeOf(code)) & 1) === 1;

/** The bit of a character: 0 to 25 for a to z. */
export const placeOf = (code: number): number => (code >= 0x61 && code <= 0x7a ? code - 0x61 : OTHER);

/** How many pairs of letters there are, with all other characters as one. */
export const PAIRS = (OTHER + 1) ** 2;

/** The place of a pair of letters among them. */
export const pairOf = (first: number, second: number): number => (OTHER + 1) * placeOf(first) + placeOf(second);
