import { expect, test } from 'vitest';
import { keyOfEntry } from '../../src/study/keyOfEntry';
import { theLexicon } from '../support/theLexicon';

test.each([
  ['a root', 'buka', 'buka'],
  ['a word of its own', 'pemerintah', 'pemerintah'],
  ['a form, by the word that it is a form of', 'terbesar', 'besar'],
  ['one of several homonyms', 'bisa#1', 'bisa#1'],
])('%s: %s is learnt as %s', (_, id, key) => {
  expect(keyOfEntry(id, theLexicon)).toBe(key);
});

test.each([
  ['a phrase', 'meja hijau'],
  ['a name', 'Indonesia'],
  ['a root that does not stand alone', 'lindung'],
  ['no entry', 'zzz'],
])('%s (%s) is no word to learn', (_, id) => {
  expect(keyOfEntry(id, theLexicon)).toBeNull();
});
