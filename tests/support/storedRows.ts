import type { Page } from 'playwright-core';

/** Everything in one store of the app's database, as it is on the disk; none where there is no database yet. */
export const storedRows = (page: Page, store: string): Promise<unknown[]> =>
  page.evaluate(async (name) => {
    const known = await indexedDB.databases();
    const own = known.find((database) => database.name?.startsWith('simak:'));
    if (!own?.name) return [];
    const result = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    const database = await result(indexedDB.open(own.name));
    const rows = await result<unknown[]>(database.transaction(name).objectStore(name).getAll());
    database.close();
    return rows;
  }, store);

/** Puts a row, whatever it is, into one store of the app's database, which must be there. */
export const putRow = (page: Page, store: string, row: unknown): Promise<void> =>
  page.evaluate(
    async ([name, value]) => {
      const known = await indexedDB.databases();
      const opening = indexedDB.open(known.find((database) => database.name?.startsWith('simak:'))?.name ?? '');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(new Error(String(opening.error))));
      });
      const transaction = database.transaction(name, 'readwrite');
      transaction.objectStore(name).put(value);
      await new Promise<void>((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(new Error(String(transaction.error))));
      });
      database.close();
    },
    [store, row] as const,
  );
