import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAt, lineOf, linesOf, placesOf } from '../../../src/language/search/Lines';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z', '7', 'я'), minLength: 1, maxLength: 3 });
const line = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

test('words are found by what they begin with, wherever they stand, and nothing else is', () => {
  fc.assert(
    fc.property(fc.array(line), fc.oneof(word, line), (all, start) => {
      const lines = linesOf(all.join('\n'), all.length);
      const found = Array.from(placesOf(lines, start), (at) => lineAt(lines, at));
      const expected = all.flatMap((text, number) =>
        Array.from(text.matchAll(new RegExp(`(?<![^ ])(?=${start})`, 'gu')), () => number),
      );
      expect(found).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('each line is there, also an empty one', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.constant(''))), (all) => {
      const lines = linesOf(all.join('\n'), all.length);
      expect(all.map((_, number) => lineOf(lines, number))).toEqual(all);
    }),
  );
});

test('marks are no words', () => {
  expect([...placesOf(linesOf(' a ( b ; a )', 1), 'a')]).toEqual([2, 10]);
});
