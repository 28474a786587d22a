import { expect, test } from 'vitest';
import { compiledLexicon } from '../../../build/lexicon';
import { familyOf, sizeOf, type Family } from '../../../src/language/dictionary/familyOf';
import { pictureOf } from '../../../src/language/dictionary/pictureOf';
import { openLexicon } from '../../../src/language/lexicon/openLexicon';
import { theLexicon } from '../../support/theLexicon';

const lexicon = openLexicon(compiledLexicon());
const family = (id: string): Family => {
  const found = familyOf(id, lexicon);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
};
const short = ({ branches }: Family) =>
  branches.map(({ affix, words }) => `${affix}: ${words.map(({ headword }) => headword).join(' ')}`);

test('a family has exactly the entries that name its root, but for mere spellings', () => {
  const expected = new Map<string, string[]>();
  for (const { id, derivation, variant } of lexicon.all())
    for (const root of derivation && !variant ? derivation.root.split(' ') : [])
      expected.set(root, [...(expected.get(root) ?? []), id]);
  for (const { id } of lexicon.all()) {
    const ids = familyOf(id, lexicon)?.branches.flatMap(({ words }) => words.map((word) => word.id));
    expect(ids?.toSorted(), id).toEqual((expected.get(id) ?? []).toSorted());
  }
});

test('the lexicon in memory has the same families', () => {
  for (const id of ['ajar', 'tidak', 'tahu#1', 'tahu#2', 'rumah'])
    expect(familyOf(id, theLexicon)).toEqual(familyOf(id, lexicon));
});

test('what is no entry has none', () => {
  expect(familyOf('xyzzy', lexicon)).toBeNull();
});

test('words stand on branches by their outermost affix, or by the pair that it is one of', () => {
  expect(short(family('perintah'))).toEqual([
    'meN-: memerintah memerintahkan',
    'peN-: pemerintah',
    'peN-…-an: pemerintahan',
    'ke-…-an: kepemerintahan',
    'antar-: antarpemerintah',
    'anti-: antipemerintah',
    'non-: nonpemerintah',
  ]);
});

test('each word says what it is to its root', () => {
  const relations = family('ajar').branches.flatMap(({ words }) => words.map((word) => [word.id, word.relation]));
  expect(Object.fromEntries(relations)).toMatchObject({ belajar: 'own', pengajar: 'transparent', dipelajari: 'form' });
});

test('of a big family the commonest are drawn, and the rest are still there', () => {
  const tidak = family('tidak');
  expect(sizeOf(tidak)).toBeGreaterThan(25);
  const { branches, rest } = pictureOf(tidak, 12, null);
  const drawn = branches.flatMap(({ words }) => words);
  expect(drawn).toHaveLength(12);
  expect(drawn.length + rest.length).toBe(sizeOf(tidak));
  const commonest = Math.max(...drawn.map(({ band }) => band));
  expect(rest.every(({ band }) => band >= commonest)).toBe(true);
});

test('the word that is looked at is drawn, however rare', () => {
  const tidak = family('tidak');
  const rarest = pictureOf(tidak, 12, null).rest.at(-1)?.id ?? '';
  const drawn = pictureOf(tidak, 12, rarest).branches.flatMap(({ words }) => words.map(({ id }) => id));
  expect(drawn).toContain(rarest);
  expect(drawn).toHaveLength(12);
});
