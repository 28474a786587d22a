import { expect, test } from 'vitest';
import { blocksOf } from '../../src/lesson/blocks';
import { passageOf } from '../../src/lesson/Passage';
import { format2Lesson } from './format2';

const lesson = format2Lesson();
const passage = passageOf(lesson);

test('holds the article and its English, and nothing that is not painted first', () => {
  expect(Object.keys(passage).sort()).toEqual(
    ['id', 'revision', 'hash', 'source', 'level', 'topic', 'summary', 'blocks', 'english'].sort(),
  );
  expect(passage.blocks).toEqual(blocksOf(lesson));
  expect(Object.keys(passage.english)).toEqual(passage.blocks.map(({ id }) => id));
  expect(passage.english['h1']).toEqual({ text: 'Lending a Hand', sentences: [[0, 14]] });
});

test('has as many English sentences as Indonesian ones in each block', () => {
  for (const { id, sentences } of passage.blocks) expect(passage.english[id]?.sentences).toHaveLength(sentences.length);
});

test('written and read is the same', () => {
  expect(JSON.parse(JSON.stringify(passage))).toEqual(passage);
});
