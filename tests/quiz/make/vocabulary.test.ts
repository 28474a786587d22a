import { describe, expect, test } from 'vitest';
import { areNear } from '../../../src/quiz/make/areNear';
import { bandWorth } from '../../../src/quiz/make/levelBands';
import { looksEnglish } from '../../../src/quiz/make/looksEnglish';
import { meaningOf, meaningOption, meaningsOfClass, type Meaning } from '../../../src/quiz/make/Meaning';
import { nounSort } from '../../../src/quiz/make/nounSorts';
import { vocabulary } from '../../../src/quiz/make/vocabulary';
import { theLexicon } from '../../support/theLexicon';
import { askedOf, madeBy, sourceOn } from './aSource';

const TEXT =
  'Pemerintah daerah menyalurkan bantuan kepada warga yang rumahnya rusak. Warga berharap jalan itu segera diperbaiki. ' +
  'Kendaraan yang masuk ke desa diperiksa petugas. Sopir itu menolak membayar denda.';

const meaning = (id: string): Meaning => {
  const lexeme = theLexicon.byId(id);
  const made = lexeme && meaningOf(lexeme, lexeme.senses[0]!, theLexicon);
  if (!made) throw new Error(id);
  return made;
};

describe('questions on words', () => {
  const made = madeBy(vocabulary, TEXT);
  const words = made.map((one) => askedOf(TEXT, one));

  test('ask of words whose meaning is sure', () => {
    expect(words).toEqual(expect.arrayContaining(['menyalurkan', 'denda', 'rusak']));
  });

  test.each([
    ['yang', 'a word of grammar'],
    ['Pemerintah', 'opens the sentence: it may be a name'],
    ['itu', 'likewise a word of grammar'],
  ])('not of %j (%s)', (word) => {
    expect(words).not.toContain(word);
  });

  test('each wrong option says whose meaning it is, in both languages, and none is near the right one', () => {
    expect(made.length).toBeGreaterThan(3);
    for (const { question } of made) {
      if (question.kind !== 'vocabulary') throw new Error(question.kind);
      expect(question.options).toHaveLength(4);
      for (const [place, reason] of question.distractors.entries())
        if (place !== question.key) {
          expect(reason.en).toMatch(/^That is what “[^”]+” means\.$/);
          expect(reason.id).toMatch(/^Itu arti “[^”]+”\.$/);
        }
    }
  });

  test('the meaning of a word that is told by the way is not asked besides', () => {
    for (const { tells, about } of made) expect(tells).not.toContain(about);
  });

  test('a passive verb is asked as a form of the active one', () => {
    const { question } = made.find((one) => askedOf(TEXT, one) === 'diperiksa') ?? {};
    expect(question?.prompt.en).toBe(
      '“Diperiksa” is a form of “memeriksa”. What does “memeriksa” mean in this sentence?',
    );
  });

  test('words that the reader knows are worth less', () => {
    const known = madeBy(vocabulary, TEXT, { knows: (key) => key === 'denda' });
    const worthOf = (all: typeof made) => all.find((one) => askedOf(TEXT, one) === 'denda')?.worth ?? 0;
    expect(worthOf(known)).toBeLessThan(worthOf(made));
  });

  test.each([
    ['Mereka menonton film modern di festival itu.', 'modern', 'the same word in English'],
    ['Menurut Komisi Informasi, data itu terbuka.', 'Informasi', 'part of a name'],
    ['Pelaku sudah terlihat dalam video itu.', 'dalam', 'a preposition here, whatever else it means'],
    ['Ia menyebut kabar itu “angin lalu”.', 'angin', 'two words in marks: an idiom, no wind'],
    ['Kemarin hujan turun di desa itu sejak siang.', 'hujan', 'beginners know it'],
    ['Di pintu itu, tergantung papan kayu dengan namanya.', 'tergantung', 'it hangs: the verb before its subject'],
    ['Toko itu membuka jasa asisten belanja untuk warga.', 'belanja', 'behind a noun it is what the verb is'],
    ['“Sing penting isih iso mangan,” kata Parmin.', 'penting', 'the sentence is Javanese'],
  ])('%s: not of %j (%s)', (text, word) => {
    expect(madeBy(vocabulary, text).map((one) => askedOf(text, one))).not.toContain(word);
  });
});

