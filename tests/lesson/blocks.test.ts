import { expect, test } from 'vitest';
import { blocksOf, textOf } from '../../src/lesson/blocks';
import type { BlockId } from '../../src/lesson/Lesson';
import { format2Lesson } from './format2';

const lesson = format2Lesson();

test('title, caption and body come in reading order', () => {
  expect(blocksOf(lesson).map(({ id, kind }) => [id, kind])).toEqual([
    ['title', 'title'],
    ['caption', 'caption'],
    ['p1', 'paragraph'],
    ['h1', 'subhead'],
    ['p2', 'paragraph'],
    ['p3', 'paragraph'],
  ]);
});

test('title and caption are one sentence each', () => {
  for (const { text, sentences } of blocksOf(lesson).slice(0, 2)) expect(sentences).toEqual([[0, text.length]]);
});

test('a source without a caption has no such block', () => {
  const bare = { ...lesson, source: { ...lesson.source, caption: '' } };
  expect(blocksOf(bare).map(({ id }) => id)).toEqual(['title', 'p1', 'h1', 'p2', 'p3']);
});

test.each([
  ['title', 'Warga Cikole Punya Sumur Baru'],
  ['caption', 'Warga membersihkan sumur (Dok. RT 3)'],
  ['h1', 'Gotong Royong'],
  ['p9', undefined],
  ['constructor', undefined],
])('the text of %s is %j', (id, expected) => {
  expect(textOf(lesson, id as BlockId)).toBe(expected);
});
