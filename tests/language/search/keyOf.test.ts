import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf } from '../../../src/language/search/keyOf';

test.each([
  ['Jakarta', 'jakarta', 'capitals'],
  ['abu-abu', 'abu abu', 'a hyphen'],
  ['  meja   hijau ', 'meja hijau', 'spaces'],
  ["Jum'at", 'jumat', 'an apostrophe'],
  ['Jum’at', 'jumat', 'a curly one'],
  ['êmbèr', 'ember', 'accents'],
  ['e\u0301kor', 'ekor', 'an accent of its own'],
  ['baik … maupun', 'baik maupun', 'a gap'],
  ['P-21', 'p 21', 'a digit'],
  ['ＫＰＫ', 'kpk', 'wide letters'],
  ['İ', 'i', 'a capital whose small letter has a dot of its own'],
  ['?!', '', 'nothing'],
])('%j → %j (%s)', (written, key) => {
  expect(keyOf(written)).toBe(key);
});

test('the key of a key is itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      expect(keyOf(keyOf(text))).toBe(keyOf(text));
    }),
    { numRuns: 500 },
  );
});
