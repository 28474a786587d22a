import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noKey, setKey } from '../../../src/language/context/WordKey';
import { emptyWordTable, numberOf, numberOfTwin, putWord, slotOf } from '../../../src/language/context/WordTable';
import { unitsOf } from '../../../src/language/text/unitsOf';

const keyOf = (word: string) => {
  const key = noKey();
  return setKey(key, unitsOf(word), 0, word.length) ? key : null;
};
const plain = fc.stringMatching(/^[A-Za-z0-9]{1,15}$/);

test('a word of up to fifteen letters and digits has a key, and no other word has the same', () => {
  fc.assert(
    fc.property(fc.uniqueArray(plain, { minLength: 2 }), (words) => {
      const keys = words.map((word) => JSON.stringify(keyOf(word)));
      expect(keys).not.toContain('null');
      expect(new Set(keys).size).toBe(words.length);
    }),
  );
});

test.each(['', '-', 'a', 'Z', '9'])(
  'sixteen letters have none, nor has a word with something else in it (%s)',
  (more) => {
    for (const other of ['a'.repeat(16), 'é', 'orang-orang', 'Jum’at', '\ud800'])
      expect(keyOf(more + other)).toBeNull();
  },
);

test('words have the numbers that they were put in with, however many there are', () => {
  const table = emptyWordTable();
  const words = Array.from({ length: 20_000 }, (_, index) => `k${index.toString(36)}`);
  words.forEach((word, number) => putWord(table, slotOf(table, keyOf(word)!), keyOf(word)!, number));
  words.forEach((word, number) => expect(numberOf(table, keyOf(word)!)).toBe(number));
  expect(numberOf(table, keyOf('rumah')!)).toBe(-1);
});

test('the twin of a word differs in the case of its first letter alone', () => {
  const table = emptyWordTable();
  ['Rumah', 'KAta', 'guna'].forEach((word, number) =>
    putWord(table, slotOf(table, keyOf(word)!), keyOf(word)!, number),
  );
  expect(['rumah', 'Rumah', 'kata', 'kAta', 'Guna', 'gunA'].map((word) => numberOfTwin(table, keyOf(word)!))).toEqual([
    0, -1, -1, 1, 2, -1,
  ]);
});
