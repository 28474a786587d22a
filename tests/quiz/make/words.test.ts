import { describe, expect, test } from 'vitest';
import { build } from '../../../src/quiz/make/build';
import { dictation } from '../../../src/quiz/make/dictation';
import { family } from '../../../src/quiz/make/family';
import { familyOfRoot } from '../../../src/quiz/make/wordFamilies';
import { markAnswer } from '../../../src/quiz/markAnswer';
import { saidIn } from '../../../src/quiz/Option';
import { readingsOf } from '../../../src/language/morphology/readingsOf';
import { theLexicon } from '../../support/theLexicon';
import { askedOf, madeBy } from './aSource';

describe('families', () => {
  const text = 'Menteri itu ingin menegaskan hal yang sama, lalu bergerak ke kantor lain untuk melayani warga di sana.';
  const made = madeBy(family, text);

  test('ask of words with a family', () => {
    expect(made.map((one) => askedOf(text, one))).toEqual(
      expect.arrayContaining(['menegaskan', 'bergerak', 'melayani']),
    );
  });

  test('the odd one has another root, and the others have that of the word in the text', () => {
    for (const one of made) {
      if (one.question.kind !== 'family') throw new Error(one.question.kind);
      const rootOf = (word: string) => readingsOf(word, theLexicon)[0]?.root;
      const root = rootOf(askedOf(text, one));
      const words = one.question.options.map((option) => saidIn(option.text, 'id'));
      expect(words).toHaveLength(4);
      for (const [place, word] of words.entries())
        expect([word, rootOf(word) === root]).toEqual([word, place !== one.question.key]);
    }
  });

  test.each([
    ['bisa', 'two words are spelled so: no family of one root'],
    ['apalah', 'no root at all'],
  ])('%s has none (%s)', (root) => {
    expect(familyOfRoot(root, theLexicon)).toEqual([]);
  });
});

describe('taking words apart, and building them', () => {
  const tasksOf = (text: string) =>
    madeBy(build, text).map((one) => {
      if (one.question.kind !== 'build') throw new Error(one.question.kind);
      return { word: askedOf(text, one), task: one.question.task, question: one.question };
    });

  test.each<[text: string, word: string, pieces: readonly string[]]>([
    ['Pemerintah menempatkan guru di desa itu.', 'menempatkan', ['meN-', 'tempat', '-kan']],
    ['Petugas akhirnya menutup jalan itu.', 'menutup', ['meN-', 'tutup']],
    ['Rapat itu dihadiri banyak orang.', 'dihadiri', ['di-', 'hadir', '-i']],
    ['Angka kemiskinan di desa itu turun.', 'kemiskinan', ['ke-', 'miskin', '-an']],
    ['Kabut tebal mempersulit pencarian korban.', 'mempersulit', ['meN-', 'per-', 'sulit']],
    ['Polisi mulai memukul mundur orang-orang itu.', 'memukul', ['meN-', 'pukul']],
  ])('%s: %s', (text, word, pieces) => {
    const task = tasksOf(text).find((one) => one.word === word && one.task.kind === 'take-apart')?.task;
    if (task?.kind !== 'take-apart') throw new Error('not asked');
    expect(task.pieces).toEqual(pieces);
    expect(new Set(task.offered).size).toBe(task.offered.length);
    expect(task.offered.length).toBeGreaterThan(pieces.length);
  });

  test('a root whose first sound is lost is offered as it looks there', () => {
    const [found] = tasksOf('Petugas akhirnya menutup jalan itu.').filter(({ task }) => task.kind === 'take-apart');
    expect(found?.task.kind === 'take-apart' ? found.task.offered : []).toContain('nutup');
    expect(found?.question.explanation.en).toContain('the “t” of the root is lost');
  });

  test.each([
    ['Mereka bertemu di tempat itu.', 'bertemu', 'two pieces, both easily seen'],
    ['Warga itu menindaklanjuti laporan kami.', 'menindaklanjuti', 'two roots in one'],
    ['Semakin lama hujan semakin deras.', 'semakin', 'frozen: no word of today'],
    ['Anak-anak berlari-lari di jalan.', 'berlari-lari', 'repeated'],
    ['Mereka sering menertawakan anak itu.', 'menertawakan', 'the letter that is lost is not of the root'],
  ])('%s: not %s (%s)', (text, word) => {
    expect(tasksOf(text).map((one) => one.word)).not.toContain(word);
  });

  test('a word to be built has its meaning for a hint, and its own form is right', () => {
    const built = tasksOf('Pemerintah menurunkan angka kemiskinan di desa itu.').filter(
      ({ task }) => task.kind === 'build',
    );
    expect(built.map(({ word }) => word)).toContain('kemiskinan');
    for (const { word, question, task } of built) {
      if (task.kind !== 'build') throw new Error(task.kind);
      expect(task.hint?.en).not.toBe('');
      const marked = markAnswer(question, { kind: 'build', text: word });
      expect(marked.ok && marked.value.mark.kind).toBe('right');
    }
  });
});

describe('dictation', () => {
  test('not of a sentence that opens with somebody, though the name is a word as well', () => {
    const asked = madeBy(
      dictation,
      'Gala, yang menemani istrinya malam itu, ikut makan. Warga makan bersama di halaman masjid.',
    );
    expect(asked.map(({ question }) => (question.kind === 'dictation' ? question.text : ''))).toEqual([
      'Warga makan bersama di halaman masjid.',
    ]);
  });

  test.each([
    ['Kejadian ini kemudian dilaporkan ke polisi.', 'short, and nothing but words'],
    ['Mereka pulang, lalu tidur sampai pagi.', 'with a comma'],
  ])('%s (%s)', (text) => {
    expect(madeBy(dictation, text).map((one) => askedOf(text, one))).toEqual([text]);
  });

  test.each([
    ['Mereka tidur.', 'too short'],
    ['Kebakaran itu menghanguskan tujuh rumah pada 12 Mei.', 'a number'],
    ['Acara itu dihadiri Gubernur Jawa Barat kemarin siang.', 'names'],
    ['Kami siap membantu mereka di sana,” kata petugas itu.', 'marks that cannot be heard'],
    ['Mereka suka nonton streaming bareng teman-teman di rumah.', 'a foreign word'],
  ])('not %s (%s)', (text) => {
    expect(madeBy(dictation, `${text} Itu saja.`).map((one) => askedOf(`${text} Itu saja.`, one))).not.toContain(text);
  });
});
