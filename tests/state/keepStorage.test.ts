import { expect, test, vi } from 'vitest';
import { createStorageKeeper } from '../../src/state/keepStorage';

const aKeeper = (persisted: boolean) => ({
  persisted: vi.fn(async () => persisted),
  persist: vi.fn(async () => true),
});

test('asks once, however often it is called', async () => {
  const keeper = aKeeper(false);
  const keep = createStorageKeeper(() => keeper);
  await keep();
  await keep();
  expect(keeper.persist).toHaveBeenCalledTimes(1);
});

test('does not ask for what it has', async () => {
  const keeper = aKeeper(true);
  await createStorageKeeper(() => keeper)();
  expect(keeper.persist).not.toHaveBeenCalled();
});

test('a browser that cannot be asked, or will not say, is no failure', async () => {
  await expect(createStorageKeeper(() => undefined)()).resolves.toBeUndefined();
  const refusing = { ...aKeeper(false), persist: vi.fn(async () => Promise.reject(new Error('no'))) };
  await expect(createStorageKeeper(() => refusing)()).resolves.toBeUndefined();
});
