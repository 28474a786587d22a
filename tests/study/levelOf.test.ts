import { expect, test } from 'vitest';
import { levelOf } from '../../src/study/levelOf';

test.each([
  [100, 0, 'easy'],
  [98, 2, 'easy'],
  [979, 21, 'comfortable'],
  [95, 5, 'comfortable'],
  [949, 51, 'demanding'],
  [90, 10, 'demanding'],
  [899, 101, 'hard'],
  [0, 7, 'hard'],
  [0, 0, 'easy'],
])('%d known running words and %d others: %s', (known, unseen, level) => {
  const none = { known: 0, learning: 0, unseen: 0, ignored: 0 };
  expect(levelOf({ tokens: { ...none, known, unseen, ignored: 50 }, types: none })).toBe(level);
});

test('what is being learnt is not known yet', () => {
  const tokens = { known: 97, learning: 3, unseen: 0, ignored: 0 };
  expect(levelOf({ tokens, types: tokens })).toBe('comfortable');
});
