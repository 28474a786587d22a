import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { connect, type StorageNotice } from '../../src/storage/connect';
import { DATABASE_VERSION, UPGRADES, type Database } from '../../src/storage/database';
import { stored } from '../../src/storage/Stored';
import { write } from '../../src/storage/write';

const name = 'simak:/test/';
const opened: { close: () => void }[] = [];

function connected() {
  const notices: StorageNotice[] = [];
  const connection = connect(name, (notice) => notices.push(notice));
  opened.push(connection);
  return { connection, notices };
}

/** Another tab's connection, without this project's manners. */
async function rude(version: number) {
  const database = await openDB(name, version);
  opened.push(database);
  return database;
}

afterEach(async () => {
  for (const connection of opened.splice(0)) connection.close();
  vi.unstubAllGlobals();
  await deleteDB(name);
});

const storeNames = (database: Database) => Promise.resolve(stored([...database.objectStoreNames]));

test('makes the current version of nothing', async () => {
  const { connection } = connected();
  expect(await connection.run(storeNames)).toEqual(
    stored([
      'knowledge',
      'knowledge-events',
      'positions',
      'quiz-events',
      'set-aside',
      'settings',
      'text-parts',
      'text-words',
      'texts',
    ]),
  );
  expect(DATABASE_VERSION).toBe(UPGRADES.length);
});

test('a database of a newer version is refused, and stays as it is', async () => {
  const newer = await openDB(name, DATABASE_VERSION + 1, {
    upgrade: (database) => void database.createObjectStore('news'),
  });
  await newer.put('news', 'precious', 'key');
  newer.close();
  const { connection } = connected();
  expect(await connection.run(storeNames)).toMatchObject({ ok: false, failure: { kind: 'newer' } });
  expect(await (await rude(DATABASE_VERSION + 1)).get('news', 'key')).toBe('precious');
});

test('gives way to a newer version in another tab, says so, and touches nothing from then on', async () => {
  const { connection, notices } = connected();
  await connection.open();
  await rude(DATABASE_VERSION + 1); // would wait for ever if the first did not close
  expect(notices).toEqual(['superseded']);
  expect(await connection.run(storeNames)).toMatchObject({ ok: false, failure: { kind: 'newer' } });
});

test('a database that the browser closes is opened again at the next use', async () => {
  const { connection, notices } = connected();
  const first = await connection.open();
  if (!first.ok) throw new Error('not opened');
  // The package types the parameter as the class, not an instance of it.
  forceCloseDatabase(unwrap(first.value) as never);
  await vi.waitFor(() => expect(notices).toEqual(['closed']));
  expect(await connection.run(storeNames)).toMatchObject({ ok: true });
});

test('a database deleted under the app is made anew at the next use', async () => {
  const { connection, notices } = connected();
  await connection.run((database) =>
    write(database, 'settings', 'strict', async (store) => stored(await store.put(1, 'device'))),
  );
  await deleteDB(name);
  expect(notices).toEqual(['closed']);
  expect(await connection.run(async (database) => stored(await database.count('settings')))).toEqual(stored(0));
});

test('a connection closed without notice is opened again, once', async () => {
  const { connection } = connected();
  const first = await connection.open();
  if (first.ok) first.value.close();
  const work = vi.fn(storeNames);
  const counting = (database: Database) => (database.transaction('settings'), work(database));
  expect(await connection.run(counting)).toMatchObject({ ok: true });
  const never = (database: Database) => (database.close(), database.transaction('settings'), work(database));
  expect(await connection.run(never)).toMatchObject({ ok: false, failure: { kind: 'aborted' } });
});

test('no IndexedDB at all', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await connected().connection.run(storeNames)).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
});

test.each([
  ['InvalidStateError', 'unavailable', 'Firefox in a private window'],
  ['SecurityError', 'unavailable', 'storage blocked by a setting'],
  ['QuotaExceededError', 'quota', 'no room even for an empty database'],
  ['UnknownError', 'unknown', 'a damaged profile'],
])('opening fails with %s: %s (%s)', async (error, kind, _) => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('no', error);
    },
  });
  expect(await connected().connection.run(storeNames)).toMatchObject({ ok: false, failure: { kind } });
});

test('what failed once may be tried again', async () => {
  const { connection } = connected();
  vi.stubGlobal('indexedDB', undefined);
  expect((await connection.open()).ok).toBe(false);
  vi.unstubAllGlobals();
  expect((await connection.open()).ok).toBe(true);
});
