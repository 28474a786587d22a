import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { connect, type Connection } from '../../src/storage/connect';
import type { Database } from '../../src/storage/database';
import { failedWith, stored } from '../../src/storage/Stored';
import { write } from '../../src/storage/write';

const name = 'simak:/write/';
let connection: Connection;

async function open(): Promise<Database> {
  connection = connect(name, () => {});
  const opened = await connection.open();
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value;
}

afterEach(async () => {
  connection.close();
  await deleteDB(name);
});

const keys = async () => connection.run(async (database) => stored(await database.getAllKeys('positions')));

test('is there when the promise resolves', async () => {
  await write(await open(), 'positions', 'strict', async (store) => store.put({ lesson: 'a' }));
  expect(await keys()).toEqual(stored(['a']));
});

test('killed between put and commit: nothing is there, and the writer is told', async () => {
  const database = await open();
  const writing = write(database, 'positions', 'strict', async (store) => {
    await store.put({ lesson: 'a' });
    await store.put({ lesson: 'b' });
    // What a browser does to a page that it ends: running transactions are aborted, then connections closed.
    store.transaction.abort();
    database.close();
  });
  await expect(writing).rejects.toThrow();
  await open();
  expect(await keys()).toEqual(stored([]));
});

test('aborted between put and commit: nothing is there, and it may be tried again', async () => {
  const writing = write(await open(), 'positions', 'strict', async (store) => {
    await store.put({ lesson: 'a' });
    store.transaction.abort();
  });
  expect(failedWith(await writing.catch((error: unknown) => error))).toMatchObject({ failure: { kind: 'aborted' } });
  expect(await keys()).toEqual(stored([]));
});

test('a bug in the middle takes back what was written before it', async () => {
  const writing = write(await open(), 'positions', 'strict', async (store) => {
    await store.put({ lesson: 'a' });
    throw new TypeError('a bug');
  });
  await expect(writing).rejects.toThrow('a bug');
  expect(await keys()).toEqual(stored([]));
});
