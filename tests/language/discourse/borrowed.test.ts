import { describe, expect, test } from 'vitest';
import { quotationsIn } from './theDiscourse';

const lastIn = (text: string) => {
  const last = quotationsIn(text).at(-1);
  return last && [last.kind, last.speaker];
};
const BEFORE = '“Kami siap,” kata Rina Astuti.\n\n';

test('Firman is a name too', () =>
  expect(lastIn('Firman Hadi mengatakan, “Kita harus lebih sabar lagi.”')).toEqual(['direct', 'Firman Hadi']));

describe('words that nobody of the text says', () => {
  test.each([
    ['Rina mengutip pepatah lama, “Air tenang menghanyutkan”.', 'slogan', 'a proverb behind a comma'],
    ['Ada pepatah, “Air tenang menghanyutkan.”', 'slogan', 'one that there is'],
    ['Seperti kata pepatah, “Air tenang menghanyutkan.”', 'slogan', 'one that says so itself'],
    ['Pepatah lama mengatakan, “Air tenang jangan disangka tidak dalam.”', 'slogan', 'one as the subject'],
    [
      'Ia menutup pidato dengan pantun, “Pergi ke pasar membeli jamu, pulangnya lewat jalan baru.”',
      'slogan',
      'a verse',
    ],
    [
      'Ia membacakan ayat yang artinya, “Janganlah kamu mengurangi timbangan itu.”',
      'document',
      'scripture, by its meaning',
    ],
    ['Dalam sebuah hadis disebutkan, “Kebersihan itu sebagian dari iman.”', 'document', 'scripture'],
    ['Allah berfirman, “Janganlah kamu mengurangi timbangan itu.”', 'document', 'who speaks in it'],
    [
      'Isi pesannya sebagai berikut:\n\n“Kabar baik, besok pajak motor dihapus. Teruskan!”',
      'document',
      'a message that goes round',
    ],
    ['Pesan berantai itu menyebutkan: “Besok semua toko akan tutup selama sepekan.”', 'document', 'likewise'],
    ['Narasi unggahan itu berbunyi, “Besok semua toko akan tutup selama sepekan.”', 'document', 'an upload'],
    ['“Besok semua toko akan tutup selama sepekan,” bunyi pesan itu.', 'document', 'its sound behind'],
    ['“Besok semua toko akan tutup,” demikian isi surat itu.', 'document', 'its content behind'],
    ['“Tolak pabrik di desa kami!” bunyi spanduk itu.', 'slogan', 'a banner'],
    ['“Tolak pabrik di desa kami,” begitu bunyi tulisan di salah satu poster.', 'slogan', 'a poster'],
    ['“Tolak pabrik di desa kami,” demikian tulisan pada spanduk itu.', 'slogan', 'likewise'],
  ])('%s: %s (%s)', (text, kind) => expect(lastIn(BEFORE + text)).toEqual([kind, null]));

  test.each([
    ['Mengutip pepatah itu, Rina mengatakan, “Kita harus lebih sabar lagi.”', 'a proverb told before'],
    ['“Ada pepatah, air tenang menghanyutkan,” ujar Rina.', 'a proverb in what is said'],
    ['Dalam unggahannya, Rina menulis, “Besok toko kami tutup selama sepekan.”', 'who wrote it is known'],
    ['Rina berpesan kepada warga, “Jangan lupa membawa payung besok.”', 'she is the one who tells them'],
    ['Artinya, “kita harus sabar,” kata Rina.', 'a meaning, with a cue'],
    ['Membaca pesan itu, Rina berkata: “Besok toko kami tutup selama sepekan.”', 'behind a message'],
  ])('but these are Rina’s: %s (%s)', (text) => expect(lastIn(BEFORE + text)).toEqual(['direct', 'Rina Astuti']));
});
