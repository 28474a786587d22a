import { describe, expect, test } from 'vitest';
import { foldWord, searchWordsOf } from '../../src/shelf/searchWords';

describe('the words of a text for the search', () => {
  test.each([
    ['Warga senang.', ['warga', 'senang'], 'lower case, without marks of punctuation'],
    ['anak-anak', ['anak', 'anak'], 'a hyphen parts words'],
    ['anak‑anak', ['anak', 'anak'], 'whichever hyphen'],
    ["Jum'at", ['jum', 'at'], 'an apostrophe parts words'],
    ['Jum’at', ['jum', 'at'], 'whichever apostrophe'],
    ['KP2MI', ['kp2mi'], 'digits belong to words'],
    ['2,5 juta', ['2', '5', 'juta'], 'numbers by their digits'],
    ['Café ÉTÉ', ['cafe', 'ete'], 'without diacritics'],
    ['Cafe\u0301', ['cafe'], 'marks apart from their letters, too'],
    ['Москва', ['москва'], 'other scripts'],
    ['\u0301', ['\u0301'], 'a mark alone stays what it is'],
    [' … — “”', [], 'nothing where there is no word'],
  ])('%j (%#: %s)', (text, words) => {
    expect(searchWordsOf(text).map(({ word }) => word)).toEqual(words);
  });

  test('stand where they are written', () => {
    const text = '“Café” di Jum’at';
    expect(searchWordsOf(text).map(({ span }) => text.slice(...span))).toEqual(['Café', 'di', 'Jum', 'at']);
  });
});

test.each([
  ['İstanbul', 'istanbul', 'a letter that becomes two in lower case'],
  ['senang', 'senang', 'already folded'],
])('%s is compared as %s (%s)', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});
