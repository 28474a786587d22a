import { expect, test } from 'vitest';
import { clockAfter, isClock, LAST_CLOCK } from '../../src/study/clockAfter';

test.each([
  ['time has gone on', 5, 9, 9],
  ['two things in one millisecond', 5, 5, 6],
  ['the device’s clock was set back', 5, 1, 6],
  ['nothing was there before', 0, 1, 1],
  ['the end of time has come: no event has a later one', LAST_CLOCK, 5, LAST_CLOCK],
])('%s', (_, latest, now, expected) => {
  expect(clockAfter(latest, now)).toBe(expected);
});

test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, LAST_CLOCK + 2, '5', null])('%s is no clock', (value) => {
  expect(isClock(value)).toBe(false);
});

test.each([0, 1, LAST_CLOCK])('%d is one', (value) => {
  expect(isClock(value)).toBe(true);
});
