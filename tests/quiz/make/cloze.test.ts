import { describe, expect, test } from 'vitest';
import { cloze } from '../../../src/quiz/make/cloze';
import { saidIn } from '../../../src/quiz/Option';
import { askedOf, madeBy } from './aSource';

const gapsOf = (text: string) =>
  madeBy(cloze, text).map((one) => {
    const { question } = one;
    if (question.kind !== 'cloze' || question.task.kind !== 'choose') throw new Error('no choice');
    return { word: askedOf(text, one), options: question.task.options.map((option) => saidIn(option.text, 'en')), one };
  });

describe('gaps that grammar fills', () => {
  test.each<[text: string, word: string, wrong: string, why: string]>([
    ['Rumah itu sudah diperiksa oleh polisi kemarin.', 'diperiksa', 'memeriksa', 'oleh names who does it'],
    ['Pemerintah akan menyalurkan bantuan kepada warga desa.', 'menyalurkan', 'penyaluran', 'akan leads to a verb'],
    ['Pagi itu para pengungsi pulang ke rumah mereka.', 'pengungsi', 'mengungsi', 'para stands before people'],
    ['Kebanyakan pekerja di pabrik itu berasal dari desa.', 'dari', 'kepada', 'berasal dari'],
    ['Pembangunan jembatan itu sesuai dengan rencana semula.', 'dengan', 'terhadap', 'sesuai dengan'],
    ['Para menteri bertemu dengan gubernur di kantornya.', 'dengan', 'oleh', 'bertemu dengan'],
    ['Kebakaran besar itu terjadi pada Senin pagi.', 'pada', 'kepada', 'a point in time'],
    ['“Kami siap,” kata petugas itu kepada wartawan, kemarin.', 'kepada', 'oleh', 'who is spoken to'],
    ['Polisi menangkap seorang sopir di pasar itu.', 'seorang', 'sebuah', 'a person'],
    ['Mereka akhirnya menemukan sebuah perahu di sungai.', 'sebuah', 'seekor', 'a thing'],
    ['Sampai sekarang mereka tidak bisa pulang ke desanya.', 'tidak', 'bukan', 'before a verb'],
    [
      'Banjir itu tidak hanya merusak sawah, tetapi juga rumah.',
      'tetapi',
      'agar',
      'the pair tidak hanya … tetapi juga',
    ],
  ])('%s [%s, not %s] (%s)', (text, word, wrong) => {
    const gap = gapsOf(text).find((one) => one.word === word);
    expect(gap?.options[0]).toBe(word);
    expect(gap?.options).toContain(wrong);
  });

  test.each([
    [
      'Obat itu bukan tidak bisa dibeli, melainkan sulit ditemukan di sana.',
      'tidak',
      'contrasted: bukan might stand there',
    ],
    ['Rumah itu besar dan sudah diperbaiki oleh pemiliknya.', 'besar', 'an adjective tells nothing'],
    ['Mereka memperbaiki rumah itu bersama tetangganya kemarin.', 'memperbaiki', 'nothing before it asks for a verb'],
    ['Harga beras naik pada umumnya menjelang hari raya.', 'pada', 'no point in time behind it'],
    ['Warga mengirim surat kepada bupati pekan lalu.', 'kepada', 'nobody speaks'],
    ['Para warga desa bekerja bakti di jalan itu.', 'warga', 'not built of a verb'],
  ])('%s leaves %j alone (%s)', (text, word) => {
    expect(gapsOf(text).map((one) => one.word)).not.toContain(word);
  });

  test('what is left out is hidden, and nothing is offered twice', () => {
    const text = 'Pemerintah akan menyalurkan bantuan kepada warga yang rumahnya sudah diperiksa oleh petugas.';
    const gaps = gapsOf(text);
    expect(gaps.map(({ word }) => word)).toEqual(expect.arrayContaining(['menyalurkan', 'diperiksa']));
    for (const { options, one } of gaps) {
      expect(new Set(options).size).toBe(options.length);
      expect(one.hides).toHaveLength(1);
    }
  });
});
