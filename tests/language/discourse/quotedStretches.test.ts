import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../src/language/discourse/Piece';
import { quotedStretches } from '../../../src/language/discourse/quotedStretches';
import { readText } from '../../../src/language/readText';
import { theLexicon } from '../../support/theLexicon';

const stretchesIn = (text: string) =>
  quotedStretches(text, piecesOf(text, readText(text, theLexicon))).map(({ span, level }) => [
    text.slice(...span),
    level,
  ]);

test.each([
  ['“Kami siap,” kata Budi.', [['Kami siap,', 0]], 'curly marks'],
  ['"Kami siap," kata Budi.', [['Kami siap,', 0]], 'straight ones'],
  ['“Kami siap", kata Budi.', [['Kami siap', 0]], 'mixed, the comma outside'],
  ['”Kami siap,” kata Budi.', [['Kami siap,', 0]], 'turned the wrong way'],
  ["''Kami siap,'' kata Budi.", [['Kami siap,', 0]], 'two single marks for a double one'],
  ["'Kami siap,' kata Budi.", [['Kami siap,', 0]], 'single marks'],
  ['"Kami siap, " kata Budi.', [['Kami siap,', 0]], 'a space before the mark that closes'],
  ['"Kami siap, "kata Budi.', [['Kami siap,', 0]], 'the space on the wrong side of it'],
  [
    '"Saya bilang \'tidak\' kepada mereka," kata Budi.',
    [
      ["Saya bilang 'tidak' kepada mereka,", 0],
      ['tidak', 1],
    ],
    'one inside of another',
  ],
  [
    '“Program “sapu bersih” itu berjalan,” kata Budi.',
    [
      ['Program “sapu bersih” itu berjalan,', 0],
      ['sapu bersih', 1],
    ],
    'inside of another with the same marks',
  ],
  ['"Kami siap, kata Budi kepada wartawan.', [['Kami siap,', 0]], 'never closed: up to who says it'],
  ['Kami siap," kata Budi.', [['Kami siap,', 0]], 'never opened: from the beginning of the paragraph'],
  ['"Satu sudah datang.\n\nDia mengatakan yang lain menyusul.', [['Satu sudah datang.', 0]], 'ends with its paragraph'],
  ['"Layar 43" itu bagus," kata Budi.', [['Layar 43" itu bagus,', 0]], 'inches do not close'],
])('%s', (text, stretches) => expect(stretchesIn(text)).toEqual(stretches));

describe('of several paragraphs', () => {
  test('each of which opens with a mark and only the last closes: one stretch', () => {
    const text = '“Pertama kami bersiap.\n\n“Lalu kami berangkat.\n\n“Itu saja,” kata Budi.';
    expect(stretchesIn(text)).toEqual([['Pertama kami bersiap.\n\n“Lalu kami berangkat.\n\n“Itu saja,', 0]]);
  });

  test('that each close: as many stretches', () => {
    expect(stretchesIn('“Pertama kami bersiap.”\n\n“Lalu kami berangkat.”')).toHaveLength(2);
  });
});

test.each([
  ["Salat Jum'at dimulai siang ini, ma'af terlambat.", 'apostrophes inside of words'],
  ["Angkatan '98 berkumpul lagi.", 'a year cut short'],
  ['Layar 43" itu dijual murah.', 'inches'],
  ["Hak para siswa' belum jelas.", 'an apostrophe that ends a word'],
  ['Tidak ada tanda apa pun di sini.', 'no mark at all'],
])('nothing is quoted in: %s (%s)', (text) => expect(stretchesIn(text)).toEqual([]));

test('200,000 marks are looked at a number of times that grows as they do', () => {
  const readsFor = (count: number) => {
    const text = '" '.repeat(count);
    let reads = 0;
    const pieces = new Proxy(piecesOf(text, readText(text, theLexicon)), {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    quotedStretches(text, pieces);
    return reads;
  };
  expect(readsFor(100_000)).toBeLessThan(11 * readsFor(10_000));
});
