import { expect, test } from 'vitest';
import { countsIn, countsLine, failuresIn, sumOf, withoutCounts, type Counts } from '../../scripts/support/counts.mjs';

test.each<[string, Counts | undefined, string]>([
  ['Tests 3 passed\n\n3 passed, 0 failed, 1 skipped\n', { passed: 3, failed: 0, skipped: 1 }, 'at the end'],
  [
    '1 passed, 0 failed, 0 skipped\n2 passed, 1 failed, 0 skipped\n',
    { passed: 2, failed: 1, skipped: 0 },
    'the last one',
  ],
  ['Tests 3 passed, 1 failed, 0 skipped in all', undefined, 'not alone on its line'],
  ['Error: no config', undefined, 'a run that broke down'],
])('%j holds %j (%s)', (output, counts) => {
  expect(countsIn(output)).toEqual(counts);
});

test('runs are summed into one line, which is read back the same', () => {
  const sum = sumOf([
    { passed: 5, failed: 0, skipped: 2 },
    { passed: 1, failed: 3, skipped: 0 },
  ]);
  expect(countsLine(sum)).toBe('6 passed, 3 failed, 2 skipped');
  expect(countsIn(countsLine(sum))).toEqual(sum);
  expect(sumOf([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test('a run shown inside another has no closing line of its own', () => {
  expect(countsIn(withoutCounts('FAIL a\n\n1 passed, 1 failed, 0 skipped\n'))).toBeUndefined();
});

test('what failed is read out of a run, a line each', () => {
  const output =
    'FAILED  tests  3 s\nFAILED: a.test.ts > law: 1\n text FAILED: no\nFAILED: b.test.ts: x\n\n1 passed, 2 failed, 0 skipped';
  expect(failuresIn(output)).toEqual(['FAILED: a.test.ts > law: 1', 'FAILED: b.test.ts: x']);
  expect(failuresIn('3 passed, 0 failed, 0 skipped')).toEqual([]);
});
