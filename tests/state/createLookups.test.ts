import { expect, test, vi } from 'vitest';
import { createLookups } from '../../src/state/createLookups';
import { memoryStorage } from '../../src/storage/memoryStorage';
import { failed } from '../../src/storage/Stored';
import { aStorage } from './aStorage';

const clock = () => {
  let second = 0;
  return () => new Date(Date.UTC(2026, 0, 1, 0, 0, (second += 1)));
};
const word = (id: string) => ({ id, headword: id.replace(/#\d$/, '') });

function lookupsOver(storage = memoryStorage({ kind: 'unavailable', detail: 'test' })) {
  const live = createLookups(async () => storage, clock());
  const ids = () => {
    const state = live.store.getState();
    return state.kind === 'read' ? state.lookups.map(({ id }) => id) : state.kind;
  };
  return { ...live, ids };
}

test('until they are read, nothing is known', async () => {
  const { ids, follow } = lookupsOver();
  expect(ids()).toBe('reading');
  await follow();
  expect(ids()).toEqual([]);
});

test('the latest first, each once; taken out and brought back', async () => {
  const { ids, note, remove, restore, store } = lookupsOver();
  for (const id of ['tulis', 'bisa#1', 'tulis', 'meja hijau']) await note(word(id));
  expect(ids()).toEqual(['meja hijau', 'tulis', 'bisa#1']);
  const before = store.getState();
  await remove(['tulis', 'bisa#1']);
  expect(ids()).toEqual(['meja hijau']);
  await restore(before.kind === 'read' ? before.lookups : []);
  expect(store.getState()).toEqual(before);
});

test('what another tab changes is shown', async () => {
  const { storage, say } = aStorage();
  const { ids, follow } = lookupsOver(storage);
  await follow();
  await storage.history.add([{ ...word('baca'), at: '2026-01-01T00:00:00.000Z' }]);
  expect(ids()).toEqual([]);
  say({ kind: 'history' });
  await vi.waitFor(() => expect(ids()).toEqual(['baca']));
});

test('an answer that comes late does not undo what was done since', async () => {
  const memory = memoryStorage({ kind: 'unavailable', detail: 'test' });
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  const read = async () => {
    const before = await memory.history.read();
    await gate;
    return before;
  };
  const { ids, follow, note } = lookupsOver({ ...memory, history: { ...memory.history, read } });
  const following = follow();
  await note(word('baca'));
  release();
  await following;
  expect(ids()).toEqual(['baca']);
});

test('where storage fails there is nothing, and nothing breaks', async () => {
  const memory = memoryStorage({ kind: 'unavailable', detail: 'test' });
  const failure = async () => failed('unknown');
  const { ids, follow, note } = lookupsOver({ ...memory, history: { read: failure, add: failure, remove: failure } });
  await follow();
  await note(word('baca'));
  expect(ids()).toEqual([]);
});

test('where its code cannot be had, whoever asks later tries again', async () => {
  let there = false;
  const live = createLookups(async () => {
    if (!there) throw new Error('offline');
    return memoryStorage({ kind: 'unavailable', detail: 'test' });
  }, clock());
  await live.follow();
  there = true;
  await live.follow();
  expect(live.store.getState().kind).toBe('read');
});
