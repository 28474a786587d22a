import { expect, test } from 'vitest';
import { sentenceAt } from '../../src/lesson/sentences';

const three = {
  sentences: [
    [1, 5],
    [6, 10],
    [12, 20],
  ] as const,
};

test.each([
  [0, 0, 'white space before the first'],
  [1, 0, 'the first letter'],
  [4, 0, 'the last letter of the first'],
  [5, 0, 'the space after the first'],
  [6, 1, 'the second'],
  [11, 1, 'the last space before the third'],
  [12, 2, 'the third'],
  [20, 2, 'the end of the text'],
  [99, 2, 'beyond it'],
])('%i lies in sentence %i (%s)', (offset, expected) => {
  expect(sentenceAt(three, offset)).toBe(expected);
});

test('a block of one sentence', () => {
  expect([0, 3, 9].map((offset) => sentenceAt({ sentences: [[0, 9]] }, offset))).toEqual([0, 0, 0]);
});
