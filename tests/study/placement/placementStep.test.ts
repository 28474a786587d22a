import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aReader, takeTest, type Kind } from '../../../scripts/placement/simulatedReaders';
import { beliefOf } from '../../../src/study/placement/beliefOf';
import { estimateOf } from '../../../src/study/placement/Estimate';
import { MOST_ROWS, placementStep } from '../../../src/study/placement/placementStep';
import type { AnsweredRow } from '../../../src/study/placement/Row';
import { seededRandom } from '../../../src/study/placement/seededRandom';
import '../../support/laws';
import { sizeOf, someWords } from './words';

const words = someWords();
const all = sizeOf(words);
const lexemes = Array.from({ length: all }, (_, rank) => ({
  id: `w${rank}`,
  logRank: Math.log(rank + 1),
  root: null,
  transparent: false,
}));
const kind: Kind = { name: 'plain', scale: [0.2, 0.6], claim: 0, slip: 0, families: 0, noise: 0 };

const shownIn = (answered: readonly AnsweredRow[]) =>
  answered.flatMap(({ row }) => row.map(({ headword }) => headword));

describe('a test', { timeout: 120_000 }, () => {
  test.each([
    ['knows nothing', () => [], 0, 0.01 * all],
    [
      'knows every word',
      (row: AnsweredRow['row']) => row.flatMap(({ kind: of }, place) => (of === 'word' ? [place] : [])),
      0.97 * all,
      all,
    ],
  ])('of a reader who %s says so, soon', (_, answer, least, most) => {
    const { estimate, answered } = takeTest(words, answer, 1);
    expect(estimate.size).toBeGreaterThanOrEqual(least);
    expect(estimate.size).toBeLessThanOrEqual(most);
    expect(answered.length).toBeLessThan(20);
  });

  test('of one who taps everything, made up or not, claims no certainty', () => {
    const { estimate } = takeTest(words, (row) => row.map((_, place) => place), 1);
    expect(estimate.claim).toBeGreaterThan(0.2);
    expect(estimate.high - estimate.low).toBeGreaterThan(0.1 * all);
  });

  test('shows nothing twice, ends, and is the same for the same seed and answers', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 50, max: all - 50 }), (seed, size) => {
        const { answer } = aReader(kind, lexemes, size, seededRandom(seed));
        const { estimate, answered } = takeTest(words, answer, seed);
        expect(new Set(shownIn(answered)).size).toBe(shownIn(answered).length);
        expect(answered.length).toBeLessThanOrEqual(MOST_ROWS);
        expect(estimate.low).toBeLessThanOrEqual(estimate.size);
        expect(estimate.size).toBeLessThanOrEqual(estimate.high);
        const last = answered.length - 1;
        expect(placementStep(words, answered.slice(0, last), seededRandom(seed + last)).row).toEqual(
          answered[last]?.row,
        );
      }),
      { numRuns: 4 },
    );
  });

  test('stops for good at sixty rows, however unsure', () => {
    const { answered } = takeTest(words, (row) => row.flatMap((_, place) => (place % 2 === 0 ? [place] : [])), 5);
    expect(answered.length).toBe(MOST_ROWS);
  });
});

describe('an estimate', () => {
  test('is not lowered by a yes more to a word, nor raised by one to what is made up', () => {
    // Of readers who claim nothing: a yes far beyond the frontier may rightly be taken for a claim too much.
    const counts = fc.array(fc.record({ yes: fc.nat(6), no: fc.nat(6) }), { minLength: 27, maxLength: 27 });
    const sizeBy = (said: readonly { yes: number; no: number }[], madeUp: { yes: number; no: number }) =>
      estimateOf(beliefOf(words.strata, { words: said, madeUp }), words.strata).size;
    fc.assert(
      fc.property(counts, fc.nat(26), (random, stratum) => {
        const said = random.map(({ yes, no }, place) => (place < 12 ? { yes: yes + 1, no } : { yes: 0, no: yes + no }));
        const [before, madeUp] = [said[stratum]!, { yes: 2, no: 30 }];
        fc.pre(before.no > 0 && stratum < 12);
        const more = said.with(stratum, { yes: before.yes + 1, no: before.no - 1 });
        expect(sizeBy(more, madeUp)).toBeGreaterThanOrEqual(sizeBy(said, madeUp) * 0.999);
        expect(sizeBy(said, { yes: 3, no: 29 })).toBeLessThanOrEqual(sizeBy(said, madeUp) * 1.001);
      }),
      { numRuns: 30 },
    );
  });

  test(
    'of simulated readers is within a tenth for most, and its interval holds the truth for most',
    { timeout: 240_000 },
    () => {
      const tested = Array.from({ length: 10 }, (_, number) => {
        const random = seededRandom(100 + number);
        const { known, answer } = aReader(kind, lexemes, 600 + (number * (all - 700)) / 10, random);
        const { estimate } = takeTest(words, answer, number);
        return {
          near: Math.abs(estimate.size / known.size - 1) <= 0.1,
          inside: estimate.low <= known.size && known.size <= estimate.high,
        };
      });
      expect(tested.filter(({ near }) => near).length).toBeGreaterThanOrEqual(8);
      expect(tested.filter(({ inside }) => inside).length).toBeGreaterThanOrEqual(7);
    },
  );
});
