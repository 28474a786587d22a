import { describe, expect, test } from 'vitest';
import { askToKeep, readBrowserStorage, type StorageAnswers } from '../../src/state/browserStorage';

const browser = (answers: Partial<NonNullable<StorageAnswers>>): StorageAnswers => ({
  persisted: async () => false,
  persist: async () => false,
  estimate: async () => ({}),
  ...answers,
});
const refusing = () => Promise.reject(new DOMException('no', 'SecurityError'));

describe('readBrowserStorage', () => {
  test('tells what the browser says', async () => {
    const storage = browser({ persisted: async () => true, estimate: async () => ({ usage: 1200, quota: 9e9 }) });
    expect(await readBrowserStorage(storage)).toEqual({ kind: 'known', kept: true, usage: 1200, quota: 9e9 });
  });

  test.each([
    [browser({ estimate: refusing }), 'no estimate'],
    [browser({}), 'an empty estimate'],
    [browser({ estimate: async () => ({ usage: 0 }) }), 'an estimate of nothing'],
  ])('goes without the size (%#: %s)', async (storage) => {
    expect(await readBrowserStorage(storage)).toEqual({ kind: 'known', kept: false, usage: null, quota: null });
  });

  test.each([
    [undefined, 'no navigator.storage'],
    [browser({ persisted: refusing }), 'a browser that refuses'],
  ])('does not know (%#: %s)', async (storage) => {
    expect(await readBrowserStorage(storage)).toEqual({ kind: 'unknown' });
  });
});

describe('askToKeep', () => {
  test.each([
    [browser({ persist: async () => true }), true, 'agrees'],
    [browser({ persist: async () => false }), false, 'does not'],
    [browser({ persist: refusing }), false, 'throws'],
    [undefined, false, 'cannot be asked'],
  ])('%#: %j → %s (%s)', async (storage, agreed) => {
    expect(await askToKeep(storage)).toBe(agreed);
  });
});
