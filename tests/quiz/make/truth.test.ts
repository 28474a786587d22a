import { describe, expect, test } from 'vitest';
import type { TruthQuestion } from '../../../src/quiz/kinds/truth';
import { truth } from '../../../src/quiz/make/truth';
import { ARTICLE } from './anArticle';
import { madeBy } from './aSource';

/** The statements of many quizzes on a text: which are made so and which otherwise is left to chance. */
const SEEDS = Array.from({ length: 30 }, (_, place) => place * 7_919_317); // neighbouring seeds draw alike
const statementsOn = (text: string): ReadonlyMap<string, TruthQuestion['key']> =>
  new Map(
    SEEDS.flatMap((seed) =>
      madeBy(truth, text, { seed }).map(({ question }) => {
        const { statement, key } = question as TruthQuestion;
        return [statement.id, key] as const;
      }),
    ),
  );
const article = statementsOn(ARTICLE);

describe('statements on an article', () => {
  test.each([
    ['Yang mengucapkan “Saya kehilangan semua barang” adalah Lestari Anggun.', 'true'],
    ['Yang mengucapkan “Saya kehilangan semua barang” adalah Darman Wiguna.', 'false'],
    ['Menurut Darman Wiguna, api berasal dari sebuah kios plastik.', 'true'],
    ['Menurut Lestari Anggun, api berasal dari sebuah kios plastik.', 'false'],
    ['Lestari Anggun adalah Ketua Paguyuban Pedagang Rawasari.', 'true'],
    ['Lestari Anggun adalah Kepala Dinas Pemadam Kebakaran Rawasari.', 'false'],
    ['Lestari Anggun berusia 46 tahun.', 'true'],
    ['Petugas mengerahkan dua belas mobil pemadam ke lokasi.', 'true'],
    ['“BPN” adalah singkatan dari “Bank Pembangunan Nusantara”.', 'true'],
    ['Polsek Rawasari sedang menangani kasus tersebut.', 'true'],
  ] as const)('%s %s', (statement, key) => {
    expect(article.get(statement)).toBe(key);
  });

  test('a changed number is false, and not what about could mean', () => {
    const changed = [...article].filter(([statement]) => /^Petugas mengerahkan \d/u.test(statement));
    expect(changed.length).toBeGreaterThan(0);
    for (const [statement, key] of changed) {
      expect(key).toBe('false');
      const value = Number(/\d+/u.exec(statement)?.[0]);
      expect(Math.abs(value - 12)).toBeGreaterThan(3);
    }
  });

  test('an age that is given is never said to be missing', () => {
    for (const [statement, key] of article)
      if (statement.startsWith('Lestari Anggun berusia lebih')) expect(key).toBeUndefined();
  });

  test('whoever is asked to do something did not say that it is so', () => {
    expect([...article.keys()].filter((statement) => /^Menurut .*membangun pasar/u.test(statement))).toEqual([]);
  });

  test('every statement has one truth', () => {
    for (const seed of SEEDS)
      for (const { question } of madeBy(truth, ARTICLE, { seed })) {
        const { statement, key } = question as TruthQuestion;
        expect([statement.id, key]).toEqual([statement.id, article.get(statement.id)]);
      }
  });
});

describe('what no statement is made of', () => {
  test.each([
    ['Populasinya kurang dari 200 ekor di seluruh pulau itu.', 'a bound: 120 would be true as well'],
    ['Jika panen gagal, pemerintah mengimpor 200 ton beras.', 'a condition'],
    ['Pemerintah tidak mengimpor 200 ton beras tahun ini.', 'a denial'],
    ['Dia membeli 200 ton beras dari petani di desa itu.', 'a pronoun without its name'],
    ['Petani menjual 200 ton beras dan 300 ton jagung di pasar.', 'two numbers'],
  ])('%s (%s)', (text) => {
    expect([...statementsOn(text)]).toEqual([]);
  });
});

test('nobody is made older than people get', () => {
  const statements = [...statementsOn('Warga itu, 84 tahun, membuka pintu rumahnya sendiri.').keys()];
  expect(statements.length).toBeGreaterThan(1);
  for (const statement of statements) expect(Number(/(\d+) tahun/u.exec(statement)?.[1] ?? 0)).toBeLessThan(100);
});

test('a day behind a comma has its preposition', () => {
  const said = [...statementsOn('Sidang itu berlangsung di Kota Rawasari, Rabu (12/3/2025).').keys()].join(' ');
  expect(said).toContain(', pada ');
  expect(said).not.toContain(', tanggal');
});

test('of offices only one statement can be in a quiz: the second would be told by the first', () => {
  const made = madeBy(
    truth,
    'Bupati Sukarta Rudi Salim datang. Kepala Dinas Pertanian Sukarta Siti Aminah mengatakan panen berhasil.\n\n"Kami senang sekali hari ini," kata Siti Aminah.',
  );
  const offices = made.filter(({ question: { id } }) => id.endsWith('role'));
  expect(offices.length).toBeGreaterThan(1);
  expect(new Set(offices.map(({ about }) => about)).size).toBe(1);
});

describe('voices', () => {
  test('the other voice says the same; turned round it is false where both could do it', () => {
    const statements = statementsOn('Polisi menangkap pelaku di rumahnya.');
    expect(statements.get('Pelaku ditangkap oleh polisi.')).toBe('true');
    expect(statements.get('Polisi ditangkap oleh pelaku.')).toBe('false');
  });
});
