import { expect, test } from 'vitest';
import { clockAfter } from '../../src/study/clockAfter';

test.each([
  ['time has gone on', 5, 9, 9],
  ['two things in one millisecond', 5, 5, 6],
  ['the device’s clock was set back', 5, 1, 6],
  ['nothing was there before', 0, 1, 1],
])('%s', (_, latest, now, expected) => {
  expect(clockAfter(latest, now)).toBe(expected);
});
