import { describe, expect, test } from 'vitest';
import { lexemesIn, NAME, NUMBER } from '../../src/study/lexemesIn';
import { namedLexeme } from '../../src/study/namedLexeme';
import type { LexemeKey } from '../../src/study/Standing';
import { textWordsOf } from '../../src/study/textWordsOf';
import { theLexicon } from '../support/theLexicon';
import { seedLesson } from '../support/seedLesson';

test('where the words stand, by threes, and of which lexemes', () => {
  const { words, lexemes } = lexemesIn(['Warga membuka 2 buku.', 'Buku dibuka Zxq.'], [], theLexicon);
  expect(lexemes.map(({ key }) => key)).toEqual(['warga', 'buka', 'buku']);
  expect(words.map((numbers) => [...numbers])).toEqual([
    [0, 5, 0, 6, 13, 1, 14, 15, NUMBER, 16, 20, 2],
    [0, 4, 2, 5, 11, 1, 12, 15, NAME],
  ]);
});

test.each([
  ['undangannya', { key: 'undangan', headword: 'undangan', sort: 'variable', gloss: 'invitation', band: 1 }, 'a line'],
  ['dibuka', { key: 'buka', headword: 'buka', sort: 'variable', gloss: 'open', band: 1 }, 'the line of a form'],
  [
    'pemblokadenya',
    {
      key: '=blokade peN-',
      headword: 'pemblokade',
      sort: 'variable',
      gloss: 'person or thing that blockades',
      band: null,
    },
    'by rule',
  ],
  [
    'zxqwanto',
    { key: '?zxqwanto', headword: 'zxqwanto', sort: 'invariable', gloss: '', band: null },
    'known to nobody: no form of it, either',
  ],
])('%s: %j (%s)', (...[word, said]) => {
  expect(lexemesIn([`Kata ${word} ini.`], [], theLexicon).lexemes[1]).toEqual(said);
});

test('the words of a lesson are those that are counted of it', () => {
  const texts = seedLesson.body.map(({ text }) => text);
  const { words, lexemes } = lexemesIn(texts, [], theLexicon);
  const counts = new Map<string | number, number>();
  for (const numbers of words)
    for (let at = 0; at < numbers.length; at += 3) {
      const place = numbers[at + 2]!;
      const key = lexemes[place]?.key ?? place;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const counted = textWordsOf(texts, theLexicon);
  expect(counts).toEqual(
    new Map<string | number, number>([...counted.counts, [NAME, counted.names], [NUMBER, counted.numbers]]),
  );
});

describe('phrases', () => {
  /** The words of a text that stand in a phrase, each with the key of it. */
  const phrasesOf = (text: string) => {
    const { phrases, lexemes } = lexemesIn([text], [], theLexicon);
    const [columns] = phrases;
    return Array.from({ length: columns!.length / 3 }, (_, word) => {
      const [start, end, place] = columns!.slice(word * 3);
      return `${text.slice(start, end)}: ${lexemes[place!]?.key}`;
    });
  };

  test.each([
    ['Dua desa itu bekerja sama.', ['bekerja: bekerja sama', 'sama: bekerja sama'], 'both of its words'],
    ['Kerja samanya lama.', ['Kerja: kerja sama', 'samanya: kerja sama'], 'with a clitic'],
    [
      'Dia tidak hanya membaca, tetapi juga menulis.',
      [
        'tidak: tidak hanya … tetapi juga',
        'hanya: tidak hanya … tetapi juga',
        'tetapi: tidak hanya … tetapi juga',
        'juga: tidak hanya … tetapi juga',
      ],
      'not those in between',
    ],
    ['Warga suka olah raga.', ['olah: olahraga', 'raga: olahraga'], 'by the standard of a wrong spelling'],
  ])('%s %j (%s)', (...[text, words]) => {
    expect(phrasesOf(text)).toEqual(words);
  });

  test.each([
    ['Kerja mereka sama.', 'its words apart'],
    ['Dia pulang dari Sri Lanka.', 'a name of several words'],
    ['Itu hasil kerja. Sama hasilnya.', 'over the end of a sentence'],
  ])('none in “%s” (%s)', (text) => {
    expect(phrasesOf(text)).toEqual([]);
  });

  test('are in no count: its words are counted, each by itself', () => {
    const { words, lexemes } = lexemesIn(['Dua desa itu bekerja sama.'], [], theLexicon);
    const counted = [...words[0]!].flatMap((number, at) => (at % 3 === 2 ? [lexemes[number]?.key] : []));
    expect(counted).toEqual(['dua', 'desa', 'itu', 'bekerja', 'sama']);
    expect(lexemes.at(-1)).toMatchObject({ key: 'bekerja sama', headword: 'bekerja sama', sort: 'phrase' });
  });
});

test.each([
  ['nilai', 'variable', 'a noun and a verb'],
  ['tinggi', 'variable', 'an adjective'],
  ['berlari', 'variable', 'a verb without voices'],
  ['yang', 'invariable', 'a function word'],
  ['DPR', 'invariable', 'an abbreviation'],
  ['kerja sama', 'phrase', 'of several words'],
  ['=blokade peN-', 'variable', 'what only the rules know'],
  ['?zxq', 'invariable', 'what nobody knows: nobody knows its forms'],
])('%s is %s (%s)', (...[key, sort]) => {
  expect(namedLexeme(key as LexemeKey, 'seperti ini', theLexicon)).toEqual({
    key,
    headword: /^[=?]/.test(key) ? 'seperti ini' : key,
    sort,
  });
});
