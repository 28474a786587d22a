import { describe, expect, test } from 'vitest';
import { compiledLexicon } from '../../build/lexicon';
import { openLexicon } from '../../src/language/lexicon/openLexicon';
import { readingsOf } from '../../src/language/morphology/readingsOf';
import { lexemeKeyOf } from '../../src/study/lexemeKeyOf';
import { lineKeyOf } from '../../src/study/lineKeyOf';
import { theLexicon } from '../support/theLexicon';

/** The key of a word by its likeliest reading alone. */
function keyOf(word: string): string {
  const [reading] = readingsOf(word, theLexicon);
  if (!reading) throw new Error(`nobody knows ${word}`);
  return lexemeKeyOf(reading, theLexicon);
}

/** Words by their keys. */
const keysOf = (words: string) => words.split(' ').map((word) => `${word} ${keyOf(word)}`);

describe('forms of one lexeme share its key', () => {
  test.each([
    // Voices of a transitive stem
    ['buka', 'membuka dibuka buka kubuka kaubuka', 'voices, and the bare stem'],
    ['buka', 'Buka Dibuka MEMBUKA', 'whatever the capitals'],
    ['tulis', 'menulis ditulis tulis kutulis', 't melts'],
    ['kirim', 'mengirim dikirim kirim ngirim', 'the informal voice too'],
    ['nilai', 'menilai dinilai nilai', 'menilai has a line that says no more than the root'],
    ['cetak', 'mencetak dicetak cetak', 'a line marked as a form'],
    ['undang#1', 'mengundang diundang undang', 'a line with one sense more is the same verb still'],
    ['dapat', 'mendapat didapat dapat', 'one line for “get” and “can”'],
    ['menyatukan', 'menyatukan disatukan satukan kusatukan', '-kan on a numeral: “kita satukan” is the bare form'],
    ['menerbitkan', 'menerbitkan diterbitkan terbitkan', '-kan on an intransitive stem'],
    ['memasarkan', 'memasarkan dipasarkan pasarkan', '-kan on a noun'],
    ['menunjukkan', 'menunjukkan ditunjukkan tunjukkan', 'the passive has a line of its own, marked as a form'],
    ['mengetahui', 'mengetahui diketahui ketahui', 'so has this one'],
    ['mengemukakan', 'mengemukakan dikemukakan', 'ke- and -kan'],
    ['mempelajari', 'mempelajari dipelajari pelajari', 'pel- and -i'],
    ['memperhatikan', 'memperhatikan diperhatikan perhatikan', 'per- and -kan'],
    ['memberikan', 'memberikan diberikan berikan', 'the bare form has a line'],
    ['merumahkan', 'merumahkan dirumahkan', 'a form of the verb, not of rumah'],
    ['memperbesar', 'memperbesar diperbesar perbesar', 'memper- and diper-'],
    ['memperbolehkan', 'memperbolehkan diperbolehkan', 'with -kan'],
    ['menggunakan', 'menggunakan digunakan mempergunakan dipergunakan', 'memper- that adds nothing'],
    ['membandingkan', 'membandingkan bandingkan memperbandingkan', 'the same'],
    ['menindaklanjuti', 'menindaklanjuti ditindaklanjuti', 'of two words'],
    ['menghilang', 'menghilang ngilang', 'informal, of an intransitive'],
    // -kan and -i where the dictionary says that they add nothing
    ['tulis', 'menuliskan dituliskan tuliskan', 'it calls menuliskan a form'],
    ['kirim', 'mengirimkan dikirimkan kirimkan', 'and mengirimkan'],
    ['jelajah', 'menjelajahi dijelajahi', 'and menjelajahi'],
    ['memeringkat', 'memeringkat memeringkatkan', 'of the verb, not of the noun'],
    // Clitics
    ['buku', 'buku bukunya bukuku bukumu bukulah bukukah bukupun bukutah', 'each of them'],
    ['buka', 'bukalah bukakah dibukanya membukanya dibukalah', 'on verbs too'],
    ['pemerintah', 'pemerintah pemerintahlah pemerintahnya', 'on a derived word'],
    // Said twice
    ['buku', 'buku-buku buku-bukunya', 'a plural'],
    ['anak', 'anak anak-anak anak-anaknya', 'a plural, with a clitic'],
    ['penulis', 'penulis penulis-penulis', 'a plural of a derived noun'],
    ['baca', 'baca baca-baca membaca-baca', 'done for a while'],
    ['berlari', 'berlari berlari-lari', 'of berlari, not of lari'],
    ['menari', 'menari menari-nari', 'of menari, not of tari'],
    ['menghubungkan', 'menghubungkan menghubung-hubungkan', 'of the verb in -kan'],
    ['membagikan', 'membagikan membagi-bagikan dibagi-bagikan', 'in the passive too'],
    ['tarian', 'tarian tari-tarian', 'of the noun in -an'],
    // Degrees, and ter- of what has been done
    ['besar', 'besar terbesar', 'a superlative that has a line'],
    ['optimistis', 'optimistis teroptimistis', 'one that has none'],
    ['bunuh', 'bunuh membunuh terbunuh', 'been done, where the dictionary says so'],
    ['membebaskan', 'membebaskan terbebaskan', 'of the verb in -kan'],
    ['cantik', 'cantik secantik', 'as … as, where the dictionary says so'],
    // Spellings
    ['tidak', 'tidak gak nggak enggak', 'informal'],
    ['telepon', 'telepon telpon ditelpon menelepon', 'misspelt, and its voices'],
    ['ubah', 'ubah mengubah merubah dirubah', 'a misspelt voice'],
    ['antre', 'antre antri mengantre mengantri', 'root and voice'],
    ['sutra#1', 'sutera', 'a standard with homonyms: that of the same class'],
    ['memelopori', 'memelopori mempelopori dipelopori', 'an active that keeps its p'],
    ['pengecualian', 'pengecualian perkecualian', 'another way to build the same word'],
    ['kritik', 'kritik keritik', 'a spelling that no line has'],
    ['berisiko', 'berisiko beresiko', 'built on a wrong spelling: the word that is built on the standard'],
    ['berutang', 'berutang berhutang', 'the same'],
    ['mempersilakan', 'mempersilakan dipersilahkan', 'in the passive'],
    ['mempraktikkan', 'mempraktikkan praktekkan', 'the bare verb'],
    ['keandalan', 'keandalan kehandalan', 'a noun'],
    ['di mana', 'dimana', 'two words wrongly joined: their line'],
    ['rumah', 'rumah dirumah', 'or where they have none the second one'],
    ['rumah sakit', 'rumahsakit', 'a phrase written as one word'],
    // What only the rules know
    ['=transformasi meN-', 'mentransformasi ditransformasi', 'all voices of a verb from a noun'],
    ['=bual -kan', 'membualkan dibualkan kubualkan', 'one with -kan'],
    ['=buku -i', 'membukui dibukuinya', 'one with -i'],
    ['=kirim -in', 'ngirimin kirimin', 'informal'],
    ['=blokade peN-', 'pemblokade pemblokadenya pemblokade-pemblokade', 'a noun, with clitic and in the plural'],
    ['=tidak+sopan ke- -an', 'ketidaksopanan ketidaksopanannya', 'of two words'],
    ['=hakim+jaksa', 'hakim-jaksa', 'a pair'],
  ])('%s: %s (%s)', (key, words) => {
    expect(keysOf(words)).toEqual(words.split(' ').map((word) => `${word} ${key}`));
  });
});

