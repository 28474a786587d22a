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
