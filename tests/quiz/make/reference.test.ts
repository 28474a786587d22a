import { describe, expect, test } from 'vitest';
import { reference } from '../../../src/quiz/make/reference';
import { saidIn } from '../../../src/quiz/Option';
import { askedOf, madeBy } from './aSource';

const OTHERS = 'Bupati Rahmat Hidayat dan Camat Siti Aminah juga datang ke desa itu.';

/** Three people, the last of whom speaks. */
const text = (rest: string) =>
  `${OTHERS}\n\nKepala Desa Joko Susilo mengatakan bahwa jembatan itu runtuh tadi malam. ${rest}`;

const answersOf = (raw: string) =>
  madeBy(reference, raw).map((one) => {
    if (one.question.kind !== 'reference') throw new Error(one.question.kind);
    const { options, key } = one.question;
    return {
      word: askedOf(raw, one),
      right: saidIn(options[key]!.text, 'id'),
      options: options.map((option) => saidIn(option.text, 'id')),
    };
  });

describe('whom a pronoun stands for', () => {
  test.each([
    ['Menurut dia, tidak ada korban jiwa.', 'dia'],
    ['Ia menambahkan bahwa jembatan akan dibangun lagi.', 'Ia'],
    ['“Tidak ada korban,” ujarnya.', 'ujarnya'],
    ['“Tidak ada korban,” kata dia.', 'dia'],
  ])('%s', (rest, word) => {
    const found = answersOf(text(rest)).find((one) => one.word === word);
    expect(found?.right).toBe('Joko Susilo');
    expect(found?.options).toEqual(expect.arrayContaining(['Rahmat Hidayat', 'Siti Aminah']));
  });

  test.each([
    [
      `Kepala Desa Joko Susilo mengatakan bahwa jembatan itu runtuh. Menurut dia, tidak ada korban.`,
      'nobody else is named',
    ],
    [`${OTHERS} Ia mengatakan bahwa jembatan itu runtuh.`, 'two were named last'],
    [text('Jembatan itu menghubungkan dua desa.'), 'no pronoun'],
  ])('%s: not asked (%s)', (raw) => {
    expect(answersOf(raw)).toEqual([]);
  });
});

describe('kami', () => {
  test('takes in the speaker and others, not the listener', () => {
    const raw = '“Kami sudah lama menunggu bantuan,” kata Kepala Desa Joko Susilo.';
    const [found, ...more] = answersOf(raw);
    expect(more).toEqual([]);
    expect(found?.word).toBe('Kami');
    expect(found?.right).toBe('Joko Susilo dan orang lain, tanpa orang yang diajak bicara');
  });

  test.each([
    ['“Kita sudah lama menunggu,” kata Kepala Desa Joko Susilo.', 'kita, which in speech often stands for kami'],
    ['“Kami sudah lama menunggu.” Jembatan itu runtuh.', 'nobody knows who speaks'],
    ['“Mereka bilang ‘kami senang’ setiap hari,” kata Kepala Desa Joko Susilo.', 'what others say, quoted in turn'],
    ['Kata “kami” berbeda dengan “kita”, ujar Joko Susilo.', 'a word, and no speech'],
  ])('%s: not asked (%s)', (raw) => {
    expect(answersOf(raw)).toEqual([]);
  });
});
