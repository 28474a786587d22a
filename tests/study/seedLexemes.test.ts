import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blocksOf } from '../../src/lesson/blocks';
import { countedBlocks } from '../../src/study/countedBlocks';
import { formatTextWords } from '../../src/study/formatTextWords';
import { lexemesIn, NAME } from '../../src/study/lexemesIn';
import { parseTextWords } from '../../src/study/parseTextWords';
import { textWordsOf } from '../../src/study/textWordsOf';
import { seedLesson } from '../support/seedLesson';
import { theLexicon } from '../support/theLexicon';

/** As scripts/lesson/lessonWords.ts has them. */
const texts = countedBlocks(blocksOf(seedLesson)).map(({ text }) => text);

test('each lexeme of the first lesson, and its forms there, are those that were read through', async () => {
  const { words, lexemes } = lexemesIn(texts, [], theLexicon);
  const forms = new Map<string, string[]>();
  for (const [block, numbers] of words.entries())
    for (let at = 0; at < numbers.length; at += 3) {
      const form = texts[block]!.slice(numbers[at], numbers[at + 1]);
      const place = numbers[at + 2]!;
      const key = lexemes[place]?.key ?? (place === NAME ? '(names)' : '(numbers)');
      forms.set(key, [...(forms.get(key) ?? []), lexemes[place] ? form.toLowerCase() : form]);
    }
  const lines = [...forms]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, all]) => `${key} = ${[...new Set(all)].toSorted().join(' ')}`);
  const head =
    '# Each lexeme of the first lesson, by its key, and its forms there. Written by the engine, then read through.';
  await expect(`${[head, ...lines].join('\n')}\n`).toMatchFileSnapshot('../golden/kp2mi-bogor.lexemes.txt');
});

test('what ships of it says the same', () => {
  const shipped = readFileSync('public/lessons/kp2mi-bogor.lexemes.txt', 'utf8');
  expect(shipped).toBe(formatTextWords(textWordsOf(texts, theLexicon)));
  expect(parseTextWords(shipped).ok).toBe(true);
});
