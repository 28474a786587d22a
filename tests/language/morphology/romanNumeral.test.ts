import { expect, test } from 'vitest';
import { romanNumeral } from '../../../src/language/morphology/romanNumeral';

test.each([
  ['II', 2, 'Komisi II'],
  ['IV', 4, 'a smaller one before a larger one'],
  ['VIII', 8, 'kelas VIII'],
  ['IX', 9, ''],
  ['XIV', 14, 'Lumban Gaol XIV'],
  ['XXXIX', 39, 'the largest'],
])('%s is %i (%s)', (word, value) => {
  expect(romanNumeral(word)).toBe(value);
});

test.each([
  ['I', 'I Ketut'],
  ['V', 'an initial'],
  ['ii', 'small letters'],
  ['IIII', 'none'],
  ['VX', 'none'],
  ['MI', 'an abbreviation: madrasah ibtidaiyah'],
  ['CD', 'an abbreviation'],
  ['', 'nothing'],
])('%s is none (%s)', (word) => {
  expect(romanNumeral(word)).toBeNull();
});
