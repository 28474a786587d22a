import { expect, test } from 'vitest';
import type { LineUnit } from '../../src/language/cards/wordLineOf';
import { blocksOf } from '../../src/lesson/blocks';
import { lessonLine } from '../../src/lesson/lessonLine';
import { buildIndex } from '../../src/lesson/lookup';
import { wordsOf } from '../../src/language/text/words';
import { seedLesson } from '../support/seedLesson';

const index = buildIndex(seedLesson);

/** A sentence of the first lesson, of which the engine knows nothing: what is said is the lesson's. */
function lineOf(block: string, sentence: number) {
  const { text, sentences } = blocksOf(seedLesson).find(({ id }) => id === block)!;
  const [start, end] = sentences[sentence]!;
  const units = wordsOf(text.slice(start, end)).map(([from, to]): LineUnit => ({
    span: [start + from, start + to],
    gloss: 'engine',
    kind: 'word',
  }));
  return lessonLine(units, index, block, [start, end]).map(({ span, gloss, kind }) => [
    text.slice(...span),
    gloss,
    kind,
  ]);
}

test.each([
  ['p3', 0, ['menegaskan', 'stress', 'word'], 'without the verb’s “to”, the first of its meanings'],
  ['p3', 0, ['tali silaturahmi', 'bonds of fellowship', 'phrase'], 'a phrase is one'],
  ['p3', 0, ['menjadi', '', 'phrase'], 'the later words of a phrase with a gap'],
  ['p3', 0, ['Mukhtarudin', 'engine', 'word'], 'what the lesson has no entry for is left to the engine'],
  ['p2', 0, ['Kolaborasi', 'collaboration', 'word'], 'a title of seven words is said word by word'],
])('%s.%i has %j (%s)', (block, sentence, unit) => {
  expect(lineOf(block, sentence)).toContainEqual(unit);
});

test('no word of the sentence is lost or said twice', () => {
  for (const { id, text, sentences } of blocksOf(seedLesson))
    for (const [place, [start, end]] of sentences.entries()) {
      const said = lineOf(id, place).flatMap(([words]) => wordsOf(words!).map((span) => words!.slice(...span)));
      expect(said).toEqual(wordsOf(text.slice(start, end)).map((span) => text.slice(start, end).slice(...span)));
    }
});
