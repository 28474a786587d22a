import type { Page } from 'playwright-core';
import { goTo } from './goTo';

/** Puts a text into the form as a paste does, saves it, and waits until it can be read. Gives its address. */
export async function addText(page: Page, url: string, text: string): Promise<string> {
  await goTo(page, `${url}library/`);
  await page.getByRole('link', { name: 'Add a text' }).click();
  const field = page.getByRole('textbox', { name: 'Text' });
  await field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', pasted);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (!element.dispatchEvent(paste)) return; // it was taken, and is not put into the field
    element.focus();
    document.execCommand('insertText', false, pasted);
  }, text);
  await page.getByRole('button', { name: 'Save and read' }).click();
  await page.locator('[data-block="p1"]').waitFor({ timeout: 60_000 });
  return page.url();
}
