import { describe, expect, test } from 'vitest';
import { readText } from '../../src/language/readText';
import { paragraphWords } from '../../src/study/paragraphWords';
import { textWordsOf } from '../../src/study/textWordsOf';
import { unknownKeyOf } from '../../src/study/unknownKeyOf';
import { theLexicon } from '../support/theLexicon';

/** Each word of a text, and what it is; `^` behind what nobody knows and may be a name. */
const said = (text: string) =>
  readText(text, theLexicon)
    .paragraphs.flatMap((paragraph) => paragraphWords(text, paragraph, theLexicon))
    .map((word) => {
      const form = text.slice(...word.span);
      if (word.kind === 'unknown') return `${form}=${word.key}${word.capital ? '^' : ''}`;
      return `${form}=${word.kind === 'lexeme' ? word.key : word.kind}`;
    })
    .join(' ');

test.each([
  ['Kita satukan warga.', 'Kita=kita satukan=menyatukan warga=warga', 'forms'],
  ['Dia yang di sana.', 'Dia=dia yang=yang di=di sana=sana', 'function words are words'],
  ['Warga (di Bogor) – bukan 12!', 'Warga=warga di=di Bogor=name bukan=bukan 12=number', 'marks are none'],
  ['Pada 06/12/2025 seharga Rp1.000.', 'Pada=pada#1 06/12/2025=number seharga=seharga Rp1.000=number', 'figures'],
  ['abad ke-21, tahun 1990-an', 'abad=abad ke-21=number tahun=tahun 1990-an=number', 'words of figures'],
  ['kelas VIII dan Komisi II', 'kelas=kelas VIII=number dan=dan Komisi=komisi II=number', 'Roman numerals'],
  ['Kata Zxqwanto kemarin.', 'Kata=kata Zxqwanto=name kemarin=kemarin', 'a capital within a sentence'],
  ['Kata zxqwanto kemarin.', 'Kata=kata zxqwanto=?zxqwanto kemarin=kemarin', 'no capital: a word that nobody knows'],
  ['Kata Masitah, pemblokade.', 'Kata=kata Masitah=name pemblokade==blokade peN-', 'not what rules make of a name'],
  ['Masitah datang.', 'Masitah==mas#1 -i datang=datang', 'which only a capital tells'],
  ['Kata Pemerintah.', 'Kata=kata Pemerintah=pemerintah', 'a word with a line stays one'],
  ['Zxqwanto datang.', 'Zxqwanto=?zxqwanto^ datang=datang', 'a capital where every word has one'],
  ['Ada. Zxqwanto datang.', 'Ada=ada Zxqwanto=?zxqwanto^ datang=datang', 'in a later sentence too'],
  ['JEMBATAN ZXQ DIBUKA', 'JEMBATAN=jembatan ZXQ=?zxq^ DIBUKA=buka', 'capitals all over say nothing'],
  ['Zxq Dibuka di Bogor', 'Zxq=?zxq^ Dibuka=buka di=di Bogor=name', 'a headline in capitals of its words'],
  ['DIBUKA. Kata Zxq benar.', 'DIBUKA=buka Kata=kata Zxq=name benar=benar', 'each sentence by itself'],
  ['vitamin C dan a', 'vitamin=vitamin C=name dan=dan a=name', 'single letters'],
  ['Bogor,\u00a0 MI - Menteri datang.', 'Bogor=name MI=name Menteri=menteri datang=datang', 'a dateline'],
  ['Jakarta (ANTARA) -- Ini.', 'Jakarta=name ANTARA=name Ini=ini', 'another'],
  ['TEMPO, Jakarta – Ini.', 'TEMPO=name Jakarta=name Ini=ini', 'and another'],
  [
    'Menteri, Bupati dan warga - semua.',
    'Menteri=menteri Bupati=bupati dan=dan warga=warga semua=semua',
    'no dateline',
  ],
  ['Warga - Bupati datang.', 'Warga=warga Bupati=bupati datang=datang', 'nor this'],
  ['@nama #topik https://a.id/b', '', 'tags and addresses'],
])('%s: %s (%s)', (text, words) => {
  expect(said(text)).toBe(words);
});

describe('the words of a whole text', () => {
  const countsOf = (...texts: readonly string[]) => {
    const { counts, ...rest } = textWordsOf(texts, theLexicon);
    return { counts: Object.fromEntries(counts), ...rest };
  };

  test('forms are counted as one', () => {
    expect(countsOf('Warga membuka 2 buku.', 'Buku-bukunya dibuka warga Bogor.')).toEqual({
      counts: { warga: 2, buka: 2, buku: 2 },
      names: 1,
      numbers: 1,
      words: 8,
    });
  });

  test.each([
    [['Zxqwanto datang.', 'Kata Zxqwanto benar.'], 2, 'a name at the beginning of a sentence, told by another place'],
    [['Kata Zxqwanto benar.', 'ZXQWANTO DATANG'], 2, 'and in a line of capitals'],
    [['Zxqwanto datang.', 'Kata zxqwanto benar.'], 0, 'but not by a place without a capital'],
    [['Kata zxqwanto dan Zxqwanto benar.'], 1, 'what is written small stays a word'],
  ])('%j has %d words that are names (%s)', (texts, names) => {
    expect(countsOf(...texts).names).toBe(names);
  });
});

test.each([
  ['abcdefghij'.repeat(10_000), 'of letters'],
  [`b${'\u0301'.repeat(10_000)}`, 'of marks'],
  ['𝒳'.repeat(1_000), 'of pairs, none of which is cut'],
])('what is far longer than a word has a key like one (%#: %s)', (word) => {
  const key = unknownKeyOf(word);
  expect(key.length).toBeLessThanOrEqual(121);
  expect(key).not.toMatch(/[\ud800-\udbff]$/);
});
