import { describe, expect, test } from 'vitest';
import type { PassageBlock } from '../../src/lesson/blocks';
import { joinBlocks } from '../../src/lesson/joinBlocks';
import type { BlockId } from '../../src/lesson/Lesson';

const block = (id: string, text: string): PassageBlock => ({
  id: id as BlockId,
  kind: 'paragraph',
  text,
  sentences: [[0, text.length]],
});
const joined = joinBlocks([block('p1', 'Satu dua.'), block('p2', 'Tiga.')]);

describe('blocks as one text', () => {
  test('a blank line stands between two', () => {
    expect(joined.text).toBe('Satu dua.\n\nTiga.');
  });

  test.each([
    [0, 'p1'],
    [8, 'p1'],
    [10, 'p1'],
    [11, 'p2'],
    [15, 'p2'],
  ])('offset %i lies in %s', (offset, id) => {
    expect(joined.blockAt(offset)?.id).toBe(id);
  });

  test('a stretch is a place of its block', () => {
    expect(joined.placeOf([5, 8])).toEqual({ block: 'p1', spans: [[5, 8]] });
    expect(joined.placeOf([0, 4], [5, 8])).toEqual({
      block: 'p1',
      spans: [
        [0, 4],
        [5, 8],
      ],
    });
    expect(joined.placeOf([11, 16])).toEqual({ block: 'p2', spans: [[0, 5]] });
  });

  test('one over two blocks is no place, but two', () => {
    expect(() => joined.placeOf([5, 14])).toThrow();
    expect(joined.placesOf([5, 14])).toEqual([
      { block: 'p1', spans: [[5, 9]] },
      { block: 'p2', spans: [[0, 3]] },
    ]);
  });
});
