import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersOf, wholeText } from '../../../src/language/lexicon/Letters';
import { formOf, stepped } from '../../../src/language/morphology/formOf';
import { readingsOf } from '../../../src/language/morphology/readingsOf';
import { respellings } from '../../../src/language/morphology/respellings';
import { respelled } from '../../../src/language/morphology/spellings';
import { theLexicon } from '../../support/theLexicon';
import { aLexicon } from './aLexicon';

const spelling = (word: string) => {
  const found = readingsOf(word, aLexicon)[0]?.spelling;
  return found && `${found.kind} ${found.standard}`;
};

describe('a spelling that is not the standard one', () => {
  test.each([
    // old
    ['soedah', 'old sudah', 'oe'],
    ['tjepat', 'old cepat', 'tj'],
    ['djalan', 'old jalan', 'dj'],
    ['njonja', 'old nyonya', 'nj, twice'],
    ['sjarat', 'old syarat', 'sj'],
    ['achir', 'old akhir', 'ch'],
    ['djalannja', 'old jalannya', 'with a clitic'],
    // of loans
    ['aktip', 'misspelt aktif', 'p for f'],
    ['propinsi', 'misspelt provinsi', 'p for v'],
    ['fikir', 'misspelt pikir', 'f for p'],
    ['ijin', 'misspelt izin', 'j for z'],
    ['jaman', 'misspelt zaman', 'j for z'],
    ['hawatir', 'misspelt khawatir', 'h for kh'],
    ['nasehat', 'misspelt nasihat', 'e for i'],
    ['koordinir', 'misspelt koordinasi', '-ir'],
    ['mengkoordinir', 'misspelt mengoordinasi', '-ir, and a k that was kept'],
    ['buku-bukku', 'misspelt buku-buku', 'a letter twice'],
    // informal
    ['dapet', 'inf dapat', 'e for a'],
    ['sampe', 'inf sampai', 'e for ai'],
    ['itung', 'inf hitung', 'h dropped'],
    ['liat', 'inf lihat', 'h dropped within'],
    // affixes
    ['mempengaruhi', 'var memengaruhi', 'p kept'],
    ['mentaati', 'var menaati', 't kept'],
    ['mensukseskan', 'var menyukseskan', 's kept'],
    ['mengritik', 'var mengkritik', 'k swallowed before r'],
    ['merubah', 'misspelt mengubah', 'the stem is ubah'],
    ['dirubah', 'misspelt diubah', 'the stem is ubah'],
    ['resikonya', 'misspelt risikonya', 'a variant in the lexicon, with a clitic'],
    ['resiko-resiko', 'misspelt risiko-risiko', 'a variant, repeated'],
    // joined and apart
    ['dimana', 'misspelt di mana', 'a preposition'],
    ['keatas', 'misspelt ke atas', 'a preposition'],
    ['didalamnya', 'misspelt di dalamnya', 'a preposition, and a clitic'],
    ['orangpun', 'misspelt orang pun', 'pun stands apart'],
    ['orang-lah', 'misspelt oranglah', 'no hyphen'],
    ['orang-orang-nya', 'misspelt orang-orangnya', 'no second hyphen'],
    ['di-ubah', 'var diubah', 'no hyphen'],
    ['se-olah-olah', 'var seolah-olah', 'no hyphen'],
  ])('%s: %s (%s)', (word, expected) => {
    expect(spelling(word) ?? null).toBe(expected);
  });

  test.each([
    ['mengkritik', 'k before r is kept'],
    ['memproses', 'p before r is kept'],
    ['mempunyai', 'the standard keeps this p'],
    ['mengkaji', 'and this k'],
    ['mempertanggungjawabkan', 'per- keeps its p'],
    ['memengaruhi', ''],
    ['walaupun', 'pun is joined to conjunctions'],
    ['keluar', 'a word'],
    ['disapu', 'a verb'],
    ['kedua', 'a numeral'],
    ['memberitahukan', 'two words become one between prefix and suffix'],
    ['se-Jakarta', 'a hyphen before a capital'],
    ['orang-orangnya', ''],
  ])('%s is standard (%s)', (word) => {
    expect(readingsOf(word, aLexicon).length).toBeGreaterThan(0);
    expect(spelling(word)).toBeNull();
  });

  test.each(['open', 'alter', 'Fikir', 'base', 'z', 'Koko', 'xxx'])('%s is not taken for a misspelling', (word) => {
    expect(readingsOf(word, aLexicon)).toEqual([]);
  });

  test('a derived word’s variant has its root and affixes', () => {
    expect(readingsOf('mempesona', aLexicon)[0]).toMatchObject({ root: 'pesona', affixes: ['meN-'] });
  });

  test.each(['jarak', 'jaya', 'utang', 'vaksin', 'fasih'])('%s is a word, and not respelled', (word) => {
    expect(theLexicon.spelled(word).length).toBeGreaterThan(0);
    for (const { steps } of readingsOf(word, theLexicon))
      expect(steps.some(({ kind }) => kind === 'respelling')).toBe(false);
  });
});

describe('laws', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeiouptkhjfvnsrl') });

  test('a respelling is another form, and one step leads from it to what was read', () => {
    fc.assert(
      fc.property(letters, (form) => {
        const { count, all } = respellings(lettersOf(form));
        for (const spelling of all.slice(0, count)) {
          const standard = wholeText(spelling.standard);
          expect(standard).not.toBe(form);
          expect(stepped(standard, respelled(standard, form))).toBe(form);
        }
      }),
    );
  });

  test('a reading with a standard spelling gives back the form that was read, not the standard', () => {
    const words = fc.constantFrom('soedah', 'aktip', 'dimana', 'mempengaruhi', 'di-ubah', 'dapet', 'orang-lah', 'liat');
    fc.assert(
      fc.property(words, (word) => {
        for (const reading of readingsOf(word, aLexicon)) {
          expect(formOf(reading)).toBe(word);
          expect(reading.spelling?.standard).not.toBe(word);
        }
      }),
    );
  });
});

test.each([
  ['tau', 'tahu'],
  ['ketauannya', 'ketahuannya'],
])('the standard of %s is %s: the number of its homonym is no part of it', (word, standard) => {
  expect(readingsOf(word, theLexicon).map((reading) => reading.spelling)).toContainEqual({ kind: 'inf', standard });
});

test('the standard of a name keeps its capital', () => {
  expect(readingsOf('Sumatera', theLexicon)[0]?.spelling?.standard).toBe('Sumatra');
});
