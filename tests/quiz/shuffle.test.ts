import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffle } from '../../src/quiz/shuffle';
import { seeded } from './builders';

test('loses nothing, adds nothing, and leaves the given array alone', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.integer(), (items, seed) => {
      const before = [...items];
      const shuffled = shuffle(items, seeded(seed));
      expect([...shuffled].sort()).toEqual([...items].sort());
      expect(items).toEqual(before);
    }),
  );
});

test('the same chance gives the same order', () => {
  expect(shuffle([1, 2, 3, 4, 5], seeded(7))).toEqual(shuffle([1, 2, 3, 4, 5], seeded(7)));
});

test('every order of three is as likely as another', () => {
  const random = seeded(42);
  const counts = new Map<string, number>();
  for (let round = 0; round < 6000; round += 1) {
    const order = shuffle(['a', 'b', 'c'], random).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(count).toBeGreaterThan(850); // 1,000 expected, six standard deviations
});

test.each([
  ['at its least', () => 0],
  ['close to one', () => 1 - Number.EPSILON],
])('chance %s stays within the array', (_, random) => {
  expect([...shuffle([1, 2, 3], random)].sort()).toEqual([1, 2, 3]);
});
