import { expect, test } from 'vitest';
import { clampRate } from '../../src/speech/clampRate';

test.each([
  [1, 1],
  [0.5, 0.5],
  [1.5, 1.5],
  [0.49, 0.5],
  [0, 0.5],
  [-3, 0.5],
  [10, 1.5],
  [Infinity, 1.5],
  [NaN, 1],
])('%s → %s', (asked, given) => {
  expect(clampRate(asked)).toBe(given);
});
