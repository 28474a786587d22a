import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formOf, stepped } from '../../../src/language/morphology/formOf';
import { allowsPrefix } from '../../../src/language/morphology/prefixShapes';
import { readingsOf } from '../../../src/language/morphology/readingsOf';
import { writtenEntries } from '../../../build/lexicon';
import { lexiconOf } from '../../../src/language/lexicon/Lexicon';
import { aLexicon } from './aLexicon';

const best = (word: string) => {
  const [reading] = readingsOf(word, aLexicon);
  return reading && `${reading.affixes.join(' ')} ${reading.root}`.trim();
};

describe('a word is taken to pieces', () => {
  test.each([
    // meN- and its nasal
    ['melihat', 'meN- lihat', 'l: no nasal'],
    ['menyanyi', 'meN- nyanyi', 'ny is a sound, not a nasal'],
    ['memasak', 'meN- masak', 'm: no nasal'],
    ['menulis', 'meN- tulis', 't is swallowed'],
    ['menyapu', 'meN- sapu', 's is swallowed'],
    ['memukul', 'meN- pukul', 'p is swallowed'],
    ['mengirim', 'meN- kirim', 'k is swallowed'],
    ['mengurus', 'meN- urus', 'a vowel keeps itself: not kurus'],
    ['mengecat', 'meN- cat', 'one syllable'],
    ['mengebom', 'meN- bom', 'one syllable'],
    ['memproses', 'meN- proses', 'a loan keeps p'],
    ['mentransfer', 'meN- transfer', 'a loan keeps t'],
    ['mengkritik', 'meN- kritik', 'a loan keeps k'],
    ['mengritik', 'meN- kritik', 'a loan that does not'],
    // other prefixes, and what they write before r and -er-
    ['pengirim', 'peN- kirim', ''],
    ['pekerja', 'pe- kerja', ''],
    ['bekerja', 'ber- kerja', 'be- before -er-'],
    ['berenang', 'ber- renang', 'one r'],
    ['terasa', 'ter- rasa', 'one r'],
    ['belajar', 'bel- ajar', 'the lexicon’s word'],
    ['sebuku', 'se- buku', ''],
    // suffixes and circumfixes
    ['melindungi', 'meN- -i lindung', ''],
    ['perlindungan', 'per- -an lindung', ''],
    ['pelindung', 'peN- lindung', ''],
    ['keadilan', 'ke- -an adil', ''],
    ['memalukan', 'meN- -kan malu', 'not palu'],
    // stacked
    ['memperbesar', 'meN- per- besar', ''],
    ['diperlihatkan', 'di- per- -kan lihat', ''],
    ['memberlakukan', 'meN- ber- -kan laku', ''],
    ['keberlangsungan', 'ke- ber- -an langsung', ''],
    ['pemerintahan', 'peN- -an perintah', 'through the lexicon’s word'],
    ['ketidakadilan', 'ke- -an tidak adil', 'two roots'],
    ['mempertanggungjawabkan', 'meN- per- -kan tanggung jawab', 'two roots'],
    // clitics
    ['bukunya', '-nya buku', ''],
    ['kutulis', 'ku- tulis', ''],
    ['kaulihat', 'kau- lihat', ''],
    ['bukuku', '-ku buku', 'twice ku'],
    ['bukunyalah', '-nya -lah buku', 'two'],
    ['orangpun', '-pun orang', 'joined'],
    ['orang-lah', '-lah orang', 'with a hyphen'],
    // reduplication
    ['orang-orang', 'R orang', ''],
    ['buku-bukunya', 'R -nya buku', ''],
    ['sebanyak-banyaknya', 'se- R -nya banyak', ''],
    ['kemerah-merahan', 'ke- R -an merah', ''],
    ['menari-nari', 'meN- R tari', 'the bare stem lacks its t'],
    ['tolong-menolong', 'meN- R tolong', 'meN- on the second'],
    // bound elements
    ['antarsuku', 'antar- suku', 'joined'],
    ['anti-kritik', 'anti- kritik', 'with a hyphen'],
    ['pascapemerintahan', 'pasca- peN- -an perintah', 'before a derived word'],
    // whole
    ['suku', 'suku', 'no -ku'],
    ['hanya', 'hanya', 'no -nya'],
    ['meja', 'meja', 'no me-'],
    ['makan', 'makan', 'no -kan'],
    ['resiko', 'resiko', 'a misspelling is a word, too'],
    ['Jakarta', 'jakarta', 'capital or not'],
    ['MELIHAT', 'meN- lihat', 'a headline'],
  ])('%s: %s (%s)', (word, expected) => {
    expect(best(word)).toBe(expected);
  });

  test.each(['zzz', '', '-', '--', 'me', 'meng', 'nya', '-nya', 'ter', 'ke-2', '𝕄𝕖', 'a-b-c'])(
    '%j is not known',
    (word) => {
      expect(readingsOf(word, aLexicon)).toEqual([]);
    },
  );

  test('keeps the other readings', () => {
    const roots = readingsOf('beruang', aLexicon).map(({ root, affixes }) => [...affixes, root].join(' '));
    expect(roots).toEqual(['beruang', 'ber- uang']);
    expect(readingsOf('mengurus', aLexicon).map(({ root }) => root)).toEqual(['urus', 'kurus']);
  });
});

