import { describe, expect, test } from 'vitest';
import { quotationsIn } from './theDiscourse';

const speakersIn = (text: string) => quotationsIn(text).map(({ speaker }) => speaker);

describe('question and answer', () => {
  test.each<[text: string, speakers: readonly (string | null)[], why: string]>([
    [
      '“Siapa yang menyetir?” tanya hakim Rahmat Hidayat.\n\n“Kakak saya,” jawab Ujang Sutisna.\n\n“Kakak yang mana?”\n\n“Yang sulung, Pak.”',
      ['Rahmat Hidayat', 'Ujang Sutisna', 'Rahmat Hidayat', 'Ujang Sutisna'],
      'by turns, without cues',
    ],
    [
      'Syahbandar Retno Wulan bertanya kepada Ujang Sutisna, “Kapan kapal tiba?”\n\n“Besok pagi,” jawabnya.',
      ['Retno Wulan', 'Ujang Sutisna'],
      'nobody answers himself',
    ],
    [
      'Mualim Retno Wulan bertanya kepada rekannya, Ujang Sutisna, “Kapan kapal tiba?”\n\n“Besok pagi,” jawabnya.',
      ['Retno Wulan', 'Ujang Sutisna'],
      'with an apposition',
    ],
    [
      '“Kapan kapal tiba?” tanya Retno Wulan kepada Ujang Sutisna. “Besok,” sahutnya.',
      ['Retno Wulan', 'Ujang Sutisna'],
      'in one paragraph',
    ],
    [
      'Penyanyi Bram Santoso keluar dari studio. “Kapan albumnya terbit?” tanya wartawan.\n\n“Juni,” jawab dia.',
      ['wartawan', 'Bram Santoso'],
      'the press asks',
    ],
    [
      'Penyanyi Bram Santoso keluar dari studio. “Kapan albumnya terbit?” tanya seorang wartawan. “Juni,” katanya.',
      ['wartawan', 'Bram Santoso'],
      'the press is never who goes on',
    ],
    [
      'Penyanyi Bram Santoso keluar dari studio. Wartawan bertanya apakah ia lelah. “Sedikit,” jawabnya.',
      ['Bram Santoso'],
      'the question is reported',
    ],
    [
      '“Siapa kamu?” tanya Retno Wulan. “Dari mana?” tanyanya lagi.',
      ['Retno Wulan', 'Retno Wulan'],
      'who asks may ask again',
    ],
    [
      '“Siapa yang rugi?” tanya Retno Wulan. “Kita semua,” lanjutnya.',
      ['Retno Wulan', 'Retno Wulan'],
      'who asks may go on',
    ],
    [
      '“Saya rugi,” kata Ujang Sutisna.\n\n“Siapa yang tidak?” tanya Retno Wulan.\n\n“Pedagang besar,” jawabnya.',
      ['Ujang Sutisna', 'Retno Wulan', 'Ujang Sutisna'],
      'who spoke before answers',
    ],
    [
      '“Siapa yang rugi?” tanya Retno Wulan.\n\n“Petani,” jawabnya.',
      ['Retno Wulan', null],
      'nobody is known who could',
    ],
    [
      '“Siapa yang rugi?” tanya Retno Wulan. “Petani,” kata dia.',
      ['Retno Wulan', 'Retno Wulan'],
      'no word of answering',
    ],
    [
      '“Jadi kamu lupa?” tanya Retno Wulan.\n\n“Petani tidak pernah lupa.”',
      ['Retno Wulan', null],
      'an answer perhaps, perhaps not',
    ],
    [
      '“Saya pulang,” kata Ujang Sutisna.\n\n“Ke mana semua orang?”',
      ['Ujang Sutisna', 'Ujang Sutisna'],
      'nobody asked',
    ],
  ])('%s → %j (%s)', (text, speakers) => expect(speakersIn(text)).toEqual(speakers));
});

describe('who is named by what they do behind the quotation', () => {
  test.each<[text: string, speakers: readonly (string | null)[], why: string]>([
    [
      '“Ban saya kempis,” kata Rudi Hartanto.\n\n“Terlambat lagi?” Retno Wulan melirik jam.',
      ['Rudi Hartanto', 'Retno Wulan'],
      'an exclamation or question',
    ],
    [
      '“Ban saya kempis,” kata Rudi Hartanto.\n\n“Masih ada waktu,” kata Retno Wulan.\n\n“Baik, saya tambal.” Rudi berdiri.',
      ['Rudi Hartanto', 'Retno Wulan', 'Rudi Hartanto'],
      'one who speaks elsewhere',
    ],
    ['“Ban saya kempis.” Rudi Hartanto menuntun sepedanya.', ['Rudi Hartanto'], 'nobody spoke before'],
    [
      '“Ban saya kempis,” kata Rudi Hartanto.\n\n“Kami masih menunggu.” Retno Wulan berdiri.',
      ['Rudi Hartanto', null],
      'one or the other',
    ],
    ['“Semua sudah ada.” Budi Santoso mengatakan acara dimulai.', [null], 'a report of its own'],
    ['“Kami masih menunggu.” Hujan turun deras.', [null], 'a thing'],
    [
      '“Ban saya kempis,” kata Rudi Hartanto. “Pompanya di rumah.” Retno Wulan berdiri.',
      ['Rudi Hartanto', 'Rudi Hartanto'],
      'no paragraph of its own',
    ],
  ])('%s → %j (%s)', (text, speakers) => expect(speakersIn(text)).toEqual(speakers));
});
