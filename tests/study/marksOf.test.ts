import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOf } from '../../src/study/marksOf';
import '../support/laws';
import { anyRead, by, byName, textWords, turned } from './theWords';

/** What is marked, as lists. */
function marked(...asked: Parameters<typeof marksOf>) {
  const { learning, unseen, allUnseen } = marksOf(...asked);
  return { learning: [...learning], unseen: [...unseen], allUnseen };
}

describe('which words', () => {
  const words = textWords({ yang: 30, dan: 20, jembatan: 5, warga: 3, aspal: 1, beton: 1, '?zxq': 4 }, 12, 4); // 80: room for 10
  const known = { yang: 'known', dan: 'known' } as const;

  test.each([
    [known, [], ['jembatan', 'warga', 'aspal', 'beton'], 5, 'the most frequent first, what nobody knows last: no room'],
    [{ ...known, jembatan: 'known' }, [], ['warga', 'aspal', 'beton', '?zxq'], 4, 'there is room for it'],
    [
      { ...known, jembatan: 'learning' },
      ['jembatan'],
      ['warga', 'aspal', 'beton', '?zxq'],
      4,
      'what is learnt takes no room',
    ],
    [{ ...known, warga: 'ignored' }, [], ['jembatan', 'aspal', 'beton'], 4, 'not what is ignored'],
    [{}, [], ['jembatan', 'warga', 'aspal', 'beton'], 7, 'not what would be a wall by itself'],
  ] as const)('%j: learning %j, unseen %j of %d (%s)', (...[statuses, learning, unseen, allUnseen]) => {
    expect(marked(words, byName(statuses))).toEqual({ learning, unseen, allUnseen });
  });

  test('of equally frequent ones the commonest, as far as there is room', () => {
    const few = textWords({ aspal: 1, beton: 1, warga: 1, yang: 13 });
    const bands: Readonly<Record<string, number>> = { aspal: 5, beton: 4, warga: 1 };
    const { unseen } = marked(few, byName({ yang: 'known' }), (key) => bands[key] ?? null);
    expect(unseen).toEqual(['warga', 'beton']);
  });

  test('not what would take most of the room by itself, though it is the most frequent', () => {
    const many = textWords({
      yang: 40,
      dan: 20,
      warga: 6,
      kota: 5,
      ...Object.fromEntries(Array.from({ length: 409 }, (_, n) => [`kata${n}`, 1])),
    });
    const { unseen } = marked(many, () => 'unseen'); // 480: room for 60, 6 of them for one word
    expect(unseen.slice(0, 3)).toEqual(['warga', 'kota', 'kata0']);
    expect(unseen).toHaveLength(51);
  });

  test('all that are being learnt, however many', () => {
    expect(marked(textWords({ yang: 8, dan: 8 }), () => 'learning')).toEqual({
      learning: ['yang', 'dan'],
      unseen: [],
      allUnseen: 0,
    });
  });
});

describe('laws', () => {
  test('no more than one running word in eight is marked as unseen, and nothing but what is', () => {
    fc.assert(
      fc.property(anyRead, ({ words, statuses }) => {
        const { learning, unseen } = marksOf(words, by(statuses));
        const running = [...unseen].reduce((sum, key) => sum + words.counts.get(key)!, 0);
        expect(running * 8).toBeLessThanOrEqual(words.words);
        expect([...unseen].every((key) => statuses.get(key) === 'unseen')).toBe(true);
        expect([...words.counts.keys()].every((key) => learning.has(key) === (statuses.get(key) === 'learning'))).toBe(
          true,
        );
      }),
    );
  });

  test('the order of the words of the text changes nothing', () => {
    fc.assert(
      fc.property(anyRead, ({ words, statuses }) => {
        const ways = [words, turned(words)].map((way) => marksOf(way, by(statuses)));
        expect(ways[1]).toEqual(ways[0]);
      }),
    );
  });
});
