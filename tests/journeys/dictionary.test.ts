import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goTo } from '../support/goTo';
import { installed } from '../support/installed';
import { journeys, SIZES } from '../support/journeys';

/** Pages of words come from 404.html, as all that is not prerendered. */
const EXPECTED = /status of 404/;

const box = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.getByRole('list', { name: 'Results' }).getByRole('link');
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

async function search(page: Page, query: string, first: RegExp): Promise<void> {
  await box(page).fill(query);
  await results(page).first().filter({ hasText: first }).waitFor();
}

/** The page of a word, with all that it says. */
async function wordPage(page: Page, headword: string): Promise<void> {
  await title(page, headword);
  await page.getByRole('heading', { level: 2, name: 'Meanings' }).waitFor();
}

journeys('the dictionary', ({ serve, visitor, visit }) => {
  for (const [size, options] of SIZES)
    test(`finds a word misspelt, in English and in any form; from page to page and back (${size})`, async () => {
      const { url } = await serve();
      const page = await visit(url, { ...options, expected: EXPECTED });
      await page.getByRole('link', { name: 'Dictionary', exact: true }).click();
      await title(page, 'Dictionary');
      await search(page, 'ijasah', /^ijazah.*misspelling: ijasah/s);
      await search(page, 'pemerintahh', /^pemerintah/);
      await search(page, 'government', /^pemerintah/);
      await search(page, 'ditandatangani', /^menandatangani.*form: ditandatangani/s);

      await page.keyboard.press('Enter');
      await wordPage(page, 'menandatangani');
      await page
        .getByRole('figure')
        .getByRole('link', { name: /^penandatangan / })
        .click();
      await wordPage(page, 'penandatangan');
      await page.getByRole('list', { name: 'Built from' }).getByRole('link', { name: 'tandatangan' }).click();
      await title(page, 'tandatangan');
      for (const before of ['penandatangan', 'menandatangani']) {
        await page.goBack();
        await wordPage(page, before);
      }
      await page.goBack();
      await title(page, 'Dictionary');
      await expect.poll(() => box(page).inputValue()).toBe('ditandatangani');
      await results(page)
        .first()
        .filter({ hasText: /^menandatangani/ })
        .waitFor();

      await box(page).fill('');
      const recent = page.getByRole('region', { name: 'Looked up last' }).getByRole('link');
      await expect.poll(() => recent.allTextContents()).toEqual(['menandatangani', 'penandatangan']);
    });

  test('a link to a page or a search can be opened anew', async () => {
    const { url } = await serve();
    const page = await visit(`${url}dictionary/word/bisa~2`, { expected: EXPECTED });
    await page.getByText('venom; poison').first().waitFor();
    await page.reload();
    await page.getByText('venom; poison').first().waitFor();
    await goTo(page, `${url}dictionary/affix/ke-%E2%80%A6-an`);
    await page.getByRole('link', { name: /^keadaan / }).waitFor();
    await goTo(page, `${url}dictionary/?q=meja+hijau`);
    await results(page)
      .first()
      .filter({ hasText: /^meja hijau/ })
      .waitFor();
    expect(await box(page).inputValue()).toBe('meja hijau');
  });

  test('by keyboard alone', async () => {
    const { url } = await serve();
    const page = await visit(`${url}dictionary/`, { expected: EXPECTED, hasTouch: false });
    await page.keyboard.press('/');
    await page.keyboard.type('tulis');
    await results(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^tulisan/);
    await page.keyboard.press('Enter');
    await title(page, 'tulisan');
    // Whoever hears the page is told where they are.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('works with the server gone, search and pages', async () => {
    const site = await serve();
    const context = await visitor({ expected: EXPECTED });
    const first = await context.newPage();
    await goTo(first, site.url);
    await installed(first);
    await first.close();
    await site.close();

    const page = await context.newPage();
    await goTo(page, `${site.url}dictionary`);
    await search(page, 'pemerintahh', /^pemerintah/);
    await results(page).first().click();
    await title(page, 'pemerintah');
    await page.getByText('lembaga yang memimpin', { exact: false }).waitFor();
    await page.reload();
    await page.getByText('lembaga yang memimpin', { exact: false }).waitFor();
  });

  test('without a lexicon it says so, and comes with the connection', async () => {
    const { url } = await serve();
    const context = await visitor({ noWorker: true, expected: /status of 404|net::ERR_FAILED/ });
    const page = await context.newPage();
    await context.route('**/assets/*.bin', (route) => route.abort());
    await goTo(page, `${url}dictionary/?q=rumah`);
    await page.getByRole('alert').getByText('The dictionary could not be loaded.', { exact: false }).waitFor();
    await context.unroute('**/assets/*.bin');
    await page.getByRole('button', { name: 'Try again' }).click();
    await results(page)
      .first()
      .filter({ hasText: /^rumah/ })
      .waitFor();
  });
});
