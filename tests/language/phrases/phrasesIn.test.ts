import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../../src/language/lexicon/Lexicon';
import { parseEntries } from '../../../src/language/lexicon/parseEntries';
import { phrasesIn } from '../../../src/language/phrases/phrasesIn';
import { readText } from '../../../src/language/readText';
import { theLexicon } from '../../support/theLexicon';

const lines = [
  'meja hijau | n | court',
  'meja | n | table',
  'hijau | a | green',
  'ambil | vt | take',
  'alih | v | shift',
  'putus | v | break off',
  'keputusan | n | decision | <putus:ke-,-an',
  'mengambil alih | vt | take over | *',
  'mengambil keputusan | v | decide | * +',
  'tidak hanya … tetapi juga | conj | not only … but also',
  'tidak hanya | adv | not only',
  'di luar | prep | outside',
  'di luar negeri | adv | abroad',
  'luar negeri | n | foreign countries',
  'Piala Dunia | name | World Cup',
  'sebuah | det | a',
  'tidak sengaja | a | accidental',
  'kalau … maka | conj | if … then',
];
const lexicon = lexiconOf(lines.flatMap((line) => parseEntries(line, 3).entries));

function found(text: string, from = lexicon): readonly string[] {
  const { paragraphs } = readText(text, from);
  return paragraphs.flatMap((paragraph) =>
    phrasesIn(text, paragraph, from).map(
      ({ entry, tokens }) =>
        `${entry.headword}: ${tokens.map((token) => text.slice(...paragraph.tokens[token]!.span)).join(' ')}`,
    ),
  );
}

describe('a phrase is found', () => {
  test.each([
    ['Kasus itu dibawa ke meja hijau.', ['meja hijau: meja hijau'], 'as it stands'],
    ['MEJA HIJAU menanti', ['meja hijau: MEJA HIJAU'], 'in capitals'],
    ['piala dunia dimulai', ['Piala Dunia: piala dunia'], 'a name in small letters'],
    ['di meja hijaunya', ['meja hijau: meja hijaunya'], 'with a clitic behind it'],
    ['Perusahaan itu diambil alih.', ['mengambil alih: diambil alih'], 'in another voice'],
    ['Ambil alih saja!', ['mengambil alih: Ambil alih'], 'as a bare stem'],
    ['Ia mengambil sebuah keputusan.', ['mengambil keputusan: mengambil keputusan'], 'with a word within'],
    ['Keputusan diambil', [], 'not the other way round'],
    ['Ia tak sengaja jatuh.', ['tidak sengaja: tak sengaja'], 'tak is tidak'],
    [
      'Ia tidak hanya melihat, tetapi juga mendengar.',
      ['tidak hanya … tetapi juga: tidak hanya tetapi juga'],
      'with a gap, over a comma',
    ],
    [
      'Kalau lelah, pulang, kalau hujan maka tunggu.',
      ['kalau … maka: kalau maka'],
      'from the nearer of two beginnings',
    ],
    ['Ia tidak hanya melihat.', ['tidak hanya: tidak hanya'], 'what is left of it'],
    ['Ia bekerja di luar negeri.', ['di luar negeri: di luar negeri'], 'the longest of those that begin together'],
  ])('%s %j (%s)', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test.each([
  ['Di meja, hijau sekali.', 'a comma between'],
  ['Di meja. Hijau sekali.', 'the end of a sentence between'],
  ['meja hijaukan', 'a suffix, not a clitic'],
  ['meja 2 hijau', 'a number between'],
  ['mengambil batu dan kayu dan besi lalu keputusan', 'too many words within'],
  ['Ia tidak hanya melihat. Tetapi juga mendengar.', 'a gap over the end of a sentence', ['tidak hanya: tidak hanya']],
  ['pengambilan keputusan', 'a noun of the same root'],
] as [string, string, string[]?][])('nothing is found in %s: %s', (text, _, expected = []) => {
  expect(found(text)).toEqual(expected);
});

test('phrases share no words, and their words stand in order, in any text', () => {
  const word = fc.constantFrom(
    ...lines.flatMap((line) => (line.split(' |')[0] ?? '').split(' ')),
    ',',
    '.',
    '\n\n',
    'x',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      for (const paragraph of readText(text, lexicon).paragraphs) {
        const tokens = phrasesIn(text, paragraph, lexicon).map((phrase) => phrase.tokens);
        for (const places of tokens) expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(new Set(tokens.flat()).size).toBe(tokens.flat().length);
      }
    }),
  );
});

/** As phrases see it: case means nothing, and tak is tidak. */
const spelled = (headword: string) => headword.toLowerCase().replaceAll(/\btak\b/g, 'tidak');

test('every phrase of the lexicon is found where it stands alone', () => {
  const missed = theLexicon.phrases
    .map((number) => theLexicon.entryAt(number))
    .filter(({ headword }) => {
      const text = headword.replaceAll(' … ', ' zzz ');
      const { paragraphs } = readText(text, theLexicon);
      return !paragraphs.some((paragraph) =>
        phrasesIn(text, paragraph, theLexicon).some(({ entry }) => spelled(entry.headword) === spelled(headword)),
      );
    })
    .map(({ headword }) => headword);
  expect(missed).toEqual([]);
});
