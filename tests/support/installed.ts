import type { Page } from 'playwright-core';

/** Waits until the service worker has everything and is in charge: from now on the server may go. */
export const installed = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);
