import { expect, test } from 'vitest';
import { formatBytes } from '../../src/ui/formatBytes';

test.each([
  [0, 'en', '0 byte', 'nothing'],
  [999, 'en', '999 byte', 'not yet a kilobyte'],
  [48_300, 'en', '48 kB', 'no decimals that nobody needs'],
  [1_540_000, 'en', '1.5 MB', 'a point in English'],
  [1_540_000, 'id', '1,5 MB', 'a comma in Indonesian'],
  [72e9, 'id', '72 GB', 'no empty decimal'],
  [5e15, 'en', '5,000 TB', 'beyond the largest unit'],
])('%d in %s: %s (%s)', (bytes, language, text) => {
  expect(formatBytes(bytes, language)).toBe(text);
});
