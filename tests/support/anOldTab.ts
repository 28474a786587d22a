import type { BrowserContext, Page } from 'playwright-core';
import type { DatabaseForm } from './databaseForm';

/**
 * A tab that has made a database of the app's as an older version of it did, holds it open, and does not let go when a newer one
 * asks: a page of the site that runs nothing else.
 */
export async function anOldTab(context: BrowserContext, url: string, form: DatabaseForm): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${url}nothing`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(`${url}nothing`);
  const [name, json] = [`simak:${new URL(url).pathname}`, JSON.stringify(form)];
  await page.evaluate(
    ([database = '', text = '']) =>
      new Promise<void>((resolve, reject) => {
        const { version, stores } = JSON.parse(text) as DatabaseForm;
        const opening = indexedDB.open(database, version);
        opening.addEventListener('upgradeneeded', () => {
          for (const { name: store, keyPath, autoIncrement, indexes, rows } of stores) {
            const made = opening.result.createObjectStore(store, { keyPath, autoIncrement });
            for (const { name: index, keyPath: path, multiEntry, unique } of indexes)
              made.createIndex(index, path, { multiEntry, unique });
            for (const { key, value } of rows) made.add(value, key);
          }
        });
        opening.addEventListener('success', () => {
          Object.assign(window, { held: opening.result });
          resolve();
        });
        opening.addEventListener('error', () => reject(new Error(String(opening.error))));
      }),
    [name, json],
  );
  return page;
}
