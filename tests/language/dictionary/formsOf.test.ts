import { expect, test } from 'vitest';
import { formsOf } from '../../../src/language/dictionary/formsOf';
import { lexemeOf } from '../../../src/language/glosses/lexemeOf';
import { readingsOf } from '../../../src/language/morphology/readingsOf';
import { theLexicon } from '../../support/theLexicon';

test.each([
  ['membuka', ['dibuka', 'dibukanya', 'membukanya', 'kubuka', 'kaubuka', 'membukalah'], 'a verb'],
  ['dibuka', ['membuka'], 'from its other voice'],
  ['dibukanya', ['membuka', 'dibuka'], 'from a form with a clitic'],
  ['menulis', ['ditulis'], 'where the active changes the stem'],
  ['jembatan', ['jembatannya', 'jembatanku', 'jembatanlah'], 'a noun'],
  ['sekolahnya', ['sekolah', 'sekolahku'], 'a noun with a clitic'],
  ['menteri', ['menterinya'], 'a noun that begins like a verb'],
])('%s: %j (%s)', (word, forms) => {
  expect(formsOf(word, theLexicon)).toEqual(expect.arrayContaining(forms));
});

test.each([
  ['membuka', ['membuka', 'pembuka', 'terbuka', 'pembukaan', 'buka-buka'], 'what has an entry of its own'],
  ['jembatan', ['dijembatan', 'menjembatan', 'menjembatani'], 'voices that a noun has not'],
])('%s is not led to %j (%s)', (word, others) => {
  const forms = formsOf(word, theLexicon);
  expect(others.filter((other) => forms.includes(other))).toEqual([]);
});

test.each(['xyzzy', '', '12'])('%j has none', (word) => {
  expect(formsOf(word, theLexicon)).toEqual([]);
});

test.each(['membuka', 'jembatan', 'menulis', 'harga', 'mengatakan'])(
  'the forms of %s belong to a lexeme of it',
  (word) => {
    const lexemesOf = (form: string) =>
      new Set(readingsOf(form, theLexicon).flatMap((reading) => lexemeOf(reading, theLexicon)?.id ?? []));
    const own = lexemesOf(word);
    for (const form of formsOf(word, theLexicon))
      expect(
        [...lexemesOf(form)].some((id) => own.has(id)),
        form,
      ).toBe(true);
  },
);
