import { describe, expect, test } from 'vitest';
import { parseDetails } from '../../../src/language/lexicon/parseDetails';
import type { SenseDetail } from '../../../src/language/lexicon/SenseDetail';

test('a line tells of one sense', () => {
  expect(parseDetails('# a comment\n\nbisa#1/2 | tahu cara | bisa berenang; bisa menyetir | can // dapat\n')).toEqual({
    details: [
      {
        lexeme: 'bisa#1',
        detail: {
          sense: 2,
          paraphrase: 'tahu cara',
          goesWith: ['bisa berenang', 'bisa menyetir'],
          note: { en: 'can', id: 'dapat' },
        },
      },
    ],
    problems: [],
  });
});

test.each([
  ['yang/1 | - | orang yang datang | -', { paraphrase: '', note: null }, 'no paraphrase, no note'],
  ['meja hijau/1 | pengadilan | - | -', { goesWith: [] }, 'several words, with which nothing goes'],
] as readonly (readonly [string, Partial<SenseDetail>, string])[])('%s: %j (%s)', (line, expected) => {
  expect(parseDetails(line).details[0]?.detail).toMatchObject(expected);
});

describe('a line that cannot be read is reported with its number', () => {
  test.each([
    ['bisa/1 | dapat | bisa berenang', 'expected'],
    ['bisa/1 | dapat | bisa berenang | - | -', 'expected'],
    ['bisa | dapat | bisa berenang | -', 'sense “bisa”'],
    ['bisa/0 | dapat | bisa berenang | -', 'sense “bisa/0”'],
    ['bisa/1 | dapat | - | only English', 'a note is English // Indonesian'],
    ['bisa/1 | - | - | -', 'nothing but'],
  ])('%s', (line, message) => {
    const { details, problems } = parseDetails(`air/1 | cairan | air minum | -\n${line}`);
    expect(details).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 2 }]);
    expect(problems[0]?.message).toContain(message);
  });
});
