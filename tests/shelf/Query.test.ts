import { expect, test } from 'vitest';
import { MOST_TERMS, parseQuery } from '../../src/shelf/Query';

test.each([
  ['jemb', [{ words: ['jemb'], open: true }], 'one word, still being typed'],
  ['jembatan ', [{ words: ['jembatan'], open: false }], 'a space ends it'],
  [
    'jembatan baru',
    [
      { words: ['jembatan'], open: false },
      { words: ['baru'], open: true },
    ],
    'two words apart',
  ],
  ['anak-an', [{ words: ['anak', 'an'], open: true }], 'a hyphen holds together'],
  ['"harga beras"', [{ words: ['harga', 'beras'], open: false }], 'between quotation marks'],
  [
    '“harga beras” naik',
    [
      { words: ['harga', 'beras'], open: false },
      { words: ['naik'], open: true },
    ],
    'printed ones',
  ],
  ['"harga ber', [{ words: ['harga', 'ber'], open: true }], 'the second mark is still to come'],
  ['"harga ', [{ words: ['harga'], open: false }], 'and a word within is through'],
  ['Cafe\u0301', [{ words: ['cafe'], open: true }], 'however it was typed'],
  ['', [], 'nothing'],
  ['  "" - ?', [], 'nothing that is a word'],
])('%j (%#: %s)', (typed, query) => {
  expect(parseQuery(typed)).toEqual(query);
});

test('what is pasted in has an end', () => {
  expect(parseQuery('kata '.repeat(100))).toHaveLength(MOST_TERMS);
});
