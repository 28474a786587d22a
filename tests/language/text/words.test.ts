import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/language/text/words';

const words = (text: string) => wordsOf(text).map(([start, end]) => text.slice(start, end));

test.each([
  ['meng-upgrade skill', ['meng-upgrade', 'skill'], 'a prefix on a foreign stem keeps its hyphen'],
  ['orang-orang yang', ['orang-orang', 'yang'], 'reduplication is one word'],
  ['KP2MI, BP3MI dan P3LN', ['KP2MI', 'BP3MI', 'dan', 'P3LN'], 'digits stand inside abbreviations'],
  ['Sabtu 6 Desember 2025', ['Sabtu', '6', 'Desember', '2025'], 'numbers are words'],
  ['middle-high skill.', ['middle-high', 'skill'], 'English inside Indonesian'],
  ["Jum'at dan Jum’at", ["Jum'at", 'dan', 'Jum’at'], 'either apostrophe between letters'],
  ['“Tema ‘Kolaborasi’ tepat', ['Tema', 'Kolaborasi', 'tepat'], 'a quotation mark is no apostrophe'],
  ['Bogor,\u00a0 MI - Menteri', ['Bogor', 'MI', 'Menteri'], 'a dash between spaces joins nothing'],
  ['hilir,” tegas', ['hilir', 'tegas'], 'marks end a word'],
  ['cafe\u0301 baru', ['cafe\u0301', 'baru'], 'a combining mark belongs to its letter'],
  ['-nya dan ku-', ['nya', 'dan', 'ku'], 'a hyphen at the edge is outside'],
  ['No. 18', ['No', '18'], 'a full stop ends a word'],
  ['', [], 'nothing'],
  ['… 🙂 – ', [], 'no letters'],
])('%j → %j (%s)', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

describe('laws', () => {
  const someText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(..."aé-’' .1🙂́") }),
    fc.string({ unit: fc.constantFrom(..."aZ9-’' .“–_\u00a0") }),
  );

  test('spans are not empty, lie in the text, are in order and apart', () => {
    fc.assert(
      fc.property(someText, (text) => {
        let read = -1;
        for (const [start, end] of wordsOf(text)) {
          expect(start).toBeGreaterThan(read);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          read = end;
        }
      }),
    );
  });

  test('no letter, digit or mark is outside of every word', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const outside = [...wordsOf(text)]
          .reverse()
          .reduce((rest, [start, end]) => rest.slice(0, start) + '\n' + rest.slice(end), text);
        expect(outside).not.toMatch(/[\p{L}\p{N}\p{M}]/u);
      }),
    );
  });

  test('a letter that ASCII lacks elsewhere in the text changes nothing', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const shifted = wordsOf(text).map(([start, end]) => [start + 2, end + 2]);
        expect(wordsOf(`é ${text}`)).toEqual([[0, 1], ...shifted]);
      }),
    );
  });
});
