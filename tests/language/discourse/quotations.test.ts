import { describe, expect, test } from 'vitest';
import { quotationsIn } from './theDiscourse';

/** Kind, speaker and cue of the first quotation. */
const firstOf = (text: string) => {
  const [first] = quotationsIn(text);
  return first && [first.kind, first.speaker, first.cue];
};

describe('who says it, by the words beside it', () => {
  test.each<[text: string, speaker: string, cue: string | null, why: string]>([
    ['“Kami siap,” kata Budi Santoso.', 'Budi Santoso', 'kata', 'verb and name behind'],
    ['“Kami siap,” kata Kepala Dinas Sosial, Budi Santoso, di Bogor.', 'Budi Santoso', 'kata', 'role, then name'],
    ['“Kami siap,” kata Budi Santoso, Kepala Dinas Sosial, di Bogor.', 'Budi Santoso', 'kata', 'name, then role'],
    ['“Kami siap,” tegas Kombes Pol. Budi Santoso.', 'Budi Santoso', 'tegas', 'ranks are no part of the name'],
    ['“Kami siap,” ujar Direktur Utama PT Maju Tbk, Sri Lestari.', 'Sri Lestari', 'ujar', 'a firm is no person'],
    ['“Kami siap,” Budi Santoso menambahkan.', 'Budi Santoso', 'menambahkan', 'a clause behind'],
    ['“Kami siap,” demikian dikatakan Budi Santoso.', 'Budi Santoso', 'dikatakan', 'a passive'],
    ['“Kami siap,” sesumbar Budi Santoso.', 'Budi Santoso', 'sesumbar', 'a bare word that no list has'],
    ['“Kami siap.” Kata Budi Santoso.', 'Budi Santoso', 'kata', 'with a slip: a sentence of its own'],
    ['Budi Santoso mengatakan, “Kami siap.”', 'Budi Santoso', 'mengatakan', 'before it'],
    ['Budi Santoso menjawab singkat: “Belum.”', 'Budi Santoso', 'menjawab', 'before it, with a colon and one word'],
    ['Budi Santoso: “Kami siap membantu.”', 'Budi Santoso', null, 'nothing but a colon'],
    ['Menurut Budi Santoso, “Kami sudah lama siap.”', 'Budi Santoso', 'menurut', 'according to'],
    ['“Kami siap,” kata seorang warga.', 'warga', 'kata', 'nobody by name'],
    ['“Kami siap,” kata istri Budi Santoso.', 'istri Budi Santoso', 'kata', 'who is somebody by another'],
  ])('%s', (text, speaker, cue) => expect(firstOf(text)).toEqual(['direct', speaker, cue]));

  test.each([
    ['Budi Santoso tiba. “Kami siap,” katanya.', '-nya is who was spoken of'],
    ['Ketua panitia Budi Santoso membuka acara. “Kami siap,” kata dia.', 'so is dia'],
    ['Politikus Budi Santoso tiba. “Kami siap,” kata politikus itu.', 'and a description with itu'],
    ['“Ayo,” kata Budi Santoso. “Kami siap,” sambungnya.', 'whoever spoke before'],
    ['“Ayo,” kata Budi Santoso. “Kami siap.”', 'the rest of what was said'],
    ['“Ayo,” kata Budi Santoso, “kami sudah siap.”', 'said in two parts'],
    ['Ketua RT Budi Santoso tiba.\n\nHujan turun deras. “Kami siap,” kata Ketua RT.', 'who has that role'],
    ['Bupati Budi Santoso menilai kota itu aman.\n\n“Kami siap.”', 'a paragraph behind one that reports'],
  ])('%s (%s)', (text) =>
    expect(new Set(quotationsIn(text).map(({ speaker }) => speaker))).toEqual(new Set(['Budi Santoso'])),
  );

  test.each([
    ['“Kami siap,” katanya.', 'nobody was spoken of'],
    ['“Kami siap,” kata Budi Santoso dan Sri Lestari.', 'two of them'],
    ['“Kami siap,” tulis surat itu.', 'a letter does not speak'],
    ['Kota itu tenang. “Kami siap berangkat besok.”', 'nobody at all'],
  ])('nobody can be told: %s (%s)', (text) => expect(quotationsIn(text)[0]?.speaker).toBeNull());

  test('a sentence that reports anew is no cue of what stands before it', () => {
    const [first] = quotationsIn(
      'Sri Lestari tiba. “Kami siap,” kata dia. “Semua sudah ada.” Budi Santoso mengatakan acara dimulai.',
    );
    expect(first?.speaker).toBe('Sri Lestari');
    expect(quotationsIn('“Semua sudah ada.” Budi Santoso mengatakan acara dimulai.')[0]?.speaker).toBeNull();
  });
});

describe('what is no speech', () => {
  test.each([
    ['Ia menulis buku berjudul “Laut yang Tenang”.', 'title'],
    ['Acara bertema “Kota Hijau” itu ramai.', 'title'],
    ['Warga membawa spanduk bertuliskan “Tolak Tambang”.', 'slogan'],
    ['Istilah “cuci gudang” sudah lama dipakai.', 'scare'],
    ['Harga itu dianggap “miring” oleh pembeli.', 'scare'],
    ['Penyanyi itu dijuluki “Ratu Dangdut”.', 'nickname'],
    ['Budi “Gendut” Santoso menang lagi.', 'nickname'],
    ['Surat itu berbunyi “semua harus pergi”.', 'document'],
  ])('%s: %s', (text, kind) => expect(firstOf(text)).toEqual([kind, null, null]));

  test('nor is what stands inside of speech', () => {
    expect(quotationsIn('“Tema ‘Kota Hijau’ sangat tepat,” kata Budi.').map(({ kind }) => kind)).toEqual([
      'direct',
      'title',
    ]);
  });

  test.each([
    ['“Tidak,” kata Budi Santoso.', 'one word with a cue'],
    ['Ia menyebut langkah itu “sangat merugikan nelayan kecil”.', 'part of a sentence that reports'],
  ])('but this is: %s (%s)', (text) => expect(quotationsIn(text)[0]?.kind).toBe('direct'));
});
