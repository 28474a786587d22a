import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vanishedIds } from '../../scripts/lexicon/vanishedIds';

const vanished = (
  ids: readonly string[],
  known: readonly string[],
  aliases: readonly (readonly [string, string])[] = [],
) =>
  vanishedIds(
    new Set(ids),
    known,
    aliases.map(([from, to]) => ({ from, to })),
  );

test.each([
  ['an id that is still there', ['a/1'], ['a/1'], []],
  ['a new id', ['a/1', 'b/1'], ['a/1'], []],
  ['a vanished id with an alias', ['A/1'], ['a/1'], [['a/1', 'A/1']]],
  ['a chain of aliases', ['c/1'], ['a/1', 'b/1'], [['a/1', 'b/1'], ['b/1', 'c/1']]], // prettier-ignore
] as const)('lets %s be', (_, ids, known, aliases) => {
  expect(vanished(ids, known, aliases)).toEqual([]);
});

test.each([
  ['a vanished id', ['b/1'], ['a/1'], [], 'a/1 has vanished'],
  ['an alias to nothing', ['b/1'], ['a/1'], [['a/1', 'c/1']], 'leads to c/1, which is not there'],
  ['an alias to itself', ['b/1'], ['a/1'], [['a/1', 'a/1']], 'in a circle'],
  ['an alias of what is still there', ['a/1', 'b/1'], ['a/1'], [['a/1', 'b/1']], 'still there'],
  ['an alias of what never was', ['b/1'], ['b/1'], [['a/1', 'b/1']], 'never published'],
] as const)('reports %s', (_, ids, known, aliases, message) => {
  const problems = vanished(ids, known, aliases);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(message);
});

test('law: a ring of aliases, however long, is reported from each of its ids, and ends', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), (length) => {
      const ring = Array.from({ length }, (_, index) => `w/${index}`);
      const problems = vanished(
        ['z/1'],
        ring,
        ring.map((id, index) => [id, ring[(index + 1) % length] ?? ''] as const),
      );
      expect(problems).toHaveLength(length);
      expect(problems.every((problem) => problem.includes('in a circle'))).toBe(true);
    }),
  );
});
