import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbering } from '../../src/shelf/Numbering';
import { statusColumn } from '../../src/shelf/StatusColumn';
import { percentOf, shareKnown } from '../../src/study/coverageOf';
import { coverageIn, textLexemesOf } from '../../src/shelf/TextLexemes';
import { coverageOf } from '../../src/study/coverageOf';
import { formatTextWords } from '../../src/study/formatTextWords';
import { STATUSES, type LexemeKey, type Status } from '../../src/study/Standing';

/** What is taken in, by its names again. */
function taken(written: string): ReadonlyMap<string, number> {
  const numbers = numbering();
  const { lexemes, counts } = textLexemesOf(written, numbers);
  return new Map(Array.from(lexemes, (lexeme, at) => [numbers.names[lexeme]!, counts[at]!]));
}

describe('what is counted of a text', () => {
  test.each<[written: string, counts: Record<string, number>, why: string]>([
    ['1\t3\t0\t0\nharga\t2\nnaik\t1\n', { harga: 2, naik: 1 }, 'the first line says other things'],
    ['harga\t2\nnaik\t1', { harga: 2, naik: 1 }, 'no line break at the end'],
    ['harga\n\t3\nnaik\tx\nturun\t1\n', { turun: 1 }, 'lines that are none'],
    ['', {}, 'nothing'],
  ])('%j is taken in (%#: %s)', (written, counts) => {
    expect(Object.fromEntries(taken(written))).toEqual(counts);
  });
});

const key = fc.stringMatching(/^[a-z=?][a-z #-]{0,8}$/).map((text) => text as LexemeKey);
const someCounts = fc.array(fc.tuple(key, fc.integer({ min: 1, max: 99 }))).map((list) => new Map(list));

test('law: what was written is taken in whole', () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      expect(taken(formatTextWords({ counts, words: 1, names: 0, numbers: 0 }))).toEqual(counts);
    }),
  );
});

test('law: columns say of a text what its words say', () => {
  fc.assert(
    fc.property(someCounts, fc.array(fc.tuple(key, fc.constantFrom(...STATUSES))), (counts, marked) => {
      const standings = new Map<LexemeKey, Status>(marked);
      const numbers = numbering();
      const statuses = statusColumn();
      for (const [lexeme, status] of standings) statuses.set(numbers.numberOf(lexeme), status);
      const columns = textLexemesOf(formatTextWords({ counts, words: 1, names: 0, numbers: 0 }), numbers);
      const expected = coverageOf({ counts }, (lexeme) => standings.get(lexeme) ?? 'unseen');
      expect(coverageIn(columns, statuses)).toEqual(expected);
    }),
  );
});

test.each([
  [{ known: 999, learning: 0, unseen: 1, ignored: 0 }, 99, 'never rounded up'],
  [{ known: 1, learning: 1, unseen: 0, ignored: 8 }, 50, 'what is ignored is left out'],
  [{ known: 0, learning: 0, unseen: 0, ignored: 0 }, 100, 'nothing that one would have to know'],
])('%j: %i percent (%s)', (tokens, percent) => {
  expect(percentOf(shareKnown(tokens))).toBe(percent);
});

test('a column of statuses grows, and is emptied', () => {
  const statuses = statusColumn();
  expect(statuses.of(50_000)).toBe('unseen');
  statuses.set(50_000, 'known');
  statuses.set(3, 'ignored');
  expect([50_000, 3, 4].map(statuses.of)).toEqual(['known', 'ignored', 'unseen']);
  statuses.clear();
  expect([50_000, 3].map(statuses.of)).toEqual(['unseen', 'unseen']);
});
