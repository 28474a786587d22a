import { afterEach, expect, test, vi } from 'vitest';
import { locksOf } from '../../src/storage/locks';

afterEach(() => vi.unstubAllGlobals());

test('asks for the lock of the database: shared to write together, exclusive to be alone', async () => {
  const asked: unknown[] = [];
  const request = async (name: string, { mode }: LockOptions, work: () => Promise<unknown>) => {
    asked.push([name, mode]);
    return work();
  };
  vi.stubGlobal('navigator', { locks: { request } });
  const { together, alone } = locksOf('simak:/');
  expect(await together(async () => 1)).toBe(1);
  expect(await alone(async () => 2)).toBe(2);
  expect(asked).toEqual([
    ['simak:/', 'shared'],
    ['simak:/', 'exclusive'],
  ]);
});

test.each([
  ['a browser without locks', {}],
  ['no browser', undefined],
])('%s: the work is done all the same', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await locksOf('simak:/').alone(async () => 3)).toBe(3);
});
