import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLesson } from '../../../src/lesson/build/buildLesson';
import { datelineParts } from '../../../src/lesson/build/datelineParts';
import { draftLesson } from '../../../src/lesson/build/draftLesson';
import { levelOfText } from '../../../src/lesson/build/levelOfText';
import { slugOf } from '../../../src/lesson/build/slugOf';
import { UNTITLED } from '../../../src/lesson/build/untitled';
import { contentHash } from '../../../src/lesson/contentHash';
import { placeText } from '../../../src/lesson/places';
import { readText } from '../../../src/language/readText';
import { openLesson } from '../../../src/quiz/openLesson';
import { theLexicon } from '../../support/theLexicon';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const build = (raw: string) => buildLesson(raw, theLexicon, sha256);
const seed = readFileSync(path.join(import.meta.dirname, '../../fixtures/kp2mi-bogor.txt'), 'utf8');

const ARTICLE = `Warga Bersihkan Sungai

Ayu Lestari
Sabtu, 6 Desember 2025
Warga mengangkat sampah (Foto: Ayu)

BOGOR, KORAN.com - Puluhan warga membersihkan sungai itu sejak pagi. Mereka bekerja
sampai sore.

SCROLL TO CONTINUE

“Kami tidak mau banjir lagi,” kata Lurah Budi Santoso. Ia mengatakan bahwa sungai itu dangkal.

Topik: banjir, sungai
`;

describe('a lesson on an article', () => {
  const lesson = build(ARTICLE)!;

  test('knows what is printed around it', () => {
    expect(lesson.source).toEqual({
      title: 'Warga Bersihkan Sungai',
      author: 'Ayu Lestari',
      date: 'Sabtu, 6 Desember 2025',
      caption: 'Warga mengangkat sampah (Foto: Ayu)',
      publisher: 'KORAN.com',
      tagLine: 'banjir, sungai',
    });
    expect(lesson.id).toBe('warga-bersihkan-sungai');
    expect(lesson.rights.articleHolder).toBe('KORAN.com');
    expect(lesson.rights.statement.en).toContain('Brought along by the reader');
  });

  test('has the article for its body, line breaks of the copy as spaces', () => {
    expect(lesson.body.map(({ id, text }) => [id, text])).toEqual([
      ['p1', 'BOGOR, KORAN.com - Puluhan warga membersihkan sungai itu sejak pagi. Mereka bekerja sampai sore.'],
      ['p2', '“Kami tidak mau banjir lagi,” kata Lurah Budi Santoso. Ia mengatakan bahwa sungai itu dangkal.'],
    ]);
    expect(lesson.body.map(({ sentences }) => sentences.length)).toEqual([2, 2]);
  });

  test('says who speaks, and where', () => {
    const [person] = lesson.entities;
    expect([person?.name, person?.kind]).toEqual(['Budi Santoso', 'person']);
    expect(person?.places.map((place) => placeText(lesson, place))).toContain('Budi Santoso');
    expect(lesson.quotations.map(({ place, wording }) => [placeText(lesson, place), wording])).toEqual([
      ['Kami tidak mau banjir lagi,', 'exact'],
      ['Ia mengatakan bahwa sungai itu dangkal.', 'reported'],
    ]);
    for (const { content } of lesson.quotations) expect(content).toEqual({ kind: 'said', by: person?.id });
  });

  test('sums up with the article’s own first sentence, without its dateline', () => {
    expect(lesson.summary.en).toBe('It begins: “Puluhan warga membersihkan sungai itu sejak pagi.”');
  });

  test('passes the door, and has the hash that belongs to it', async () => {
    expect(openLesson(lesson)).toEqual({ ok: true, value: lesson });
    const digest = (bytes: Uint8Array) => Promise.resolve(new Uint8Array(sha256(bytes)).buffer);
    expect(lesson.hash).toBe(await contentHash(lesson, digest));
  });

  test('names what is left out', () => {
    expect(draftLesson(ARTICLE, theLexicon)?.leftOut.map((span) => ARTICLE.slice(...span))).toEqual([
      'SCROLL TO CONTINUE',
    ]);
  });
});

