import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '../../src/ownText/normaliseText';
import { piecesOf } from '../../src/ownText/piecesOf';
import { LONGEST_BLOCK } from '../../src/ownText/textLimits';

const kinds = (text: string) => piecesOf(text).map(({ kind }) => kind);
const sentence = 'Warga kampung itu sudah lama menunggu jembatan baru.';

describe('what a line is', () => {
  test.each([
    [['Jembatan Baru Dibuka', sentence], ['title', 'paragraph'], 'a headline'],
    [['Kapan Jembatan Dibuka?', sentence], ['title', 'paragraph'], 'a headline that asks'],
    [[sentence, sentence], ['paragraph', 'paragraph'], 'no headline: it is a sentence'],
    [['Jembatan Baru'], ['paragraph'], 'nothing stands under it'],
    [
      ['Judul', sentence, 'Dua Tahun Menunggu', sentence],
      ['title', 'paragraph', 'subhead', 'paragraph'],
      'a subheading',
    ],
    [
      ['Judul', sentence, 'Baca juga Jembatan Lama', sentence],
      ['title', 'paragraph', 'paragraph', 'paragraph'],
      'a link',
    ],
    [['Judul', 'Penulis: Rina', sentence], ['title', 'paragraph', 'paragraph'], 'a label'],
    [['Judul', 'Bandung, 6 Maret 2026', sentence], ['title', 'paragraph', 'paragraph'], 'a date'],
    [['Judul', '- sebuah butir', sentence], ['title', 'paragraph', 'paragraph'], 'an item of a list'],
    [['Judul', sentence, 'Tamat'], ['title', 'paragraph', 'paragraph'], 'the last line'],
  ])('%j → %j (%s)', (lines, expected) => {
    expect(kinds(lines.join('\n\n'))).toEqual(expected);
  });
});

describe('a text that was broken by width', () => {
  test('runs on, a word that was cut at its hyphen too', () => {
    const text = [
      'Kemarin sore puluhan orang tua dan anak-',
      'anak berjalan kaki dari kampung menuju',
      'jembatan baru yang menghubungkan kedua',
      'desa itu, lalu makan bersama di tepinya.',
    ].join('\n');
    expect(piecesOf(text)).toEqual([
      {
        kind: 'paragraph',
        text: 'Kemarin sore puluhan orang tua dan anak-anak berjalan kaki dari kampung menuju jembatan baru yang menghubungkan kedua desa itu, lalu makan bersama di tepinya.',
      },
    ]);
  });
});

describe('what is too long to be drawn at once', () => {
  test('is cut where a sentence ends, and says that it goes on', () => {
    const pieces = piecesOf(`${sentence} `.repeat(200).trim());
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.map(({ kind }) => kind)).toEqual(['paragraph', ...pieces.slice(1).map(() => 'continued')]);
    for (const { text } of pieces) {
      expect(text.length).toBeLessThanOrEqual(LONGEST_BLOCK);
      expect(text.endsWith('baru.')).toBe(true);
    }
  });

  test('a sentence without an end is cut between words', () => {
    const pieces = piecesOf('dan lalu '.repeat(1000).trim());
    for (const { text } of pieces) expect(text).toMatch(/^(?:dan lalu|lalu dan|dan|lalu).*(?:dan|lalu)$/);
    expect(pieces.map(({ text }) => text).join(' ')).toBe('dan lalu '.repeat(1000).trim());
  });

  test('a word without an end is cut anywhere, but not within a pair', () => {
    const word = `x${'\u{1d4d0}'.repeat(3 * LONGEST_BLOCK)}`;
    const pieces = piecesOf(word);
    expect(pieces.map(({ text }) => text).join('')).toBe(word);
    for (const { text } of pieces) expect(text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
  });
});

const letters = (text: string) => text.match(/[\p{L}\p{N}\p{M}]/gu) ?? [];
const piece = fc.oneof(
  fc.constantFrom(
    ' ',
    '\n',
    '\n\n',
    '- ',
    '. ',
    ', ',
    '…',
    '"',
    '”',
    '(',
    ')',
    '\t',
    'Kata',
    'kata',
    'anak-',
    '2026',
    '!',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constant('x'.repeat(LONGEST_BLOCK + 7)),
  fc.constant(`${sentence} `.repeat(50)),
);
const text = fc.array(piece, { maxLength: 40 }).map((parts) => normaliseText(parts.join('')));

describe('laws', () => {
  test('no letter, digit or mark of a text is lost, and their order stays', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const joined = piecesOf(whole).map((one) => one.text);
        expect(letters(joined.join('\n'))).toEqual(letters(whole));
      }),
    );
  });

  test('no piece is empty, longer than it may be, or of more than one line', () => {
    fc.assert(
      fc.property(text, (whole) => {
        for (const one of piecesOf(whole)) {
          expect(one.text.trim()).not.toBe('');
          expect(one.text.length).toBeLessThanOrEqual(LONGEST_BLOCK);
          expect(one.text).not.toContain('\n');
        }
      }),
    );
  });
});
