import { expect, test } from 'vitest';
import { lexemesIn, NAME, NUMBER } from '../../src/study/lexemesIn';
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
  ['undangannya', { key: 'undangan', headword: 'undangan', gloss: 'invitation', band: 1 }, 'a line'],
  ['dibuka', { key: 'buka', headword: 'buka', gloss: 'open', band: 1 }, 'the line of a form'],
  [
    'pemblokadenya',
    { key: '=blokade peN-', headword: 'pemblokade', gloss: 'person or thing that blockades', band: null },
    'by rule',
  ],
  ['zxqwanto', { key: '?zxqwanto', headword: 'zxqwanto', gloss: '', band: null }, 'known to nobody'],
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
