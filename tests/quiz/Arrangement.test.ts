import { expect, test } from 'vitest';
import { arrange, isArrangementOf, shownOptions } from '../../src/quiz/Arrangement';
import { seeded } from './builders';

test('an arrangement orders every list', () => {
  const lists = { content: 3, wording: 2 };
  expect(isArrangementOf(arrange(lists, seeded(3)), lists)).toBe(true);
});

test.each([
  [{ options: [0, 1] }, 'an option is missing'],
  [{ options: [0, 1, 1] }, 'an option stands twice'],
  [{ options: [0, 1, 3] }, 'an option that there is not'],
  [{ options: [0, 1, 2, 3] }, 'one too many'],
  [{}, 'the list is missing'],
  [{ options: [0, 1, 2], more: [] }, 'a list that there is not'],
  [{ toString: [0, 1, 2] }, 'another name'],
])('%j is no arrangement of three options (%s)', (arrangement, _) => {
  expect(isArrangementOf(arrangement, { options: 3 })).toBe(false);
});

test('options are shown in order, each with the index that an answer holds', () => {
  expect(shownOptions(['a', 'b', 'c'], [2, 0, 1])).toEqual([
    { index: 2, option: 'c' },
    { index: 0, option: 'a' },
    { index: 1, option: 'b' },
  ]);
  expect(shownOptions(['a', 'b'], undefined).map(({ option }) => option)).toEqual(['a', 'b']);
});
