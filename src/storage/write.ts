import type { IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import type { Database, Schema } from './database';

type WritableStore<Name extends StoreNames<Schema>> = IDBPObjectStore<Schema, [Name], Name, 'readwrite'>;
type Writing<Name extends StoreNames<Schema>> = IDBPTransaction<Schema, Name[], 'readwrite'>;

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
  return committed(transaction, () => work(transaction.objectStore(name)));
}

/** The same with several stores. */
export async function writeTogether<Name extends StoreNames<Schema>, Value>(
  database: Database,
  names: readonly Name[],
  durability: IDBTransactionDurability,
  work: (transaction: Writing<Name>) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction([...names], 'readwrite', { durability });
  return committed(transaction, () => work(transaction));
}

async function committed<Value>(
  transaction: { readonly done: Promise<void>; readonly abort: () => void },
  work: () => Promise<Value>,
): Promise<Value> {
  transaction.done.catch(() => {}); // awaited below; not before the work itself may fail
  let value: Value;
  try {
    value = await work();
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
