import { openDB, type IDBPDatabase } from 'idb';

/** A database as data: how it is made, and what lies in it. */
export interface DatabaseForm {
  readonly version: number;
  readonly stores: readonly StoreForm[];
}

interface StoreForm {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly { name: string; keyPath: string | string[]; multiEntry: boolean; unique: boolean }[];
  /** The key only where it is not in the value. */
  readonly rows: readonly { key?: IDBValidKey; value: unknown }[];
}

/** Reads an open database. */
export async function formOf(database: IDBPDatabase): Promise<DatabaseForm> {
  const stores: StoreForm[] = [];
  for (const name of database.objectStoreNames) {
    const { store } = database.transaction(name);
    const { keyPath, autoIncrement } = store;
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath: path, multiEntry, unique } = store.index(index);
      return { name: index, keyPath: path, multiEntry, unique };
    });
    const [keys, values] = [await store.getAllKeys(), (await store.getAll()) as unknown[]];
    const rows = values.map((value, index) => (keyPath === null ? { key: keys[index]!, value } : { value }));
    stores.push({ name, keyPath, autoIncrement, indexes, rows });
  }
  return { version: database.version, stores };
}

/** The form without what lies in it. */
export const structureOf = ({ version, stores }: DatabaseForm) => ({
  version,
  stores: stores.map(({ name, keyPath, autoIncrement, indexes }) => ({ name, keyPath, autoIncrement, indexes })),
});

/** Makes a database of this name. */
export async function makeDatabase(name: string, { version, stores }: DatabaseForm): Promise<void> {
  const database = await openDB(name, version, {
    upgrade: (fresh) => {
      for (const { name: store, keyPath, autoIncrement, indexes, rows } of stores) {
        const made = fresh.createObjectStore(store, { keyPath, autoIncrement });
        for (const { name: index, keyPath: path, multiEntry, unique } of indexes)
          made.createIndex(index, path, { multiEntry, unique });
        for (const { key, value } of rows) void made.add(value, key);
      }
    },
  });
  database.close();
}
