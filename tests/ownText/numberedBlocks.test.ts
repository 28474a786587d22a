import { expect, test } from 'vitest';
import { numberedBlocks } from '../../src/ownText/numberedBlocks';
import type { TextBlock } from '../../src/ownText/OwnText';
import { partsOf } from '../../src/ownText/partsOf';
import { anOwnText } from './anOwnText';

const block = (kind: TextBlock['kind'], text = 'Kata.'): TextBlock => ({ kind, text, sentences: [[0, text.length]] });
const names = (blocks: readonly TextBlock[]) =>
  numberedBlocks(anOwnText({ blocks })).map(({ id, kind, number }) => [id, kind, number]);

test('paragraphs are numbered; what goes on is none of its own', () => {
  expect(names([block('title'), block('paragraph'), block('continued'), block('subhead'), block('paragraph')])).toEqual(
    [
      ['title', 'title', null],
      ['p1', 'paragraph', 1],
      ['c1', 'paragraph', null],
      ['h1', 'subhead', null],
      ['p2', 'paragraph', 2],
    ],
  );
});

test('without a headline of its own its name stands there', () => {
  const [title, first] = numberedBlocks(anOwnText({ title: 'Nama', blocks: [block('paragraph')] }));
  expect(title).toMatchObject({ id: 'title', kind: 'title', text: 'Nama', sentences: [[0, 4]], counted: false });
  expect(first).toMatchObject({ id: 'p1' });
});

test('a new name does not change the headline of the text', () => {
  const [title] = numberedBlocks(anOwnText({ title: 'Nama baru', blocks: [block('title', 'Judul asli')] }));
  expect(title).toMatchObject({ text: 'Judul asli' });
});

test.each([
  [0, 0, 'nothing'],
  [1, 1, 'a short text'],
  [100, 1, 'still in one'],
  [10_000, 2, 'a long one'],
])('%d blocks lie in %d parts or more (%s), in order and none lost', (count, least) => {
  const blocks = Array.from({ length: count }, (_, index) => block('paragraph', `Kata ${index}.`));
  const parts = partsOf(blocks);
  expect(parts.flat()).toEqual(blocks);
  expect(parts.length).toBeGreaterThanOrEqual(least);
  for (const part of parts) expect(part.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(40_000);
});
