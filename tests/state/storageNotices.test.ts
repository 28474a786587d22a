import { expect, test } from 'vitest';
import { noteDamage, noteStorage, storageNotices } from '../../src/state/storageNotices';

test('a damaged record is noted once, however often it is come across', () => {
  const damage = { store: 'positions', key: 'contoh', problems: [{ at: 'fraction', code: 'out-of-range' }] };
  noteDamage(damage);
  noteDamage({ ...damage });
  noteDamage({ ...damage, key: 'lain' });
  expect(storageNotices.getState().damages.map(({ key }) => key)).toEqual(['contoh', 'lain']);
});

test('what is over is said no longer', () => {
  noteStorage('blocked');
  noteStorage('unblocked');
  expect(storageNotices.getState().notice).toBeNull();
});

test('the last notice stays', () => {
  noteStorage('closed');
  noteStorage('superseded');
  expect(storageNotices.getState().notice).toBe('superseded');
});
