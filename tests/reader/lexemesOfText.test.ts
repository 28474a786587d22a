import { expect, test } from 'vitest';
import { passageOf } from '../../src/lesson/Passage';
import { placed } from '../../src/reader/lexemesOfText';
import { lexemesIn } from '../../src/study/lexemesIn';
import { textWordsOf } from '../../src/study/textWordsOf';
import { seedLesson } from '../support/seedLesson';
import { theLexicon } from '../support/theLexicon';

const { blocks } = passageOf(seedLesson);
const lexemes = placed(
  lexemesIn(
    blocks.map(({ text }) => text),
    theLexicon,
  ),
  blocks,
);

const at = (block: string, word: string, within = 0) => {
  const { text } = blocks.find(({ id }) => id === block)!;
  return lexemes.at(block, text.indexOf(word) + within);
};

test.each([
  ['the beginning of a word', 'p3', 'menegaskan', 0, 'menegaskan'],
  ['its last letter', 'p3', 'menegaskan', 9, 'menegaskan'],
  ['a clitic on it', 'p9', 'ujarnya', 0, 'ujar'],
])('%s', (_, block, word, within, lexeme) => {
  expect(at(block, word, within)).toEqual({ kind: 'lexeme', lexeme });
});

test.each([
  ['a name', 'p3', 'Mukhtarudin', 0],
  ['the space behind a word', 'p3', 'menegaskan', 10],
])('%s is no lexeme', (_, block, word, within) => {
  expect(at(block, word, within)).toEqual({ kind: 'none' });
});

test('no block, and no offset that there is', () => {
  expect(lexemes.at('p999', 0)).toEqual({ kind: 'none' });
  expect(lexemes.at('p3', 100_000)).toEqual({ kind: 'none' });
});

test('counts its words as the shelf does', () => {
  expect(lexemes.words).toEqual(
    textWordsOf(
      blocks.map(({ text }) => text),
      theLexicon,
    ),
  );
});
