import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf, shareKnown } from '../../src/study/coverageOf';
import { openingWords } from '../../src/study/openingWords';
import '../support/laws';
import { anyRead, by, byName, textWords, turned } from './theWords';

const keysOf = (...asked: Parameters<typeof openingWords>) => openingWords(...asked).words.map(({ key }) => key);

describe('which words', () => {
  const words = textWords({ yang: 6, jembatan: 3, warga: 3, '=blokade peN-': 2, aspal: 2, beton: 2, '?zxq': 9 });

  test.each([
    [{}, ['yang', 'jembatan', 'warga', 'aspal', 'beton', '=blokade peN-'], 'the most frequent, then by the alphabet'],
    [{ yang: 'known', warga: 'ignored' }, ['jembatan', 'aspal', 'beton', '=blokade peN-'], 'neither known nor ignored'],
    [
      { yang: 'known', warga: 'learning' },
      ['jembatan', 'warga', 'aspal', 'beton', '=blokade peN-'],
      'what is being learnt',
    ],
  ] as const)('%j: %j (%s)', (...[statuses, keys]) => {
    const bands: Readonly<Record<string, number>> = { yang: 1, jembatan: 3, warga: 3, aspal: 5, beton: 5 };
    expect(keysOf(words, byName(statuses), (key) => bands[key] ?? null)).toEqual(keys);
  });

  test('of equally frequent ones the commonest in the language first', () => {
    const bands: Readonly<Record<string, number>> = { warga: 1, jembatan: 4 };
    expect(keysOf(words, byName({}), (key) => bands[key] ?? null, 3)).toEqual(['yang', 'warga', 'jembatan']);
  });

  test('a word that only the rules know is in its place in the alphabet', () => {
    expect(keysOf(words, byName({ yang: 'known', warga: 'known', jembatan: 'known' }))).toEqual([
      'aspal',
      'beton',
      '=blokade peN-',
    ]);
    expect(keysOf(textWords({ '=blokade peN-': 1, catur: 1, aspal: 1 }), byName({}))).toEqual([
      'aspal',
      '=blokade peN-',
      'catur',
    ]);
  });

  test('each says what it is worth, and all together', () => {
    const {
      words: chosen,
      share,
      shareAfter,
    } = openingWords(textWords({ yang: 5, buka: 3, aspal: 2 }), byName({ yang: 'known' }));
    expect({ chosen, share, shareAfter }).toEqual({
      chosen: [
        { key: 'buka', count: 3, gain: 0.3 },
        { key: 'aspal', count: 2, gain: 0.2 },
      ],
      share: 0.5,
      shareAfter: 1,
    });
  });

  test('none where nothing is left to learn', () => {
    expect(openingWords(textWords({ yang: 5 }), byName({ yang: 'known' }))).toEqual({
      words: [],
      share: 1,
      shareAfter: 1,
    });
    expect(openingWords(textWords({}, 3), byName({}))).toEqual({ words: [], share: 1, shareAfter: 1 });
  });
});

describe('laws', () => {
  const most = fc.integer({ min: 0, max: 12 });

  test('whoever learns all of them has exactly the share that was promised', () => {
    fc.assert(
      fc.property(anyRead, most, ({ words, statuses }, many) => {
        const { words: chosen, share, shareAfter } = openingWords(words, by(statuses), undefined, many);
        const learnt = new Map([...statuses, ...chosen.map(({ key }) => [key, 'known'] as const)]);
        expect(share).toBe(shareKnown(coverageOf(words, by(statuses)).tokens));
        expect(shareAfter).toBe(shareKnown(coverageOf(words, by(learnt)).tokens));
        expect(chosen.reduce((sum, { gain }) => sum + gain, share)).toBeCloseTo(shareAfter, 9);
      }),
    );
  });

  test('no other so many words would open it further, among those that somebody knows', () => {
    fc.assert(
      fc.property(anyRead, most, ({ words, statuses }, many) => {
        const { words: chosen } = openingWords(words, by(statuses), undefined, many);
        const least = Math.min(...chosen.map(({ count }) => count));
        const taken = new Set(chosen.map(({ key }) => key));
        const left = [...words.counts].filter(
          ([key]) => !taken.has(key) && !key.startsWith('?') && ['unseen', 'learning'].includes(by(statuses)(key)),
        );
        expect(chosen.length).toBe(Math.min(many, chosen.length + left.length));
        for (const [, count] of chosen.length > 0 ? left : []) expect(count).toBeLessThanOrEqual(least);
      }),
    );
  });

  test('the order of the words of the text changes nothing', () => {
    fc.assert(
      fc.property(anyRead, most, ({ words, statuses }, many) => {
        const bandOf = (key: string) => (key.length % 3) + 1;
        const ways = [words, turned(words)].map((way) => openingWords(way, by(statuses), bandOf, many));
        expect(ways[1]).toEqual(ways[0]);
      }),
    );
  });
});
