import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordLineOf } from '../../../src/language/cards/wordLineOf';
import { theLexicon } from '../../support/theLexicon';

const lineOf = (text: string) =>
  wordLineOf(text, [0, text.length], theLexicon).map(({ span, gloss, kind }) => ({
    word: text.slice(...span),
    gloss,
    kind,
  }));
const said = (text: string) =>
  lineOf(text)
    .map(({ word, gloss }) => `${word}=${gloss}`)
    .join(' ');

test.each([
  ['Anak itu dilindungi ibunya.', 'dilindungi=be protected', 'a passive'],
  ['Polisi menangkap pencuri.', 'menangkap=arrest', 'an active verb has its bare gloss'],
  ['Anak-anak bermain bola.', 'Anak-anak=children', 'a plural'],
  ['Bukuku hilang.', 'Bukuku=my book', 'a possessor'],
  ['Saya melihatmu kemarin.', 'melihatmu=see you', 'an object'],
  ['Surat itu kubaca semalam.', 'kubaca=I read', 'who does it'],
  ['Rumahnya terbakar.', 'Rumahnya=his/her/its house', '-nya of a noun'],
  ['Ia membawa kambing hitam.', 'kambing hitam=scapegoat', 'an idiom is one'],
  ['Ada 15 orang.', '15= orang=person', 'a number says itself'],
  ['Ia bertemu Zzyqa.', 'Zzyqa=', 'a name says itself'],
])('%s has %s (%s)', (text, part) => {
  expect(said(text)).toContain(part);
});

test('a phrase with a gap is said at its first words, and marked at its later ones', () => {
  const line = lineOf('Ia tidak hanya pandai tetapi juga rajin.');
  expect(line.filter(({ kind }) => kind === 'phrase')).toEqual([
    { word: 'tidak hanya', gloss: 'not only … but also', kind: 'phrase' },
    { word: 'tetapi juga', gloss: '', kind: 'phrase' },
  ]);
});

test('only the sentence asked for, read with its neighbours', () => {
  const text = 'Ia pergi. Mereka datang.';
  expect(wordLineOf(text, [10, text.length], theLexicon).map(({ span }) => text.slice(...span))).toEqual([
    'Mereka',
    'datang',
  ]);
});

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'tidak hanya ',
        'tetapi juga ',
        'kambing hitam ',
        'di ',
        'dibaca ',
        'XIV ',
        '12 ',
        '. ',
        ', ',
        '\n',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('laws', () => {
  test('units stand in order, do not overlap, and lie in the sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let done = 0;
        for (const { span } of wordLineOf(text, [0, text.length], theLexicon)) {
          expect(span[0]).toBeGreaterThanOrEqual(done);
          expect(span[1]).toBeGreaterThan(span[0]);
          done = span[1];
        }
        expect(done).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
