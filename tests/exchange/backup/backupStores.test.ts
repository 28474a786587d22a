import 'fake-indexeddb/auto';
import '../../support/laws';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BackupRow } from '../../../src/exchange/backup/BackupFile';
import { compareKeys, keyOf, orderOfRows, type RowKey } from '../../../src/exchange/backup/backupStores';

test.each<[row: BackupRow, key: RowKey | null]>([
  [{ store: 'quiz-events', value: { id: 'a' } }, 'a'],
  [{ store: 'knowledge-events', value: { id: 'a' } }, 'a'],
  [{ store: 'positions', value: { lesson: 'kp2mi' } }, 'kp2mi'],
  [{ store: 'texts', value: { id: 'a' } }, 'a'],
  [{ store: 'text-parts', value: { text: 'a', number: 3 } }, ['a', 3]],
  [{ store: 'settings', key: 'history', value: [] }, 'history'],
  [{ store: 'settings', value: [] }, null],
  [{ store: 'set-aside', value: { store: 'texts', key: 'a' } }, null],
  [{ store: 'quiz-events', value: { id: 5 } }, null],
  [{ store: 'quiz-events', value: 'a' }, null],
  [{ store: 'text-parts', value: { text: 'a' } }, null],
  [{ store: 'decks', value: { id: 'a' } }, null],
])('%j lies under %j', (row, key) => {
  expect(keyOf(row)).toEqual(key);
});

test('law: keys are in the order of the database', () => {
  const key: fc.Arbitrary<RowKey> = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.tuple(fc.string({ maxLength: 2 }), fc.integer({ min: -3, max: 30 })),
    fc.integer(),
  );
  fc.assert(
    fc.property(key, key, (one, other) => {
      expect(Math.sign(compareKeys(one, other))).toBe(indexedDB.cmp(one, other));
    }),
  );
});

const event = (id: string): BackupRow => ({ store: 'quiz-events', value: { id } });
const part = (text: string, number: number): BackupRow => ({ store: 'text-parts', value: { text, number } });
const aside: BackupRow = { store: 'set-aside', value: {} };

describe('the order of rows', () => {
  test.each<[why: string, rows: readonly BackupRow[], lastFits: boolean]>([
    ['one after the other', [event('a'), event('b')], true],
    ['the same twice', [event('a'), event('a')], false],
    ['backwards', [event('b'), event('a')], false],
    ['after a row without a key', [event('b'), { store: 'quiz-events', value: 5 }, event('a')], false],
    ['stores one after the other', [event('b'), { store: 'positions', value: { lesson: 'a' } }], true],
    ['a store again', [event('b'), { store: 'positions', value: { lesson: 'a' } }, event('c')], false],
    ['parts by their numbers, not by their digits', [part('a', 9), part('a', 10)], true],
    ['parts of the next text', [part('a', 9), part('b', 0)], true],
    ['a text before its parts', [{ store: 'texts', value: { id: 'a' } }, part('a', 0)], true],
    ['a text after its parts', [part('a', 0), { store: 'texts', value: { id: 'a' } }], false],
    ['the next text after the parts of one', [part('a', 0), { store: 'texts', value: { id: 'b' } }], true],
    ['what is set aside, which has no keys', [aside, aside], true],
    ['a store that there is not', [event('b'), { store: 'decks', value: {} }], true],
  ])('%s', (_, rows, lastFits) => {
    const fits = orderOfRows();
    expect(rows.map((row) => fits(row)).at(-1)).toBe(lastFits);
  });
});
