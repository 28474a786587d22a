import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { longText } from '../../scripts/support/longText.mjs';
import { addText } from '../support/addText';
import { cardOf, expectLightInView, wordIn } from '../support/articlePage';
import { eventually } from '../support/eventually';
import { goTo } from '../support/goTo';
import { installed } from '../support/installed';
import { journeys } from '../support/journeys';
import { SAMPLE_TEXT, SAMPLE_TITLE } from '../support/sampleText';
import { storedRows } from '../support/storedRows';

/** A text of one's own has no page of its own in the build: the host answers with 404.html, and says so. */
const EXPECTED = /status of 404/;

const inDocument = (page: Page) => page.evaluate(() => document.querySelectorAll('[data-article] *').length);

/** Opens a word and waits for what it means. */
async function meaningOf(page: Page, block: string, word: string): Promise<string> {
  await wordIn(page, block, word).click();
  const card = cardOf(page);
  await card.getByText(word, { exact: true }).first().waitFor();
  const meaning = await card.locator('[data-meaning]').innerText();
  await page.keyboard.press('Escape');
  return meaning;
}

journeys('a text of one’s own', ({ serve, visitor }) => {
  test('is pasted, read word by word, and is there again without a connection', async () => {
    const site = await serve();
    const page = await (await visitor({ expected: EXPECTED })).newPage();
    const address = await addText(page, site.url, SAMPLE_TEXT);
    await page.getByRole('heading', { level: 1, name: SAMPLE_TITLE }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Berawal dari Ember Bekas' }).waitFor();
    expect(await meaningOf(page, 'p1', 'mengolah')).toContain('process');
    expect(await meaningOf(page, 'p2', 'menyengat')).not.toBe('');
    expect(await page.locator('[data-text="en"], [data-inline-english]').count()).toBe(0);

    await installed(page);
    await site.close();
    await page.reload();
    await page.locator('[data-block="p1"]').waitFor();
    expect(await meaningOf(page, 'p4', 'penjualan')).toContain('sale');
    await page.goto(`${address}#p6`);
    await eventually(() => page.evaluate(() => document.activeElement?.closest('[data-block]')?.id)).toBe('p6');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await cardOf(page).getByText('Meski', { exact: true }).first().waitFor();
  });

  test('is on the shelf, can be renamed, deleted, and brought back', async () => {
    const { url } = await serve();
    const page = await (await visitor({ expected: EXPECTED, noWorker: true })).newPage();
    await addText(page, url, SAMPLE_TEXT);
    await page.getByRole('link', { name: 'Library' }).first().click();
    const item = page.getByRole('article', { name: SAMPLE_TITLE });
    await item.getByText('No English translation').waitFor();
    await item.getByRole('button', { name: /^Rename/ }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Kompos');
    await page.keyboard.press('Enter');
    const renamed = page.getByRole('article', { name: 'Kompos', exact: true });
    await renamed.getByRole('button', { name: 'Delete “Kompos”' }).click();
    await renamed.waitFor({ state: 'detached' });
    expect(await storedRows(page, 'texts')).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await renamed.getByRole('link', { name: 'Kompos', exact: true }).click();
    // Its own headline is still what it was.
    await page.getByRole('heading', { level: 1, name: SAMPLE_TITLE }).waitFor();
    await page.goBack();
    await renamed.getByRole('button', { name: 'Delete “Kompos”' }).click();
    await renamed.waitFor({ state: 'detached' });
    await goTo(page, `${url}library/`);
    await page.getByText('Paste or open any Indonesian text', { exact: false }).waitFor();
    expect(await storedRows(page, 'text-parts')).toEqual([]);
  });

  test('of fifty thousand words is read like a short one', async () => {
    const { url } = await serve();
    const page = await (await visitor({ expected: EXPECTED, noWorker: true })).newPage();
    const address = await addText(page, url, longText(50_000));
    const elements = [await inDocument(page)];

    // A word in the middle, found by its number.
    await page.goto(`${address}#p480`);
    await page.reload();
    await eventually(() => page.evaluate(() => document.activeElement?.closest('[data-block]')?.id)).toBe('p480');
    elements.push(await inDocument(page));
    await page.keyboard.press('Enter');
    await cardOf(page).locator('[data-meaning], [data-pieces], p').first().waitFor();
    await page.keyboard.press('Escape');

    // Something far away, found by looking for it.
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('textbox', { name: 'Find in this text' }).fill('roda gigi');
    await page.keyboard.press('Shift+Tab');
    await page.getByRole('button', { name: 'Previous place' }).click();
    await expectLightInView(page, 'found');
    elements.push(await inDocument(page));
    await page.getByRole('button', { name: 'Close' }).click();

    // Where it was left.
    await eventually(async () => {
      const [position] = (await storedRows(page, 'positions')) as readonly { readonly block: string }[];
      return Number(position?.block.slice(1));
    }).toBeGreaterThan(500);
    await page.goto(address.replace(/#.*/, ''));
    await page.getByText('You are back where you stopped reading.').waitFor();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(10_000);
    expect(Math.max(...elements)).toBeLessThan(2_000);
  });
});
