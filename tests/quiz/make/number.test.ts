import { describe, expect, test } from 'vitest';
import type { NumberKey, NumberQuestion } from '../../../src/quiz/kinds/number';
import { markAnswer } from '../../../src/quiz/markAnswer';
import { number } from '../../../src/quiz/make/number';
import { ARTICLE } from './anArticle';
import { madeBy } from './aSource';

const asked = (text: string) => madeBy(number, text).map(({ question }) => question as NumberQuestion);
const answersTo = (text: string, prompt: RegExp) =>
  asked(text)
    .filter((one) => prompt.test(one.prompt.en))
    .map(({ answer }) => answer);

describe('numbers of a text', () => {
  test.each<[prompt: RegExp, answer: NumberKey, why: string]>([
    [/^How many “mobil”\?/u, { kind: 'integer', value: 12 }, 'digits before a noun'],
    [/^How many “jam”\?/u, { kind: 'integer', value: 3 }, 'a word before a noun'],
    [
      /^Which amount in rupiah .*para pedagang di blok utara merugi \(\?\)”/u,
      { kind: 'integer', value: 2.5e9 },
      'money with a scale',
    ],
    [/^How old is Lestari Anggun\?/u, { kind: 'integer', value: 46 }, 'an age in brackets'],
    [/^On what date did Darman Wiguna say/u, { kind: 'date', day: 3, month: 2, year: 2025 }, 'the day of a quotation'],
    [/^Which year .*“.*dibangun pada \(\?\)/u, { kind: 'year', value: 1978 }, 'a year'],
  ])('%s: %j (%s)', (prompt, answer) => {
    expect(answersTo(ARTICLE, prompt)).toContainEqual(answer);
  });

  test('the number never stands in the prompt, and the way it is written is a right answer', () => {
    for (const question of asked(ARTICLE)) {
      if (question.answer.kind !== 'integer') continue;
      const { value } = question.answer;
      expect(question.prompt.id).not.toMatch(new RegExp(`(?<![\\d.,])${value}(?![\\d.,])`, 'u'));
      expect(markAnswer(question, { kind: 'number', text: String(value) })).toMatchObject({
        ok: true,
        value: { mark: { kind: 'right' } },
      });
    }
  });
});

describe('what is not asked', () => {
  test.each([
    ['Acara itu berlangsung pada 3 sampai 5 Juni 2025 di alun-alun kota.', 'no one day'],
    ['Warga berkumpul di Bundaran Simpang Lima sejak pagi buta.', 'a number that is a name'],
    ['Harga beras naik 1,5 persen dibandingkan bulan lalu di pasar itu.', 'no whole number'],
    ['Sebanyak dua atau tiga orang terlihat di dalam gedung tua itu.', 'not exact'],
    ['Polisi datang ke lokasi pada Rabu (1/8) untuk memeriksa saksi.', 'a day without its year'],
    ['“Naik 12.”', 'nothing around it'],
    ['Menurut asosiasi pada 2006 kontribusi industri tekstil terus meningkat.', 'a year, no count'],
    ['Kapal itu memakai mesin turbin buatan LM 1500 yang sudah tua.', 'a type'],
    ['Banyak organisasi petani bermunculan pada akhir tahun 1980-an di desa.', 'a decade'],
    ['Toko itu buka duapuluh empat jam sehari sepanjang tahun lalu.', 'the rest of a number'],
    ['Kepala desa sudah bertemu camat empat mata pada malam itu di kantornya.', 'a manner of speaking'],
    ['Pembeli terakhir meninggalkan warung itu pukul tujuh pagi setiap hari.', 'an hour'],
    ['Desa Sumberrejo (13) terletak di kaki gunung sebelah utara kota.', 'a number on a map'],
  ])('%s (%s)', (text) => {
    expect(asked(text)).toEqual([]);
  });
});
