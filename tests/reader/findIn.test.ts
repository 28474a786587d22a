import { expect, test } from 'vitest';
import { drawnOf } from '../../src/reader/drawnOf';
import { findIn, searchable } from '../../src/reader/findIn';
import { heightOf } from '../../src/reader/textMetrics';
import { numberedBlocks } from '../../src/ownText/numberedBlocks';
import { anOwnText } from '../ownText/anOwnText';

const textOf = (...lines: readonly string[]) =>
  numberedBlocks(
    anOwnText({
      title: 'Nama',
      blocks: lines.map((text) => ({ kind: 'paragraph', text, sentences: [[0, text.length]] })),
    }),
  );

test.each([
  [
    'warga',
    [
      ['p1', 0],
      ['p2', 5],
    ],
    'whatever the case',
  ],
  [
    'WARGA ',
    [
      ['p1', 0],
      ['p2', 5],
    ],
    'white space around it is no part of it',
  ],
  [
    'rg',
    [
      ['p1', 2],
      ['p2', 7],
    ],
    'a part of a word',
  ],
  [
    'aa',
    [
      ['p3', 0],
      ['p3', 2],
    ],
    'of what overlaps the first',
  ],
  ['', [], 'nothing'],
  ['zzz', [], 'what is not there'],
])('%j is at %j (%s)', (wanted, places) => {
  const found = findIn(searchable(textOf('Warga senang.', 'Para warga.', 'aaaaa')), wanted);
  expect(found.map(({ block, spans: [span] }) => [block, span?.[0]])).toEqual(places);
});

test('a letter that is longer when small does not move the places behind it', () => {
  const [place] = findIn(searchable(textOf('İİ warga')), 'warga');
  expect(place?.spans).toEqual([[3, 8]]);
});

const long = textOf(...Array.from({ length: 100 }, () => 'x'.repeat(1000)));
const range = { startIndex: 40, endIndex: 44, overscan: 2, count: long.length };

test.each([
  [[], [38, 39, 40, 41, 42, 43, 44, 45, 46], 'what is near the window'],
  [['p10', null], [10, 38, 39, 40, 41, 42, 43, 44, 45, 46], 'and what must stay'],
  [['p41'], [38, 39, 40, 41, 42, 43, 44, 45, 46], 'once'],
  [['p999'], [38, 39, 40, 41, 42, 43, 44, 45, 46], 'what is not there is not drawn'],
])('of a long text, with %j kept: %j (%s)', (kept, drawn) => {
  expect(drawnOf(range, long, kept)).toEqual(drawn);
});

test('of a short text all is drawn', () => {
  expect(drawnOf({ ...range, startIndex: 0, endIndex: 0 }, long.slice(0, 10), [])).toHaveLength(10);
});

test('a paragraph is guessed to be as many lines high as its letters fill', () => {
  const metrics = { line: 30, perLine: 40 };
  expect(heightOf(4_000, metrics) / heightOf(400, metrics)).toBeCloseTo(9.2, 0);
  expect(heightOf(1, metrics)).toBeGreaterThan(metrics.line);
});
