import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import type { DeviceId } from '../../src/quiz/QuizEvent';
import { connect, type StorageNotice } from '../../src/storage/connect';
import { openStorage } from '../../src/storage/openStorage';
import { stored } from '../../src/storage/Stored';
import { fixtureOf } from '../support/fixtureOf';
import { makeDatabase } from '../support/databaseForm';

const basePath = '/blocked/';
const name = `simak:${basePath}`;

/** A tab with an older version that does not let go. */
async function anOldTab() {
  await makeDatabase(name, fixtureOf(1));
  return openDB(name, 1);
}

test('another tab that does not let go of an older version: said at once, and over as soon as it does', async () => {
  const old = await anOldTab();
  const notices: StorageNotice[] = [];
  const connection = connect(name, (notice) => notices.push(notice));
  expect(await connection.open()).toMatchObject({ ok: false, failure: { kind: 'blocked' } });
  expect(await connection.open()).toMatchObject({ ok: false, failure: { kind: 'blocked' } });
  expect(notices).toEqual(['blocked']);

  old.close();
  await vi.waitFor(async () => {
    const outcome = await connection.run(async (database) => stored(await database.get('settings', 'device')));
    expect(outcome).toEqual(stored('device-1'));
  });
  expect(notices).toEqual(['blocked', 'unblocked']);
  connection.close();
  await deleteDB(name);
});

test('the app waits for it, rather than keep in memory what would be lost', async () => {
  const old = await anOldTab();
  const notices: StorageNotice[] = [];
  const opening = openStorage({
    basePath,
    onDamage: () => {},
    onNotice: (notice) => notices.push(notice),
    now: () => new Date(),
  });
  await vi.waitFor(() => expect(notices).toEqual(['blocked']));
  old.close();
  const storage = await opening;
  expect(storage.keeping).toEqual({ kind: 'kept' });
  expect(await storage.device('another' as DeviceId)).toEqual(stored('device-1'));
  expect(notices).toEqual(['blocked', 'unblocked']);
  storage.close();
  await deleteDB(name);
});
