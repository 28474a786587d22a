import { expect, test } from 'vitest';
import {
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
} from '../../../src/language/text/characterClass';
import { isCapitalAt, isSmallAt } from '../../../src/language/text/letterCase';

/** What a character of a class must be. */
const CLASSES: readonly (readonly [number, RegExp])[] = [
  [LETTER, /^\p{L}$/u],
  [DIGIT, /^\p{Nd}$/u],
  [WHITE, /^\s$/u],
  [STOP, /^[.!?…]$/u],
  [PAIRED, /^[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']$/u],
  [MARK, /^\p{Po}$/u],
  [DASH, /^[–—]$/u],
  [HYPHEN, /^-$/u],
  [SIGN, /^[\p{Sm}\p{Sk}\p{Cc}]$/u],
  [OTHER, /^[^a-zA-Z\d\s.!?…]$/u],
];

test('each of the 65,536 UTF-16 units is what its class says', () => {
  const pattern = new Map(CLASSES);
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    if (!pattern.get(classOf(code))?.test(character))
      expect.fail(`U+${code.toString(16)} is of class ${classOf(code)}`);
    if (/\s/u.test(character)) expect(classOf(code)).toBe(WHITE);
  }
});

test('small letters and capitals are those of Unicode; half a pair and the end of a text are neither', () => {
  for (let code = 0; code < 0x20000; code++) {
    const character = String.fromCodePoint(code);
    if (isSmallAt(character, 0) !== /\p{Ll}/u.test(character)) expect.fail(`small: U+${code.toString(16)}`);
    if (isCapitalAt(character, 0) !== /\p{Lu}/u.test(character)) expect.fail(`capital: U+${code.toString(16)}`);
  }
  expect(isSmallAt('a', 1)).toBe(false);
  expect(isCapitalAt('A', 1)).toBe(false);
});
