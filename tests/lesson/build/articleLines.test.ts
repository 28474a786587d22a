import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedLesson } from '../../support/seedLesson';
import { articleLines, type LineKind } from '../../../src/lesson/build/articleLines';

const LEAD = 'Puluhan warga membersihkan sungai di dekat pasar itu sejak pagi tadi, meski hujan turun deras.';
const MORE = 'Mereka berharap air tidak meluap lagi seperti tahun lalu.';

/** What the lines of an article are, two paragraphs of its body left out. */
const kindsOf = (...lines: readonly string[]): readonly LineKind[] =>
  articleLines(lines.join('\n\n'))
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'paragraph');

describe('above an article', () => {
  test.each<[line: string, kind: LineKind, why: string]>([
    ['Warga Bersihkan Sungai di Dekat Pasar', 'title', 'no stop at its end'],
    ['“Kami Sudah Lelah”, Warga Turun ke Sungai', 'title', 'quotation marks do not make it a sentence'],
  ])('%s: %s (%s)', (line, kind) => {
    expect(kindsOf(line, LEAD, MORE)).toEqual([kind]);
  });

  test.each<[line: string, kind: LineKind]>([
    ['Ayu Lestari', 'byline'],
    ['Penulis: Ayu Lestari', 'byline'],
    ['Oleh Ayu Lestari dan Budi Santoso', 'byline'],
    ['Sabtu, 6 Desember 2025 | 10:15 WIB', 'date'],
    ['Diperbarui 6 Desember 2025 2 jam yang lalu', 'date'],
    ['06/12/2025, 10.15 WIB', 'date'],
    ['Warga mengangkat sampah dari sungai (Foto: Ayu/Antara)', 'caption'],
    ['Ilustrasi banjir di kota', 'caption'],
    ['Facebook | Twitter | WhatsApp', 'elsewhere'],
    ['Baca juga: Jembatan Tua Itu Ditutup', 'elsewhere'],
  ])('behind a title %s: %s', (line, kind) => {
    expect(kindsOf('Warga Bersihkan Sungai', line, LEAD, MORE)).toEqual(['title', kind]);
  });

  test.each([
    [[LEAD, MORE], 'the first sentence of an article is no title'],
    [[`JAKARTA, KORAN.com - ${LEAD}`, MORE], 'nor with a dateline'],
    [['Hujan turun deras.', MORE], 'nor a short one'],
    [['“Air sudah naik,” kata Budi.', MORE], 'nor speech'],
    [[LEAD], 'a text of one line is its article'],
    [['Hujan turun deras (Senin, 3/2/2025', ').'], 'below it stands a mark alone'],
    [['Hujan turun deras di kota', 'Baca juga: Banjir'], 'below it stands nothing of the article'],
  ])('%j has no title (%s)', (lines) => {
    expect(kindsOf(...lines).filter((kind) => kind !== 'elsewhere')).toEqual([]);
  });
});

describe('within and below it', () => {
  test.each<[line: string, kind: LineKind]>([
    ['SCROLL TO CONTINUE WITH CONTENT', 'elsewhere'],
    ['[Gambas:Video CNN]', 'paragraph'],
    ['ADVERTISEMENT', 'elsewhere'],
    ['Lihat juga: Banjir Rendam Tiga Desa', 'elsewhere'],
    ['Simak juga video tentang banjir di kota itu', 'elsewhere'],
    ['Ikuti berita terbaru kami di saluran WhatsApp KoranKita', 'elsewhere'],
    ["Simak Video 'Warga Turun ke Sungai':", 'elsewhere'],
    ['Berita ini telah tayang di KoranKita.com dengan judul "Warga Turun ke Sungai"', 'elsewhere'],
    ['Foto: Warga mengangkat sampah dari sungai, Senin (3/2/2025). (Koran Kita/Ayu)', 'caption'],
    ['Topik: banjir, sungai', 'tags'],
    ['Editor: Ayu Lestari', 'byline'],
    ['Air Sudah Surut', 'subhead'],
  ])('%s: %s', (line, kind) => {
    expect(kindsOf(LEAD, line, MORE)).toEqual(kind === 'paragraph' ? [] : [kind]);
  });

  test('a label has its line behind it', () => {
    expect(kindsOf(LEAD, MORE, 'Baca juga:', 'Banjir Rendam Tiga Desa')).toEqual(['elsewhere', 'elsewhere']);
    expect(kindsOf(LEAD, MORE, 'Topik:', 'banjir sungai Bogor')).toEqual(['tags', 'tags']);
  });

  test.each([
    ['Warga membaca juga buku-buku yang hanyut itu.', 'a sentence about reading'],
    ['Lihat saja airnya, sudah sampai ke lutut orang dewasa.', 'speech without marks'],
    ['Iklan itu dipasang di tepi jalan sejak bulan lalu.', 'a sentence about an advertisement'],
    ['Pada 6 Desember 2025 sungai itu meluap.', 'a sentence with a date'],
    ['Berita ini telah dibantah bupati di depan warga.', 'a sentence about news'],
    ['Foto itu diambil Budi Santoso dari atas jembatan.', 'a sentence about a picture'],
    ['Ikuti jejak mereka, kata bupati kepada warga lain.', 'no channel is named'],
  ])('%s stays (%s)', (line) => {
    expect(kindsOf(LEAD, line, MORE)).toEqual([]);
  });
});

test('the article of the seed lesson, as it was copied, is cut as a person cut it', () => {
  const raw = readFileSync(path.join(import.meta.dirname, '../../fixtures/kp2mi-bogor.txt'), 'utf8');
  const lines = articleLines(raw).map(({ kind, span }) => ({ kind, text: raw.slice(...span) }));
  expect(lines.slice(0, 6).map(({ kind }) => kind)).toEqual([
    'title',
    'byline',
    'byline',
    'date',
    'caption',
    'caption',
  ]);
  expect(lines.slice(6, -2)).toEqual(seedLesson.body.map(({ kind, text }) => ({ kind, text })));
  expect(lines.slice(-2).map(({ kind }) => kind)).toEqual(['tags', 'tags']);
});

test('every letter lies in one line', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(LEAD, MORE, 'Baca juga: Banjir', 'Topik:', 'Ayu Lestari', '\n', ' \n\n ', '“', 'a'), {
        maxLength: 12,
      }),
      (parts) => {
        const raw = parts.join('\n');
        const spans = articleLines(raw).map(({ span }) => span);
        expect(
          spans
            .map((span) => raw.slice(...span))
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(raw.replace(/\s/gu, ''));
      },
    ),
  );
});
