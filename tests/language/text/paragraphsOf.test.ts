import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../src/language/text/paragraphsOf';

const split = (text: string) => paragraphsOf(text).map((span) => text.slice(...span));

test.each([
  ['Satu.\n\nDua.', ['Satu.', 'Dua.'], 'blank lines'],
  [' Satu. \r\n \t\r\n  Dua.\r\n', ['Satu.', 'Dua.'], 'whatever the line breaks, trimmed'],
  ['Satu.\nDua.\nTiga.', ['Satu.', 'Dua.', 'Tiga.'], 'a line each'],
  [
    'Rizal Siregar\nDiperbarui 6 Desember\nMenteri',
    ['Rizal Siregar', 'Diperbarui 6 Desember', 'Menteri'],
    'lines without stops',
  ],
  ['Menteri datang ke\nrumah.', ['Menteri datang ke\nrumah.'], 'a break inside a sentence'],
  ['Menteri datang.\nke rumah.', ['Menteri datang.', 'ke rumah.'], 'a small letter after a full stop'],
  ['Menteri datang ke\n\nrumah.', ['Menteri datang ke', 'rumah.'], 'a blank line inside a sentence is a blank line'],
  ['- beras\n- gula\n2. kopi', ['- beras', '- gula', '2. kopi'], 'items of a list'],
  [
    'Menteri Mukhtarudin datang ke\nrumah warga di Kabupaten Kota\nBogor bersama para pejabat\nlain. Dia senang.\nSelesai.',
    [
      'Menteri Mukhtarudin datang ke\nrumah warga di Kabupaten Kota\nBogor bersama para pejabat\nlain. Dia senang.',
      'Selesai.',
    ],
    'broken by width: full lines run on before a capital too, the last is not full',
  ],
  [
    `${'Menteri datang '.repeat(9)}ke\nrumah warga.\nBogor.\nJakarta`,
    [`${'Menteri datang '.repeat(9)}ke\nrumah warga.`, 'Bogor.', 'Jakarta'],
    'lines too wide to have been broken by width',
  ],
  ['', [], 'nothing'],
  [' \n\u00a0\n', [], 'white space'],
])('%j → %j (%s)', (text, expected) => {
  expect(split(text)).toEqual(expected);
});

describe('laws', () => {
  const someText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('Dia', 'dia pergi', '.', ' ', '\n', '\r\n', '- ', '\u2028'))
      .map((parts) => parts.join('')),
  );

  test('whatever is outside of every paragraph is white space; paragraphs are trimmed and in order', () => {
    fc.assert(
      fc.property(someText, (text) => {
        let read = 0;
        for (const [start, end] of paragraphsOf(text)) {
          expect(text.slice(read, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          read = end;
        }
        expect(text.slice(read).trim()).toBe('');
      }),
    );
  });

  test('a blank line always parts', () => {
    fc.assert(
      fc.property(someText, someText, (one, other) => {
        expect(split(`${one}\n\n${other}`).length).toBeGreaterThanOrEqual(one.trim() && other.trim() ? 2 : 0);
      }),
    );
  });
});
