import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Database, Schema } from './database';

type WritableStore<Name extends StoreNames<Schema>> = IDBPObjectStore<Schema, [Name], Name, 'readwrite'>;

/**
 * Does something with one store in one transaction, and resolves only after it has been committed: with `strict`, after
 * it is on the disk. If anything goes wrong nothing of it is written, and the promise rejects.
 */
export async function write<Name extends StoreNames<Schema>, Value>(
  database: Database,
  name: Name,
  durability: IDBTransactionDurability,
  work: (store: WritableStore<Name>) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction(name, 'readwrite', { durability });
  transaction.done.catch(() => {}); // awaited below; not before the work itself may fail
  let value: Value;
  try {
    value = await work(transaction.objectStore(name));
  } catch (error) {
    abort(transaction);
    throw error;
  }
  await transaction.done;
  return value;
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // aborted already, which may be why the work failed
  }
}
