import { describe, expect, test } from 'vitest';
import { formOf } from '../../../src/language/morphology/formOf';
import { readingsOf } from '../../../src/language/morphology/readingsOf';
import { theLexicon as lexicon } from '../../support/theLexicon';

describe('two words with a hyphen between them are both', () => {
  test.each([
    ['guru-murid', 'guru murid', [], 'nouns'],
    ['beli-jual', 'beli jual', [], 'verbs'],
    ['guru-muridnya', 'guru murid', ['-nya'], 'with a clitic'],
    ['Senin-Jumat', 'senin jumat', [], 'from one day to another'],
    ['TNI-Polri', 'tni polri', [], 'abbreviations'],
    ['pelajar-guru', 'ajar guru', ['pel-'], 'the first one derived'],
  ])('%s: %s %j (%s)', (word, root, affixes) => {
    const [reading] = readingsOf(word, lexicon);
    expect(reading).toMatchObject({ root, affixes, spelling: null });
    expect(reading && formOf(reading)).toBe(word.toLowerCase());
  });
});

test.each([
  ['lalu-lintas', 'lalu lintas'],
  ['suami-istri', 'suami istri'],
])('%s, which the standard writes apart, is that, spelled another way', (word, unit) => {
  const [reading] = readingsOf(word, lexicon);
  expect(reading).toMatchObject({ stem: { id: unit }, spelling: { kind: 'misspelt', standard: unit } });
  expect(reading && formOf(reading)).toBe(word);
});

test.each([
  ['anak-anak', 'anak', 'repeated: a plural'],
  ['sayur-mayur', 'sayur', 'a rhyme'],
  ['anti-korupsi', 'korupsi', 'a bound element'],
  ['di-update', 'update', 'an affix with a hyphen'],
  ['jual-beli', 'jual-beli', 'a line of its own'],
])('%s stays %s: %s', (word, root) => {
  expect(readingsOf(word, lexicon)[0]?.root).toBe(root);
});

test.each([
  ['siang-di', 'what is shorter than three letters'],
  ['laki-perempuan', 'a word that hardly stands alone'],
  ['yang-rumah', 'a word of grammar'],
  ['Jakarta-rumah', 'a name and another word'],
  ['rumah-kota-desa', 'three'],
])('%s is no pair: %s', (word) => {
  expect(readingsOf(word, lexicon)).toEqual([]);
});
