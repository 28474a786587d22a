import { describe, expect, test } from 'vitest';
import { readingsOf } from '../../../src/language/morphology/readingsOf';
import { theLexicon } from '../../support/theLexicon';
import { aLexicon } from './aLexicon';

const best = (word: string, lexicon = aLexicon) => {
  const [reading] = readingsOf(word, lexicon);
  return reading && `${reading.affixes.join(' ')} ${reading.root}`.trim();
};

describe('endings of loans', () => {
  test.each([
    ['modernisasi', '-isasi modern', ''],
    ['swastanisasi', '-isasi swasta', 'n after a vowel'],
    ['kolonialisme', '-isme kolonial', ''],
    ['finalis', '-is final', ''],
    ['aktivis', '-is aktif', 'f becomes v'],
    ['aktivitas', '-itas aktif', 'f becomes v'],
    ['ilmuwan', '-wan ilmu', ''],
    ['sejarawan', '-wan sejarah', 'h is lost'],
    ['karyawati', '-wati karya', ''],
    ['duniawi', '-wi dunia', ''],
    ['manusiawi', '-wi manusia', ''],
    ['memodernisasikan', 'meN- -isasi -kan modern', 'within a verb'],
    ['pemodernisasian', 'peN- -isasi -an modern', 'within a noun'],
    ['modernisasinya', '-isasi -nya modern', 'before a clitic'],
    ['kawan', 'kawan', 'a word, not ka + -wan'],
    ['manis', 'manis', 'a word, not man + -is'],
  ])('%s: %s (%s)', (word, expected) => {
    expect(best(word)).toBe(expected);
  });

  test.each(['gratis', 'garis', 'tulisme', 'bukuis', 'merahwan', 'Ilmuwandi'])('none in %s', (word) => {
    expect(readingsOf(word, aLexicon).filter(({ steps }) => steps.some(({ kind }) => kind === 'ending'))).toEqual([]);
  });

  test('names are not taken for scientists', () => {
    expect(readingsOf('Sejarawan', aLexicon)).toEqual([]);
    expect(best('SEJARAWAN')).toBe('-wan sejarah');
  });
});

describe('infixes', () => {
  test.each([
    ['telunjuk', '-el- tunjuk'],
    ['gemetar', '-em- getar'],
    ['gerigi', '-er- gigi'],
    ['kinerja', '-in- kerja'],
  ])('%s: %s', (word, expected) => {
    expect(best(word)).toBe(expected);
  });

  test.each(['gelap', 'kemarin', 'seruling', 'kelas', 'benar', 'teman', 'semua', 'perasaan', 'kerajaan', 'sinar'])(
    'none in %s, by the lexicon that ships',
    (word) => {
      const readings = readingsOf(word, theLexicon);
      expect(readings.length).toBeGreaterThan(0);
      expect(readings.some(({ steps }) => steps.some(({ kind }) => kind === 'infix'))).toBe(false);
    },
  );

  test('a name has none', () => {
    expect(best('seruling')).toBe('-er- suling');
    expect(readingsOf('Seruling', aLexicon)).toEqual([]);
  });
});

