import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_LOOKUPS, parseLookups, withLookups, withoutLookups, type Lookup } from '../../src/storage/Lookups';

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();
const lookup = (id: string, second: number): Lookup => ({ id, headword: id, at: at(second) });
const some = fc.array(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.nat(1000)), { maxLength: 120 });

test('the latest is first, a word looked up again comes up', () => {
  const lookups = withLookups([lookup('b', 2), lookup('a', 1)], [lookup('a', 3)]);
  expect(lookups).toEqual([lookup('a', 3), lookup('b', 2)]);
});

test('what was removed comes back in its place', () => {
  const all = [lookup('c', 3), lookup('b', 2), lookup('a', 1)];
  const fewer = withoutLookups(all, new Set(['b']));
  expect(fewer).toEqual([lookup('c', 3), lookup('a', 1)]);
  expect(withLookups(fewer, [lookup('b', 2)])).toEqual(all);
});

test('the order in which two tabs add does not matter', () => {
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [first, second] = [one, other].map((list) => list.map(([id, second]) => lookup(id, second)));
      expect(withLookups(withLookups([], first!), second!)).toEqual(
        expect.arrayContaining([...withLookups(withLookups([], second!), first!)]),
      );
    }),
  );
});

test('only the latest are kept, each once', () => {
  const many = Array.from({ length: MOST_LOOKUPS + 20 }, (_, index) => lookup(`kata-${index}`, index));
  const kept = withLookups([], many);
  expect(kept).toHaveLength(MOST_LOOKUPS);
  expect(kept[0]).toEqual(many.at(-1));
  expect(kept.at(-1)).toEqual(many[20]);
});

describe('from storage', () => {
  test('what was written is read', () => {
    const lookups = [lookup('meja hijau', 2), lookup('bisa#1', 1)];
    expect(parseLookups(structuredClone(lookups))).toEqual({ ok: true, value: lookups });
  });

  test.each([
    ['no list', { id: 'a' }, ''],
    ['a word without a time', [{ id: 'a', headword: 'a' }], '0'],
    ['an empty id', [lookup('b', 1), lookup('', 1)], '1'],
    ['an endless headword', [{ ...lookup('a', 1), headword: 'x'.repeat(300) }], '0'],
    ['null', [null], '0'],
  ])('%s is a problem, with its place', (_, value, place) => {
    expect(parseLookups(value)).toEqual({ ok: false, problems: [{ at: place, code: 'wrong-type' }] });
  });
});
