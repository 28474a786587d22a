import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../../src/language/text/tokensOf';
import { wordsOf } from '../../../src/language/text/words';

/** Tokens that are no white space, as `text/kind`. */
const tokens = (text: string) =>
  tokensOf(text).flatMap(({ kind, span }) => (kind === 'space' ? [] : [`${text.slice(...span)}/${kind}`]));

test.each([
  ['orang-orang', ['orang-orang/word'], 'reduplication'],
  ['KPK-lah KP2MI-nya', ['KPK-lah/word', 'KP2MI-nya/word'], 'clitics on acronyms'],
  ['BP3MI P3LN COVID-19', ['BP3MI/word', 'P3LN/word', 'COVID-19/word'], 'digits inside acronyms'],
  ["Jum'at Jum’at", ["Jum'at/word", 'Jum’at/word'], 'apostrophes'],
  ['ke-21 1990-an 2.000-an', ['ke-21/word', '1990-an/word', '2.000-an/word'], 'numbers with affixes are words'],
  ['10 km/jam', ['10/number', 'km/word', '//punctuation', 'jam/word'], 'a stroke between letters joins nothing'],
  ['1.234.567 3,5', ['1.234.567/number', '3,5/number'], 'thousands and decimals'],
  ['Rp 1.000,50', ['Rp/word', '1.000,50/number'], 'a currency by itself is a word'],
  [
    'Rp1.000 Rp.500 US$5 €3',
    ['Rp1.000/number', 'Rp.500/number', 'US$5/number', '€3/number'],
    'or it is written onto the amount',
  ],
  ['Rpx', ['Rpx/word'], 'but Rp begins words too'],
  ['5% 30°', ['5/number', '%/punctuation', '30/number', '°/symbol'], 'units in signs stand apart'],
  ['06/12/2025 (6/12)', ['06/12/2025/number', '(/punctuation', '6/12/number', ')/punctuation'], 'dates'],
  ['10.30 WIB 10.30WIB', ['10.30/number', 'WIB/word', '10.30WIB/word'], 'times'],
  ['1-2 sorti', ['1-2/number', 'sorti/word'], 'ranges'],
  [
    '5.Dia 5, 6',
    ['5/number', './punctuation', 'Dia/word', '5/number', ',/punctuation', '6/number'],
    'marks after numbers',
  ],
  [
    'S.H., M.Si.',
    ['S.H/word', './punctuation', ',/punctuation', 'M.Si/word', './punctuation'],
    'degrees, without the last stop',
  ],
  [
    'B.J. a.n. Sp.OG',
    ['B.J/word', './punctuation', 'a.n/word', './punctuation', 'Sp.OG/word'],
    'initials and other short forms',
  ],
  ['S.Pd-nya', ['S.Pd-nya/word'], 'with a clitic'],
  ['A.Yani', ['A/word', './punctuation', 'Yani/word'], 'an initial stuck to a name is no degree'],
  ['selesai.Dia', ['selesai/word', './punctuation', 'Dia/word'], 'a forgotten space'],
  ['detik.com, TEMPO.CO', ['detik.com/url', ',/punctuation', 'TEMPO.CO/url'], 'addresses without www'],
  ['selesai.Info', ['selesai/word', './punctuation', 'Info/word'], 'no address: a sentence begins'],
  ['detik.comel', ['detik/word', './punctuation', 'comel/word'], 'no address: the word goes on'],
  [
    '(https://a.id/b?c=1).',
    ['(/punctuation', 'https://a.id/b?c=1/url', ')/punctuation', './punctuation'],
    'marks around an address',
  ],
  ['www.menpan.go.id, detik.com/x-y', ['www.menpan.go.id/url', ',/punctuation', 'detik.com/x-y/url'], 'with its path'],
  ['a.b@kp2mi.go.id.', ['a.b@kp2mi.go.id/email', './punctuation'], 'mail'],
  ['@jokowi #Kabur_Aja', ['@jokowi/tag', '#Kabur_Aja/tag'], 'mentions and hashtags'],
  ['👨‍👩‍👧👍🏽🇮🇩1️⃣❤️', ['👨‍👩‍👧/emoji', '👍🏽/emoji', '🇮🇩/emoji', '1️⃣/emoji', '❤️/emoji'], 'pictures that readers see as one'],
  ['©2025', ['©/symbol', '2025/number'], 'no picture'],
  [
    'apa?!... — -- -nya',
    ['apa/word', '?!.../punctuation', '—/punctuation', '--/punctuation', '-/punctuation', 'nya/word'],
    'runs',
  ],
  ['', [], 'nothing'],
])('%j → %j (%s)', (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});

describe('laws', () => {
  const pieces = [
    'Rp',
    '1',
    '.',
    '1.000',
    'a',
    'Dr',
    'S',
    'Pd',
    '-',
    '’',
    ' ',
    ',',
    '@',
    'com',
    '👍',
    '🏽',
    '\u200D',
    '#',
    '/',
    'https://',
  ];
  const someText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
  );

  test('tokens joined are the text; none is empty', () => {
    fc.assert(
      fc.property(someText, (text) => {
        let read = 0;
        for (const { span } of tokensOf(text)) {
          expect(span[0]).toBe(read);
          expect(span[1]).toBeGreaterThan(read);
          read = span[1];
        }
        expect(read).toBe(text.length);
      }),
    );
  });

  // A token may hold several of the page's words (`S.Pd`, `1.000`, `detik.com`); it never ends inside of one. Left out
  // are texts with combining marks: to `wordsOf` a mark on a picture or on nothing begins a word.
  test('a word of the page lies whole in one token', () => {
    fc.assert(
      fc.property(someText, (text) => {
        fc.pre(!/\p{M}/u.test(text));
        const edges = new Set(tokensOf(text).map(({ span }) => span[0]));
        for (const [start, end] of wordsOf(text)) {
          for (let at = start + 1; at < end; at++) expect(edges).not.toContain(at);
        }
      }),
    );
  });

  test('a word or number token without inner marks is one word of the page', () => {
    fc.assert(
      fc.property(someText, (text) => {
        fc.pre(!/\p{M}/u.test(text));
        const words = wordsOf(text).map(String);
        for (const { kind, span } of tokensOf(text)) {
          if ((kind === 'word' || kind === 'number') && !/[.,:/$€£¥]/u.test(text.slice(...span))) {
            expect(words).toContain(String(span));
          }
        }
      }),
    );
  });
});
