import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { connect, type StorageNotice } from '../../src/storage/connect';
import { stored } from '../../src/storage/Stored';

const name = 'simak:/blocked/';

test('another tab that does not let go of an older version: said at once, and over as soon as it does', async () => {
  const old = await openDB(name, 1, {
    upgrade: (database) => {
      database.createObjectStore('settings');
    },
  });
  await old.put('settings', 'precious', 'device');
  const notices: StorageNotice[] = [];
  const connection = connect(name, (notice) => notices.push(notice));
  expect(await connection.open()).toMatchObject({ ok: false, failure: { kind: 'blocked' } });
  expect(await connection.open()).toMatchObject({ ok: false, failure: { kind: 'blocked' } });
  expect(notices).toEqual(['blocked']);

  old.close();
  await vi.waitFor(async () => {
    const outcome = await connection.run(async (database) => stored(await database.get('settings', 'device')));
    expect(outcome).toEqual(stored('precious'));
  });
  connection.close();
  await deleteDB(name);
});