describe('what shares a root, but is a lexeme of its own', () => {
  test.each([
    [
      'dapat pendapat pendapatan berpendapat mendapatkan terdapat kedapatan',
      'dapat known does not make pendapat known',
    ],
    ['buka pembuka pembukaan bukaan terbuka keterbukaan membukakan', 'affixes that make words'],
    ['tulis penulis penulisan tulisan tertulis menulisi', 'the same'],
    ['satu menyatu menyatukan persatuan kesatuan bersatu penyatuan', 'meN- on a numeral is intransitive'],
    ['jadi menjadi terjadi menjadikan kejadian', 'lexical ter-'],
    ['lari berlari pelari melarikan pelarian', 'meN- and -kan on an intransitive stem'],
    ['data mendata pendataan', 'meN- on a noun stem'],
    ['tarik menarik tertarik', 'the dictionary has menarik for “interesting” first'],
    ['perintah memerintah pemerintah pemerintahan', 'and memerintah for “govern”'],
    ['adu mengadu', 'and mengadu for “complain”'],
    ['duga diduga', 'and diduga for “allegedly”'],
    ['tiba tiba-tiba', 'frozen reduplication'],
    ['undang undang-undang', 'the same'],
    ['mata mata-mata', 'the same'],
    ['hati hati-hati memperhatikan', 'the same'],
    ['arti artinya', 'a frozen clitic'],
    ['akhir akhirnya terakhir', 'the same; terakhir is no superlative'],
    ['biasa biasanya', 'the same'],
    ['buah buah-buahan', 'reduplication with -an'],
    ['merah kemerah-merahan', 'and with ke-…-an'],
    ['tolong tolong-menolong', 'done to one another'],
    ['jemput jemput-menjemput jemputan', 'the same, where only the rules know it'],
    ['sama bersama kebersamaan bersama-sama menyamakan', 'layers'],
    ['besar memperbesar membesar membesarkan kebesaran', 'memper- makes a verb of its own'],
    ['cepat secepatnya secepat-cepatnya mempercepat', 'se- with -nya'],
    ['kampus sekampus antarkampus', 'se- and elements'],
    ['modern semodern', 'se-, where no line calls it a form'],
    ['pijak terpijak', 'ter-, where no line calls it a form'],
    ['baca kebaca', 'informal ke- the same'],
    ['rumah merumahkan perumahan serumah', 'a noun and its verb'],
    ['ajar belajar pelajar mempelajari pelajaran pengajar', 'other allomorphs'],
    ['membandingkan dibandingkan', 'a passive that the dictionary has as a preposition'],
    ['aku mengaku mengakui pengakuan', 'what has grown away from its root'],
  ])('%s (%s)', (words) => {
    const keys = words.split(' ').map(keyOf);
    expect(keys).toEqual([...new Set(keys)]);
  });
});

