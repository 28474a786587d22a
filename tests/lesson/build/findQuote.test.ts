import { describe, expect, test } from 'vitest';
import { findEvery, findQuote } from '../../../scripts/lesson/findQuote';

const TEXT =
  '“Dulu kita hanya operator, sekarang kita regulator sekaligus operator. Kita tidak hanya bisa, tetapi juga mau,” tegasnya kepada orang-orang BP3MI.';

function quoted(quote: string, text = TEXT): readonly string[] {
  const found = findQuote(text, quote);
  return found.kind === 'found' ? found.spans.map(([start, end]) => `${start} ${text.slice(start, end)}`) : [];
}

function why(quote: string, text = TEXT): string {
  const found = findQuote(text, quote);
  return found.kind === 'lost' ? found.why : '';
}

test.each([
  ['kita', ['6 kita'], 'the first place'],
  ['kita#2', ['36 kita'], 'the second'],
  ['kita #2', ['36 kita'], 'with a space before the number'],
  ['Kita', ['71 Kita'], 'case counts'],
  ['operator', ['17 operator'], 'a comma ends a word'],
  ['“Dulu', ['0 “Dulu'], 'marks may be quoted'],
  ['tidak hanya … tetapi juga', ['76 tidak hanya', '94 tetapi juga'], 'interrupted'],
  ['kita … operator', ['6 kita', '17 operator'], 'each part after the one before'],
  ['kita#2 … operator', ['36 kita', '61 operator'], 'after the second'],
  ['kita … operator#2', ['6 kita', '61 operator'], 'the second after the first'],
  [
    'Dulu kita ... sekaligus operator',
    ['1 Dulu kita hanya operator, sekarang kita regulator sekaligus operator'],
    'from here to there',
  ],
  ['Dulu ... operator#2', ['1 Dulu kita hanya operator, sekarang kita regulator sekaligus operator'], 'to the second'],
  ['Dulu … Kita ... juga', ['1 Dulu', '71 Kita tidak hanya bisa, tetapi juga'], 'a stretch as a part'],
  ['orang-orang', ['128 orang-orang'], 'reduplication is one word'],
])('%s: %j (%s)', (quote, expected) => {
  expect(quoted(quote)).toEqual(expected);
});

test.each([
  ['tegas', 'does not stand there as whole words', 'tegasnya is another word'],
  ['orang', 'does not stand there as whole words', 'half of orang-orang'],
  ['nya', 'does not stand there as whole words', 'a clitic is no word'],
  ['BP3', 'does not stand there as whole words', 'half an abbreviation'],
  ['dulu', 'does not stand there as whole words', 'other case'],
  ['kita#3', 'stands there 2 times', 'there are two'],
  ['juga … tetapi', 'does not stand there', 'the wrong way round'],
  ['operator ... Dulu', 'does not stand there', 'ends before it begins'],
  ['kita … ', 'an empty quote', 'nothing after the dots'],
  ['a ... b ... c', 'more than one', 'two stretches in one'],
])('%s is lost: %s (%s)', (quote, reason) => {
  expect(quoted(quote)).toEqual([]);
  expect(why(quote)).toContain(reason);
});

test('a no-break space may be quoted as a space', () => {
  expect(quoted('Bogor,  MI', 'Bogor,\u00a0 MI - Menteri')).toEqual(['0 Bogor,\u00a0 MI']);
});

describe('places that are taken', () => {
  const spans = (quote: string, taken: readonly (readonly [number, number])[]) => findQuote(TEXT, quote, { taken });

  test('are passed over', () => {
    expect(spans('kita', [[6, 10]])).toEqual({ kind: 'found', spans: [[36, 40]] });
  });

  test.each([
    ['kita#1', [[6, 10]], 'taken by another phrase'],
    [
      'kita',
      [
        [6, 10],
        [36, 40],
      ],
      'every place is taken',
    ],
    ['kita hanya', [[11, 16]], 'every place is taken'],
  ] as const)('%s with %j is lost: %s', (quote, taken, reason) => {
    expect(spans(quote, taken)).toMatchObject({ kind: 'lost', why: expect.stringContaining(reason) as string });
  });
});

test('a search may be kept within a stretch', () => {
  expect(findQuote(TEXT, 'kita', { within: [20, 60] })).toEqual({ kind: 'found', spans: [[36, 40]] });
  expect(findQuote(TEXT, 'kita', { within: [20, 38] }).kind).toBe('lost');
});

describe('every place of a form', () => {
  test.each([
    ['kita', [[[6, 10]], [[36, 40]], [[71, 75]]], 'in any case'],
    ['operator', [[[17, 25]], [[61, 69]]], 'twice'],
    [
      'tidak hanya … tetapi juga',
      [
        [
          [76, 87],
          [94, 105],
        ],
      ],
      'interrupted',
    ],
    ['tegas', [], 'not within a word'],
  ])('%s: %j (%s)', (form, expected) => {
    expect(findEvery(TEXT, form)).toEqual(expected);
  });

  test('letters that grow in lower case do not shift what follows', () => {
    expect(findEvery('İİ KITA', 'kita')).toEqual([[[3, 7]]]);
  });
});
