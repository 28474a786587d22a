import { expect, test } from 'vitest';
import { keyOfEntry } from '../../src/study/keyOfEntry';
import { theLexicon } from '../support/theLexicon';

test.each([
  ['a root', 'buka', 'buka'],
  ['a word of its own', 'pemerintah', 'pemerintah'],
  ['a form, by the word that it is a form of', 'terbesar', 'besar'],
  ['one of several homonyms', 'bisa#1', 'bisa#1'],
  ['a phrase: a lexeme besides its words', 'meja hijau', 'meja hijau'],
  ['a wrong spelling of several words, by the standard', 'olah raga', 'olahraga'],
])('%s: %s is learnt as %s', (_, id, key) => {
  expect(keyOfEntry(id, theLexicon)).toBe(key);
});

test.each([
  ['a name', 'Indonesia'],
  ['a name of several words', 'Sri Lanka'],
  ['a root that does not stand alone', 'lindung'],
  ['no entry', 'zzz'],
])('%s (%s) is no lexeme to learn', (_, id) => {
  expect(keyOfEntry(id, theLexicon)).toBeNull();
});
