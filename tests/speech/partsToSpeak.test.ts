import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { partsToSpeak } from '../../src/speech/partsToSpeak';

const parts = (text: string, longest: number) =>
  partsToSpeak(text, longest).map(([start, end]) => text.slice(start, end));

test.each([
  ['short enough', 'Dulu kita hanya operator.', 100, ['Dulu kita hanya operator.']],
  ['exactly', 'satu dua', 8, ['satu dua']],
  ['without limit', 'satu, dua', Infinity, ['satu, dua']],
  ['after a comma', 'Perbedaan itu fakta, tapi kebersamaan', 30, ['Perbedaan itu fakta, ', 'tapi kebersamaan']],
  ['after the last comma', 'satu, dua, tiga empat', 14, ['satu, dua, ', 'tiga empat']],
  ['the quotation mark goes with its comma', 'hilir,” tegas Mukhtarudin', 14, ['hilir,” ', 'tegas ', 'Mukhtarudin']],
  ['a comma too early is passed over', 'Ya, pengurus dan anggota', 18, ['Ya, pengurus dan ', 'anggota']],
  ['no comma: between words', 'satu dua tiga', 10, ['satu dua ', 'tiga']],
  ['a long word stays whole', 'pertanggungjawaban itu', 5, ['pertanggungjawaban ', 'itu']],
  ['a comma inside a number is no pause', '12,5 juta orang', 10, ['12,5 juta ', 'orang']],
  ['nothing', '', 10, []],
])('%s', (_, text, longest, expected) => {
  expect(parts(text, longest)).toEqual(expected);
});

test.each([40, 60, 120])('the article, cut to %i, is whole and nowhere too long', (longest) => {
  const article = readFileSync(new URL('../fixtures/kp2mi-bogor.txt', import.meta.url), 'utf8');
  const cut = parts(article, longest);
  expect(cut.join('')).toBe(article);
  expect(Math.max(...cut.map((part) => part.length))).toBeLessThanOrEqual(longest);
});
