import { describe, expect, test } from 'vitest';
import type { TransformQuestion } from '../../../src/quiz/kinds/transform';
import { transform } from '../../../src/quiz/make/transform';
import { saidIn } from '../../../src/quiz/Option';
import { madeBy } from './aSource';

const asked = (text: string) => madeBy(transform, text).map(({ question }) => question as TransformQuestion);
function right({ answer }: TransformQuestion): string | undefined {
  if (answer.kind !== 'choose') return undefined;
  const option = answer.options[answer.key];
  return option && saidIn(option.text, 'id');
}

describe('speech reported', () => {
  test.each([
    [
      '"Kami selalu ada di pasar," kata Budi Hartono.',
      'Budi Hartono mengatakan bahwa mereka selalu ada di pasar.',
      'kami',
    ],
    [
      '"Saya ingin penonton mengingat rumah," ujar Budi Hartono.',
      'Budi Hartono mengatakan bahwa dia ingin penonton mengingat rumah.',
      'saya',
    ],
    [
      '"Sopir truk sudah kami amankan," kata Budi Hartono.',
      'Budi Hartono mengatakan bahwa sopir truk sudah mereka amankan.',
      'behind its object',
    ],
  ])('%s %s (%s)', (text, sentence) => {
    expect(asked(text).map(right)).toEqual([sentence]);
  });

  test('wrong are other pronouns, each with its reason', () => {
    const [question] = asked('"Kami selalu ada di pasar," kata Budi Hartono.');
    const options = question?.answer.kind === 'choose' ? question.answer.options : [];
    expect(options.map(({ text }) => /bahwa (\p{L}+)/u.exec(saidIn(text, 'id'))?.[1])).toEqual([
      'mereka',
      'kami',
      'dia',
      'kalian',
    ]);
    expect(options.slice(1).every(({ why }) => why !== null)).toBe(true);
    expect(options.map(({ why }) => why?.en ?? '').filter((why) => /^“\p{Ll}/u.test(why))).toEqual([]);
  });

  test.each([
    ['"Tolong jaga anak-anak kami di sekolah," kata Budi Hartono.', 'a request'],
    ['"Apakah kami harus menunggu lagi?" tanya Budi Hartono.', 'a question'],
    ['"Film saya diputar di luar negeri," kata Budi Hartono.', 'whose it is: it becomes -nya'],
    ['"Besok kami kembali bekerja," kata Budi Hartono.', 'a day that shifts too'],
    ['"Kita harus bekerja lebih keras," kata Budi Hartono.', 'kita may take in the listener'],
    ['"Kami tunggu sampai akhir bulan," kata Budi Hartono.', 'an object is missing'],
    ['"Kami enggak tahu apa-apa soal harga," kata Budi Hartono.', 'not standard'],
    ['"Kami selalu ada di pasar," katanya.', 'nobody is named'],
    ['"Perahu kami mau ditaruh di mana," kata Budi Hartono.', 'a question without its mark'],
    ['"Warga lebih sering menegur saya di pasar," kata Budi Hartono.', 'dia would be anybody'],
    ['"Doakan saja keluarga kami," kata Budi Hartono.', 'an order'],
    ['"Saya kira itu suara truk pasir," kata Budi Hartono.', 'of speech: in writing it is mengira'],
    ['"Rudi bermain bagus, saya tidak kecewa," kata Budi Hartono.', 'dia would be Rudi'],
    ['"Jujur saya sering lupa membaca," kata Budi Hartono.', 'jujur cannot stand behind bahwa'],
    ['"Kami membuka toko lagi pekan depan," tulis Budi Hartono.', 'it was written'],
  ])('not %s (%s)', (text) => {
    expect(asked(text)).toEqual([]);
  });
});

describe('active and passive', () => {
  test.each([
    ['Polisi menyita sejumlah barang bukti dari rumah itu.', 'passive', 'Sejumlah barang bukti disita oleh polisi.'],
    ['Pelaku pencurian telah ditangkap oleh warga.', 'active', 'Warga telah menangkap pelaku pencurian.'],
  ] as const)('%s %s: %s', (text, task, sentence) => {
    const [question] = asked(text);
    expect([question?.task, question && right(question)]).toEqual([task, sentence]);
  });

  test.each([
    ['Banjir merendam ratusan rumah di desa itu.', 'no one does it'],
    ['Dia menulis sebuah buku.', 'a pronoun'],
    ['Polisi menangkap pelaku dan penadah barang curian.', 'two objects'],
    ['Polisi menyinggung soal keamanan.', 'no object'],
  ])('not %s (%s)', (text) => {
    expect(asked(text)).toEqual([]);
  });
});