describe('lines of the lexicon', () => {
  const single = theLexicon.all().filter(({ headword }) => !headword.includes(' '));

  test('a line that is neither a form nor a spelling, nor the voice of a root, has its own id for a key', () => {
    const own = single.filter(({ variant, derivation }) => {
      const voice = derivation?.affixes.join(' ') === 'meN-';
      return variant === null && derivation?.relation !== 'form' && !voice;
    });
    expect(own.length).toBeGreaterThan(20_000);
    expect(own.filter((line) => lineKeyOf(line, theLexicon) !== line.id)).toEqual([]);
  });

  test('every other one has that of a line which is its own, of the same root or the standard of it', () => {
    const astray = single.filter((line) => {
      const key = lineKeyOf(line, theLexicon);
      const learnt = theLexicon.byId(key);
      if (!learnt || lineKeyOf(learnt, theLexicon) !== key || learnt.variant) return true;
      return line.variant === null && learnt.root !== line.root;
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test('they have the same keys in the form that the app loads', () => {
    const opened = openLexicon(compiledLexicon());
    const moved = single.filter(({ id }) => {
      const [inApp, here] = [opened, theLexicon].map((lexicon) => lineKeyOf(lexicon.byId(id)!, lexicon));
      return inApp !== here;
    });
    expect(moved.map(({ id }) => id)).toEqual([]);
  });

  test('no key has a tab or a line break in it, nor the mark of another kind of key before it', () => {
    expect(single.filter((line) => /[\t\n\r]|^[=?]/.test(lineKeyOf(line, theLexicon)))).toEqual([]);
  });
});
