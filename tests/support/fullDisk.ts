import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

const ROOM = 4_000_000; // bytes: more than the app needs, less than it takes to be told at once that there are none left

/** The room that a site has on the disk, as its quota. */
export interface Disk {
  /** From now on nothing more can be written. */
  readonly fill: (page: Page) => Promise<void>;
  /** There is room again. */
  readonly makeRoom: () => Promise<void>;
}

/** A disk with little room for a site. To be asked for before the site is opened for the first time. */
export async function smallDisk(context: BrowserContext, url: string): Promise<Disk> {
  const { origin } = new URL(url);
  const session = await context.newCDPSession(await context.newPage());
  const leave = async (quotaSize: number) =>
    void (await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize }));
  await leave(ROOM);
  return {
    fill: async (page) => {
      await leave(1);
      // Chromium counts again only when something asks for more than it last found.
      expect(await page.evaluate(writeAside, ROOM)).toBe('QuotaExceededError');
    },
    makeRoom: () => leave(ROOM),
  };
}

/** Runs in the page: writes so many bytes into a database of no one's. Gives the name of what came of it. */
async function writeAside(size: number): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('filler', 1);
    opening.addEventListener('upgradeneeded', () => void opening.result.createObjectStore('filler'));
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error(String(opening.error))));
  });
  const transaction = database.transaction('filler', 'readwrite');
  transaction.objectStore('filler').put(new Uint8Array(size), 'filler');
  const outcome = await new Promise<string>((resolve) => {
    transaction.addEventListener('complete', () => resolve('written'));
    transaction.addEventListener('abort', () => resolve(transaction.error?.name ?? 'aborted'));
  });
  database.close();
  return outcome;
}
