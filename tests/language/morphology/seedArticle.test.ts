import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blocksOf } from '../../../src/lesson/blocks';
import { guessOf } from '../../../src/language/morphology/guessOf';
import { readingsOf } from '../../../src/language/morphology/readingsOf';
import { wordsOf } from '../../../src/language/text/words';
import { seedLesson } from '../../support/seedLesson';
import { theLexicon } from '../../support/theLexicon';

const golden = new Map(
  readFileSync('tests/golden/kp2mi-bogor.words.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' = ') as [string, string]),
);

/** `meN- + lindung + -i`; a word that is not in the lexicon is marked. */
function pieces(word: string): string {
  const [best] = readingsOf(word, theLexicon);
  const { root, affixes } = best ?? guessOf(word);
  const before = affixes.filter((affix) => !affix.startsWith('-'));
  const after = affixes.filter((affix) => affix.startsWith('-'));
  return [...before, root, ...after].join(' + ') + (best ? '' : ' (?)');
}

const words = new Set(
  blocksOf(seedLesson).flatMap(({ text }) => wordsOf(text).map(([start, end]) => text.slice(start, end).toLowerCase())),
);

test('the golden file is about exactly the words of the article', () => {
  expect([...golden.keys()].toSorted()).toEqual([...words].toSorted());
});

test.each([...golden])('%s = %s', (word, expected) => {
  expect(pieces(word)).toBe(expected);
});
