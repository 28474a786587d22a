import { expect, test } from 'vitest';
import { formatNumberKey } from '../../src/practice/kinds/formatNumberKey';

test.each([
  [{ kind: 'integer', value: 1678 }, '1,678', '1.678'],
  [{ kind: 'year', value: 2017 }, '2017', '2017'], // never grouped
  [{ kind: 'date', day: 6, month: 12, year: 2025 }, '6 December 2025', '6 Desember 2025'],
  [{ kind: 'date', day: 1, month: 1, year: 25 }, '1 January 25', '1 Januari 25'], // not 1925
] as const)('%j', (key, english, indonesian) => {
  expect(formatNumberKey(key, 'en')).toBe(english);
  expect(formatNumberKey(key, 'id')).toBe(indonesian);
});
