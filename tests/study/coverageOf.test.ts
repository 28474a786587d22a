import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countable, coverageOf, shareKnown } from '../../src/study/coverageOf';
import '../support/laws';
import { anyRead, by, byName, textWords, turned } from './theWords';

const words = textWords({ yang: 6, buka: 3, jembatan: 1, '=blokade peN-': 1, '?zxq': 1 }, 4, 2);
const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, count) => all + count, 0);

test('running words and different ones, by what they are to the reader', () => {
  const statuses = byName({ yang: 'known', buka: 'learning', '?zxq': 'ignored' });
  expect(coverageOf(words, statuses)).toEqual({
    tokens: { known: 6, learning: 3, unseen: 2, ignored: 1 },
    types: { known: 1, learning: 1, unseen: 2, ignored: 1 },
  });
});

test.each([
  [{ known: 6, learning: 3, unseen: 1, ignored: 0 }, 0.6, 'what is being learnt is not known'],
  [{ known: 6, learning: 0, unseen: 2, ignored: 8 }, 0.75, 'what is ignored is left out'],
  [{ known: 0, learning: 0, unseen: 9, ignored: 0 }, 0, 'nothing known'],
  [{ known: 9, learning: 0, unseen: 0, ignored: 1 }, 1, 'all known'],
  [{ known: 0, learning: 0, unseen: 0, ignored: 3 }, 1, 'nothing to know'],
])('of %j the share is %d (%s)', (counts, share) => {
  expect(shareKnown(counts)).toBe(share);
});

describe('laws', () => {
  test('all words are counted once, in the order in which they come', () => {
    fc.assert(
      fc.property(anyRead, ({ words: any, statuses }) => {
        const coverage = coverageOf(any, by(statuses));
        expect(sum({ ...coverage.tokens }) + any.names + any.numbers).toBe(any.words);
        expect(sum({ ...coverage.types })).toBe(any.counts.size);
        expect(coverageOf(turned(any), by(statuses))).toEqual(coverage);
      }),
    );
  });

  test('a share lies between 0 and 1, and grows when a word becomes known', () => {
    fc.assert(
      fc.property(anyRead, fc.nat(), ({ words: any, statuses }, which) => {
        const before = coverageOf(any, by(statuses)).tokens;
        expect(shareKnown(before)).toBeGreaterThanOrEqual(0);
        expect(shareKnown(before)).toBeLessThanOrEqual(1);
        const key = [...any.counts.keys()][which % Math.max(any.counts.size, 1)];
        if (key === undefined || statuses.get(key) === 'ignored') return;
        const after = coverageOf(any, by(new Map([...statuses, [key, 'known']]))).tokens;
        expect(countable(after)).toBe(countable(before));
        expect(shareKnown(after)).toBeGreaterThanOrEqual(shareKnown(before));
      }),
    );
  });
});
