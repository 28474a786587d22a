import { expect, test } from 'vitest';
import { matchesFilter } from '../../src/reader/matchesFilter';

test.each<[filter: string, texts: readonly string[], found: boolean, why: string]>([
  ['', ['kerja'], true, 'nothing typed finds everything'],
  ['   ', ['kerja'], true, 'spaces are nothing'],
  ['kerj', ['kerja'], true, 'a beginning'],
  ['erja', ['kerja'], true, 'the middle'],
  ['KERJA', ['kerja'], true, 'capitals in the filter'],
  ['sdm', ['SDM'], true, 'capitals in the text'],
  [' kerja ', ['kerja'], true, 'spaces around it'],
  ['work', ['kerja', 'work'], true, 'any of the texts'],
  ['lapangan kerja', ['lapangan kerja'], true, 'several words'],
  ['kerja lapangan', ['lapangan kerja'], false, 'in another order'],
  ['keraj', ['kerja'], false, 'mistyped'],
  ['.', ['kerja'], false, 'no pattern'],
])('%j in %j: %s (%s)', (filter, texts, found) => {
  expect(matchesFilter(filter, texts)).toBe(found);
});