/** Those that the rules write, other than bound elements. */
const AFFIXES = new Set(['meN-', 'peN-', 'pe-', 'ber-', 'ter-', 'per-', 'di-', 'ke-', 'se-', 'N-']);

describe('laws', () => {
  const syllable = fc.constantFrom(
    'me',
    'meng',
    'nya',
    'ber',
    'tulis',
    'lindung',
    'kan',
    'i',
    'an',
    '-',
    'ku',
    'pe',
    'R',
    'ke',
    'buku',
    'nge',
    'in',
    'oe',
    'isasi',
    'modern',
    'ruba',
    'mem',
    'pikir',
    'f',
    'lah',
    'di',
    'mana',
  );
  const words = fc.oneof(
    fc.string(),
    fc.array(syllable, { maxLength: 6 }).map((parts) => parts.join('')),
  );

  test('no string is too strange, and each reading gives its form back', () => {
    fc.assert(
      fc.property(words, (word) => {
        for (const reading of readingsOf(word, aLexicon))
          expect(formOf(reading)).toBe(word.toLowerCase().replaceAll('’', "'"));
      }),
      { numRuns: 500 },
    );
  });

  test('the rules write each prefix that they cut', () => {
    fc.assert(
      fc.property(words, (word) => {
        for (const { steps, stem, first } of readingsOf(word, aLexicon)) {
          let form = formOf({ first, stem, steps: [] });
          for (const step of steps) {
            if (step.kind === 'prefix' && AFFIXES.has(step.affix)) {
              expect(allowsPrefix(step.affix, step.written, step.dropped, form)).toBe(true);
              form = stepped(form, step);
            } else if (step.kind === 'suffix' || step.kind === 'ending' || step.kind === 'infix')
              form = stepped(form, step);
            else break;
          }
        }
      }),
    );
  });

  test('readings come cheapest first, and no two say the same', () => {
    fc.assert(
      fc.property(words, (word) => {
        const readings = readingsOf(word, aLexicon);
        const costs = readings.map(({ cost }) => cost);
        expect(costs).toEqual(costs.toSorted((a, b) => a - b));
        const said = readings.map(({ first, stem, affixes }) => `${first?.id} ${stem.id} ${affixes.join(' ')}`);
        expect(new Set(said).size).toBe(said.length);
      }),
    );
  });
});

/** The lexicon, but for some of its words. */
const withoutLinesOf = (...headwords: readonly string[]) =>
  lexiconOf(writtenEntries().filter(({ headword }) => !headwords.includes(headword)));

describe('a circumfix is taken for one', () => {
  test.each([
    ['pertumbuhan', 'tumbuh per- -an', 'per-…-an, though there is tumbuhan'],
    ['pengujian', 'uji peN- -an', 'peN-…-an, though there is ujian'],
    ['pengkhianatan', 'khianat peN- -an', 'the same, though there is pengkhianat'],
    ['pemerintahan', 'pemerintahan peN- -an', 'a word of its own'],
  ])('%s: %s (%s)', (form, expected) => {
    const [first] = readingsOf(form, withoutLinesOf('pertumbuhan', 'pengujian', 'pengkhianatan'));
    expect([first?.stem.headword, ...(first?.affixes ?? [])].join(' ')).toBe(expected);
  });
});
