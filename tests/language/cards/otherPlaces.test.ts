import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherPlaces } from '../../../src/language/cards/otherPlaces';
import { snippetOf } from '../../../src/language/cards/snippetOf';
import { theLexicon } from '../../support/theLexicon';

const texts = [
  'Pemerintah melindungi warga. Warga dilindungi undang-undang.',
  'Perlindungan itu penting.',
  'Ia pernah melindungi anaknya, dan akan melindunginya lagi.',
];
const wordsAt = (word: string, block: number, most = 5) =>
  otherPlaces(texts, block, texts[block]!.indexOf(word), most, theLexicon).map(
    ({ block: at, word: span, kin }) => `${at} ${texts[at]!.slice(...span)} ${kin}`,
  );

test.each<[string, number, readonly string[], string]>([
  [
    'melindungi',
    0,
    ['0 dilindungi word', '2 melindungi word', '2 melindunginya word', '1 Perlindungan family'],
    'its forms, then its family',
  ],
  ['Perlindungan', 1, ['2 melindungi family'], 'only its family, the nearest behind it'],
  ['penting', 1, [], 'it stands there once'],
  ['dan', 2, [], 'what binds a sentence is no example'],
  ['undang-undang', 0, [], 'it stands there once'],
])('%s in block %i: %j (%s)', (word, block, places) => {
  expect(wordsAt(word, block)).toEqual(places);
});

test('no more than are asked for', () => {
  expect(wordsAt('melindungi', 0, 1)).toEqual(['0 dilindungi word']);
});

test('of a long text only so much is read', () => {
  const long = ['Ia melindungi warga.', ...Array.from({ length: 400 }, () => 'Zlindungz.'), 'Kami melindungi anak.'];
  expect(otherPlaces(long, 0, 3, 1, theLexicon)).toEqual([]);
  expect(otherPlaces([long[0]!, ...long.slice(-100)], 0, 3, 1, theLexicon)).toMatchObject([
    { block: 100, kin: 'word' },
  ]);
});

test.each([
  ['nothing there', 9, 0],
  ['a space', 0, 10],
  ['beyond the end', 1, 999],
])('%s: none', (_, block, offset) => {
  expect(otherPlaces(texts, block, offset, 3, theLexicon)).toEqual([]);
});

describe('a snippet', () => {
  const text = 'Satu dua tiga empat lima enam tujuh delapan.';
  const around = (word: string, room: number) => {
    const start = text.indexOf(word);
    const { span, cutBefore, cutAfter } = snippetOf(text, [0, text.length], [start, start + word.length], room);
    return `${cutBefore ? '…' : ''}${text.slice(...span)}${cutAfter ? '…' : ''}`;
  };

  test.each([
    ['empat', 10, '…dua tiga empat lima enam…'],
    ['empat', 99, text],
    ['Satu', 5, 'Satu dua…'],
    ['delapan', 8, '…tujuh delapan.'],
  ])('%s with room for %i: %s', (word, room, snippet) => {
    expect(around(word, room)).toBe(snippet);
  });

  test('has its word whole and lies in its sentence, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.nat(60),
        fc.nat(60),
        fc.nat(30),
        (any, a, b, room) => {
          const [start = 0, end = 0] = [a, b]
            .map((place) => Math.min(place, any.length))
            .sort((one, other) => one - other);
          const { span } = snippetOf(any, [0, any.length], [start, end], room);
          expect(span[0]).toBeLessThanOrEqual(start);
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeLessThanOrEqual(any.length);
        },
      ),
    );
  });
});