describe('what an article does not have', () => {
  test('no title: none of its sentences is taken for one', () => {
    const lesson = build('Puluhan warga membersihkan sungai itu sejak pagi. Mereka bekerja sampai sore.')!;
    expect(lesson.source.title).toBe(UNTITLED);
    expect(lesson.body).toHaveLength(1);
    expect(lesson.id).toBe('puluhan-warga-membersihkan-sungai-itu-sejak-pagi-mereka');
    expect(openLesson(lesson).ok).toBe(true);
  });

  test.each(['', ' \n\t', '…', '—', '“”'])('no word: %j is no lesson', (raw) => {
    expect(build(raw)).toBeNull();
  });

  test('not more than a lesson may have', () => {
    expect(build('kata '.repeat(200_000))).toBeNull();
    const long = Array.from({ length: 1_200 }, (_, line) => `Ini kalimat nomor ${line} dari teks itu.`).join('\n\n');
    const lesson = build(long)!;
    expect(lesson.body.length).toBeLessThanOrEqual(500);
    expect(openLesson(lesson).ok).toBe(true);
    expect(
      lesson.body
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/g, ' '),
    ).toBe(long.replace(/\s+/g, ' '));
  });
});

test('the article of the seed lesson is what a person made of it', () => {
  const lesson = build(seed)!;
  expect(lesson.source.author).toBe('Rizal Siregar');
  expect(lesson.source.publisher).toBe('MI');
  expect(lesson.source.tagLine).toContain('KP2MI Capacity Building');
  expect(lesson.body.map(({ id }) => id)).toContain('h2');
  expect(lesson.body.filter(({ kind }) => kind === 'paragraph')).toHaveLength(17);
});

describe('laws', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'Warga Bersihkan Sungai',
          '“Ya,” kata Budi.',
          'Baca juga: Banjir',
          'Topik: air',
          '\n',
          '\ud83c',
          '“',
          ' – ',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('\n')),
  );

  test('never throws; what is built passes the door', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const lesson = build(raw);
        if (lesson) expect(openLesson(lesson)).toEqual({ ok: true, value: lesson });
      }),
      { numRuns: 150 },
    );
  });

  test('the words of the body are the raw text’s, in order', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        let at = 0;
        for (const { text } of build(raw)?.body ?? []) {
          const found = raw
            .replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' ')
            .replace(/\p{Surrogate}/gu, '\ufffd')
            .indexOf(text, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + text.length;
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('datelines', () => {
  test.each([
    ['Bogor, MI - Warga', 'MI'],
    ['TEMPO.CO, Jakarta - Warga', 'TEMPO.CO'],
    ['JAKARTA, KOMPAS.com — Warga', 'KOMPAS.com'],
    ['Jakarta (ANTARA) - Warga', 'ANTARA'],
    ['Jakarta, CNN Indonesia -- Warga', 'CNN Indonesia'],
    ['KOMPAS.com – Warga', 'KOMPAS.com'],
    ['PENAJAM – Warga', ''],
    ['KORANKITA.COM, PENAJAM- Warga', 'KORANKITA.COM'],
    ['PENAJAM—Warga', ''],
  ])('%s: %j', (text, publisher) => {
    expect(datelineParts(text)).toEqual({ length: text.indexOf('Warga'), publisher });
  });

  test.each([
    'Warga Bogor membersihkan sungai - dan rumah',
    'Anak-anak bermain.',
    'Anak- anak bermain.',
    'warga, Bogor - kata',
    '',
  ])('none: %j', (text) => {
    expect(datelineParts(text)).toEqual({ length: 0, publisher: '' });
  });
});

describe('ids', () => {
  test.each([
    ['Warga Bersihkan Sungai', 'warga-bersihkan-sungai'],
    ['“Kita Bisa!”, Kata Café', 'kita-bisa-kata-cafe'],
    ['???', ''],
  ])('%s: %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  test('not too long, and cut after a word', () => {
    const slug = slugOf('kata '.repeat(40));
    expect(slug.length).toBeLessThanOrEqual(60);
    expect(slug.endsWith('kata')).toBe(true);
  });
});

test('long sentences of rare words are harder than short ones of common words', () => {
  const levelOf = (text: string) => levelOfText(readText(text, theLexicon).paragraphs, theLexicon);
  expect(levelOf('Ibu pergi ke pasar. Anak itu makan nasi. Ayah bekerja.').cefr).toBe('A2');
  expect(
    levelOf(
      'Penyelewengan anggaran yang ditengarai berlangsung bertahun-tahun itu mencuat setelah auditor menelusuri aliran dana dari rekening ' +
        'penampungan ke sejumlah perusahaan cangkang yang dikendalikan kerabat mantan bendahara yayasan.',
    ).cefr,
  ).toMatch(/^(?:B2\+|C1)$/);
});