describe('informal speech', () => {
  test.each([
    ['ngasih', 'N- kasih', 'k is swallowed'],
    ['nulis', 'N- tulis', 't is swallowed'],
    ['nyuci', 'N- cuci', 'c is swallowed'],
    ['mikir', 'N- pikir', 'p is swallowed'],
    ['nonton', 'N- tonton', ''],
    ['Nonton', 'N- tonton', 'a common verb may begin a sentence'],
    ['ngecek', 'N- cek', 'one syllable'],
    ['ngelihat', 'N- lihat', 'nge- before any consonant'],
    ['bantuin', '-in bantu', ''],
    ['ngebantuin', 'N- -in bantu', ''],
    ['dibantuin', 'di- -in bantu', ''],
    ['kubantuin', 'ku- -in bantu', 'with a clitic'],
    ['ketabrak', 'ke- tabrak', 'ke- for ter-'],
    ['gedean', '-an gede', '-an for lebih'],
  ])('%s: %s (%s)', (word, expected) => {
    expect(best(word)).toBe(expected);
    expect(readingsOf(word, aLexicon)[0]?.colloquial).toBe(true);
  });

  test.each(['menulis', 'kedua', 'tulisan', 'keadilan', 'makanan', 'mengecek', 'perlindungan'])(
    '%s is not informal',
    (word) => {
      expect(readingsOf(word, aLexicon)[0]?.colloquial).toBe(false);
    },
  );

  test.each('ingin dingin angin mesin main kain lain yakin batin nyata nyala nyaman ngeri mana muda nasi'.split(' '))(
    '%s stays whole, by the lexicon that ships',
    (word) => {
      const [first, ...others] = readingsOf(word, theLexicon);
      expect(first?.steps).toEqual([]);
      for (const { affixes } of others) expect(affixes).not.toEqual(expect.arrayContaining(['-in']));
    },
  );

  test.each(['ninja', 'Nangan', 'bukuin', 'mejain', 'nge', 'ngin'])('%s is not taken for speech', (word) => {
    expect(readingsOf(word, aLexicon)).toEqual([]);
  });
});

describe('words that repeat themselves in part', () => {
  test.each([
    ['lelaki', 'R laki', ''],
    ['tetamu', 'R tamu', ''],
    ['dedaunan', 'R -an daun', 'with -an'],
    ['pepohonan', 'R -an pohon', 'with -an'],
    ['rerumputan', 'R -an rumput', 'with -an'],
    ['sayur-mayur', 'R sayur', 'another first sound'],
    ['bolak-balik', 'R balik', 'other vowels, before'],
    ['warna-warni', 'R warna', 'other vowels, behind'],
    ['sayur-mayurnya', 'R -nya sayur', 'with a clitic'],
    ['sebaik-baiknya', 'se- R -nya baik', ''],
    ['orang-orang-nya', 'R -nya orang', 'several hyphens'],
  ])('%s: %s (%s)', (word, expected) => {
    const all = readingsOf(word, aLexicon).map(({ affixes, root }) => `${affixes.join(' ')} ${root}`);
    expect(all).toContain(expected);
  });

  test.each(['kiri-kanan', 'buku-meja', 'merah-besar', 'sayur-zzyur', 'keke', 'dedi-dadu'])('not in %s', (word) => {
    expect(readingsOf(word, aLexicon).filter(({ affixes }) => affixes.includes('R'))).toEqual([]);
  });
});

describe('stacked affixes, by the lexicon that ships', () => {
  test.each([
    ['ketidakadilan', 'adil'],
    ['keberlangsungan', 'langsung'],
    ['menyamaratakan', 'rata'],
    ['keanekaragaman', 'ragam'],
    ['mempertanggungjawabkan', 'jawab'],
    ['pertanggungjawaban', 'jawab'],
    ['menindaklanjuti', 'lanjut'],
    ['memberitahukan', 'tahu'],
    ['pemberitahuan', 'tahu'],
  ])('%s ends in %s inside', (word, inside) => {
    const [reading] = readingsOf(word, theLexicon);
    expect(reading?.root.endsWith(inside)).toBe(true);
    expect(reading?.affixes.length).toBeGreaterThan(0);
    expect(reading?.spelling).toBeNull();
  });

  test.each([
    ['menyamaratakan', 'meN- -kan sama rata'],
    ['keanekaragaman', 'ke- -an aneka ragam'],
    ['menindaklanjuti', 'meN- -i tindak lanjut'],
    ['pemberitahuan', 'peN- -an beritahu'],
  ])('%s: %s, by rules alone', (word, expected) => {
    expect(best(word)).toBe(expected);
  });
});

test.each(['kepasitas', 'diatomik'])('%s is not two words that somebody has made one in talking', (word) => {
  expect(readingsOf(word, theLexicon)).toEqual([]);
});
