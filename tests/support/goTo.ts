import type { Page } from 'playwright-core';

/**
 * Goes to an address and waits until the page is live. Its text is there before: what is pressed by then is a link or
 * nothing, and a journey that presses faster than a person would fail for no fault of the app's.
 */
export async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('html[data-live]').waitFor();
}
