import { describe, expect, test } from 'vitest';
import { quotationsIn, theDiscourse } from './theDiscourse';

const lastIn = (text: string) => {
  const last = quotationsIn(text).at(-1);
  return last && [last.kind, last.speaker, last.cue];
};
const BEFORE = '“Kami siap,” kata Rina Astuti.\n\n';

describe('rarer words that report', () => {
  test.each([
    ['“Tutup pintu!” potong Tarmuji.', 'potong'],
    ['“Tutup dulu,” gurau Tarmuji sambil tertawa.', 'gurau'],
    ['“Tutup dulu,” isak Tarmuji.', 'isak'],
    ['“Tutup dulu,” pamit Tarmuji kepada istrinya.', 'pamit'],
    ['“Tutup dulu,” sapa Tarmuji.', 'sapa'],
    ['“Tutup dulu,” begitulah pesan Tarmuji.', 'pesan'],
    ['“Tutup dulu,” demikian dilaporkan Tarmuji.', 'dilaporkan'],
    ['“Tutup dulu,” demikian Tarmuji.', 'demikian'],
    ['“Tutup dulu,” begitu Tarmuji.', 'begitu'],
    ['“Tutup dulu,” demikian penjelasan Tarmuji.', 'demikian'],
    ['“Tutup dulu,” demikian Tarmuji menutup sambutan.', 'demikian'],
    ['“Tutup dulu.” Demikian Tarmuji.', 'demikian'],
  ])('%s (%s)', (text, verb) => expect(lastIn(BEFORE + text)).toEqual(['direct', 'Tarmuji', verb]));

  test.each([
    ['“Tutup dulu,” imbuh nya.', 'imbuh'],
    ['“Tutup dulu,” kata nya lagi.', 'kata'],
    ['“Tutup dulu,” potongnya.', 'potong'],
    ['“Tutup dulu,” guraunya.', 'gurau'],
  ])('whoever spoke: %s (%s)', (text, verb) => expect(lastIn(BEFORE + text)).toEqual(['direct', 'Rina Astuti', verb]));

  test.each([
    ['“Tutup dulu,” celoteh penonton.', 'penonton'],
    ['“Tutup dulu,” celetuk seorang pembeli.', 'pembeli'],
  ])('nobody by name: %s', (text, speaker) => expect(lastIn(BEFORE + text)?.[1]).toBe(speaker));

  test.each([
    ['Spanduk “Tolak Tambang!” milik Tarmuji robek.', 'whose banner it is'],
    ['Lagu “Laut, Tenang!” karya Tarmuji populer.', 'whose song it is'],
    ['“Tutup dulu.” Begitu Tarmuji tiba, hujan turun.', 'when he came'],
    ['“Tutup dulu.” Demikian pula Tarmuji dan kawan-kawan pergi.', 'likewise'],
    ['“Tutup dulu,” bupati itu menambahkan.', 'a subject, no verb before it'],
  ])('nothing of this is said by Tarmuji: %s (%s)', (text) => expect(lastIn(BEFORE + text)?.[1]).not.toBe('Tarmuji'));
});

describe('people by their initials', () => {
  test.each([
    ['Polisi menahan AR (30). Di bawah foto itu AR menulis: “Uang segera kembali.”', 'menulis', 'with an age'],
    ['Polisi menahan sopir truk berinisial AR. “Uang segera kembali,” tulis AR.', 'tulis', 'said to be initials'],
  ])('%s (%s, %s)', (text, verb) => expect(lastIn(text)).toEqual(['direct', 'AR', verb]));

  test('and by pronoun', () =>
    expect(lastIn('Tersangka berinisial AR mengaku khilaf. “Saya menyesal,” ujarnya.')?.[1]).toBe(
      'Tersangka berinisial AR',
    ));

  test('what is no more than an abbreviation is none', () =>
    expect(theDiscourse('Ketua RT (30) hadir. PT ABC (Persero) dan DPR (2024) menolak.').people).toEqual([]));
});