test('wrong meanings of a noun are of the sort that it is', () => {
  const made = madeBy(
    vocabulary,
    'Hakim menjatuhkan denda kepada sopir itu. Warga membangun gudang di dekat pasar. Wartawan menunggu di luar gedung. ' +
      'Pemain itu mengikuti turnamen di kota lain.',
  );
  const sorts = new Map(meaningsOfClass('n', theLexicon).map((one) => [one.said.id, nounSort(one)]));
  let nouns = 0;
  for (const { question } of made) {
    if (question.kind !== 'vocabulary') throw new Error(question.kind);
    const [right, ...wrong] = question.options.map(({ id }) => sorts.get(id));
    if (right === undefined) continue;
    nouns += 1;
    const others = wrong.filter((sort) => sort !== right);
    expect(others.length).toBeLessThanOrEqual(1); // one that looks like it may be another thing that can be seen
  }
  expect(nouns).toBeGreaterThan(2);
});

describe('sorts of nouns', () => {
  const sortOf = (id: string) => nounSort(meaning(id));
  test.each([
    ['wartawan', 'person'],
    ['pabrik', 'place'],
    ['denda', 'money'],
    ['turnamen', 'event'],
    ['truk', 'vehicle'],
    ['bagian', null],
  ])('%s: %s', (id, sort) => {
    expect(sortOf(id)).toBe(sort);
  });
});

test('a word alone between two marks is quoted with its neighbours, or not at all', () => {
  const explained = madeBy(vocabulary, 'Warga berkumpul di balai desa, Senin petang, menunggu bupati.').map(
    ({ question }) => question.explanation.en,
  );
  expect(explained.filter((one) => /^In “… ?\p{L}+”/u.test(one))).toEqual([]);
});

describe('near meanings', () => {
  test.each([
    ['bantuan', 'bantu', 'the same root'],
    ['wisata', 'pariwisata', 'tourism, both'],
    ['pegawai', 'karyawan', 'employee, both'],
  ])('%s and %s (%s)', (one, other) => {
    expect(areNear(meaning(one), meaning(other))).toBe(true);
  });

  test.each([
    ['hujan', 'pasar'],
    ['sopir', 'warga'],
  ])('%s and %s are not', (one, other) => {
    expect(areNear(meaning(one), meaning(other))).toBe(false);
  });
});

describe('what shows through', () => {
  test.each([
    ['komisi', 'commission'],
    ['kualitas', 'quality'],
    ['sosial', 'social'],
    ['teknologi', 'technology'],
    ['film', 'film'],
  ])('%s, %s', (indonesian, english) => {
    expect(looksEnglish(indonesian, english)).toBe(true);
  });

  test.each([
    ['rumah', 'house'],
    ['mobil', 'car'],
    ['air', 'water'],
    ['kata', 'say'],
  ])('not %s, %s', (indonesian, english) => {
    expect(looksEnglish(indonesian, english)).toBe(false);
  });
});

describe('options', () => {
  test('each verb has its “to”', () => {
    expect(meaningOption(meaning('menghadiri')).en).toBe('to attend; to be present at');
  });

  test('nothing says in which sentence a word stands instead of what it means', () => {
    for (const name of ['n', 'v', 'vt', 'a', 'adv'] as const)
      for (const { said } of meaningsOfClass(name, theLexicon)) {
        expect(said.id).not.toContain('kutipan');
        expect(said.en).not.toBe('');
      }
  });
});

test('what is worth asking depends on the level', () => {
  expect(bandWorth('A2', 1)).toBeGreaterThan(bandWorth('C1', 1));
  expect(bandWorth('C1', 6)).toBeGreaterThan(bandWorth('A2', 6));
});

test('sentences and words are those of the text', () => {
  const source = sourceOn(TEXT);
  expect(source.sentences.map(({ text }) => text).join(' ')).toBe(TEXT);
  for (const { words, block } of source.sentences)
    for (const { read, written } of words) {
      const { spans } = source.placeOf(read.span);
      expect(block.text.slice(...spans[0]!)).toBe(written);
    }
});
