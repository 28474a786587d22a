import { expect, test } from 'vitest';
import { rootPagesOf } from '../../../src/language/dictionary/rootPagesOf';
import { theLexicon } from '../../support/theLexicon';

const idsOf = (headword: string) => rootPagesOf(headword, theLexicon).map(({ family }) => family.root.id);

test.each([
  ['tulis', ['tulis'], 'one root'],
  ['TULIS', ['tulis'], 'whatever its case'],
  ['tahu', ['tahu#1', 'tahu#2'], 'two roots'],
  ['menulis', [], 'no entry'],
  ['pemerintah', [], 'a derived word is no root'],
  ['ijasah', [], 'nor is a misspelling'],
  ['meja hijau', [], 'nor a phrase'],
])('%s: %j (%s)', (headword, ids) => {
  expect(idsOf(headword)).toEqual(ids);
});

test('it has meanings, also of a root that does not stand alone', () => {
  const [page] = rootPagesOf('lindung', theLexicon);
  expect(page).toMatchObject({ bound: true });
  expect(page?.meanings[0]?.gloss).not.toBe('');
});
