import { describe, expect, test } from 'vitest';
import { formOf } from '../../../src/language/morphology/formOf';
import { readingsOf } from '../../../src/language/morphology/readingsOf';
import { theLexicon as lexicon } from '../../support/theLexicon';

describe('two words with a hyphen between them are both', () => {
  test.each([
    ['suami-istri', 'suami istri', [], 'nouns'],
    ['naik-turun', 'naik turun', [], 'verbs'],
    ['suami-istrinya', 'suami istri', ['-nya'], 'with a clitic'],
    ['Senin-Jumat', 'senin jumat', [], 'from one day to another'],
    ['TNI-Polri', 'tni polri', [], 'abbreviations'],
    ['keluar-masuk', 'keluar masuk', [], 'the first one derived'],
  ])('%s: %s %j (%s)', (word, root, affixes) => {
    const [reading] = readingsOf(word, lexicon);
    expect(reading).toMatchObject({ root, affixes, spelling: null });
    expect(reading && formOf(reading)).toBe(word.toLowerCase());
  });
});

test('what the standard writes apart is that, spelled another way', () => {
  const [reading] = readingsOf('lalu-lintas', lexicon);
  expect(reading).toMatchObject({
    stem: { id: 'lalu lintas' },
    spelling: { kind: 'misspelt', standard: 'lalu lintas' },
  });
  expect(reading && formOf(reading)).toBe('lalu-lintas');
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
