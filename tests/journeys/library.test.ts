import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addText } from '../support/addText';
import { cardOf, wordIn } from '../support/articlePage';
import { eventually } from '../support/eventually';
import { journeys } from '../support/journeys';
import { SAMPLE_TEXT, SAMPLE_TITLE } from '../support/sampleText';

/** A text of one's own has no page of its own in the build: the host answers with 404.html, and says so. */
const EXPECTED = /status of 404/;

const SECOND =
  'Jembatan Baru Dibuka\n\nWarga senang karena jembatan itu sudah dibuka. Mereka tidak perlu memutar jauh lagi.';

/** Opens a word and says that it is known. */
async function know(page: Page, block: string, word: string): Promise<void> {
  await wordIn(page, block, word).click();
  const option = cardOf(page).getByRole('radio', { name: 'Known' });
  await eventually(() => option.isEnabled()).toBe(true);
  await option.click({ force: true }); // drawn by its label
  await eventually(() => option.isChecked()).toBe(true);
  await page.keyboard.press('Escape');
}

const toLibrary = (page: Page) => page.getByRole('link', { name: 'Library' }).first().click();
const box = (page: Page) => page.getByRole('searchbox', { name: 'Search your library' });
const titles = (page: Page) => page.locator('article').getByRole('heading').allInnerTexts();
const item = (page: Page, name: string) => page.getByRole('article', { name });
const percent = async (page: Page, name: string) =>
  Number.parseInt(await item(page, name).getByText('% of its words known').innerText(), 10);

journeys('the library', ({ serve, visitor }) => {
  test('is searched by titles, texts and English, while one types', async () => {
    const { url } = await serve();
    const page = await (await visitor({ expected: EXPECTED, noWorker: true })).newPage();
    await addText(page, url, SAMPLE_TEXT);
    await addText(page, url, SECOND);
    await toLibrary(page);

    await box(page).fill('jemb');
    await eventually(() => titles(page)).toEqual(['Jembatan Baru Dibuka']);
    await box(page).fill('memutar');
    await page.locator('mark', { hasText: 'memutar' }).waitFor();
    await box(page).fill('membuka'); // in another form
    await page.locator('mark', { hasText: 'dibuka' }).last().waitFor();
    await box(page).fill('"migrant workers"');
    const english = page.locator('mark', { hasText: /migrant workers/i }).first();
    await english.waitFor();
    expect(await english.evaluate((mark) => mark.closest('[lang]')?.getAttribute('lang'))).toBe('en');

    await box(page).fill('"sudah dibuka"');
    await page.locator('a', { has: page.locator('mark', { hasText: 'sudah dibuka' }) }).click();
    await eventually(() => page.url()).toMatch(/\/texts\/[\da-f-]+#p1$/);
    await page.goBack();
    expect(await box(page).inputValue()).toBe('"sudah dibuka"');

    await box(page).fill('qqqzzz');
    await page.getByRole('link', { name: 'Look up “qqqzzz” in the dictionary' }).waitFor();
  });

  test('says how much of a text is known, and orders by it', async () => {
    const { url } = await serve();
    const page = await (await visitor({ expected: EXPECTED, noWorker: true })).newPage();
    await addText(page, url, SAMPLE_TEXT);
    await addText(page, url, SECOND);
    await toLibrary(page);
    await page.getByRole('link', { name: 'Find out in a few minutes' }).waitFor();
    await item(page, 'Jembatan Baru Dibuka').getByText('different words').waitFor();

    await item(page, 'Jembatan Baru Dibuka').getByRole('link').first().click();
    for (const word of ['Warga', 'senang']) await know(page, 'p1', word);
    await toLibrary(page);
    await eventually(() => percent(page, 'Jembatan Baru Dibuka')).toBeGreaterThan(0);
    const before = await percent(page, 'Jembatan Baru Dibuka');
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('readable');
    await eventually(async () => (await titles(page))[0]).toBe('Jembatan Baru Dibuka');
    await page.reload();
    await eventually(async () => (await titles(page))[0]).toBe('Jembatan Baru Dibuka');

    await item(page, 'Jembatan Baru Dibuka').getByRole('link').first().click();
    await know(page, 'p1', 'jembatan');
    await toLibrary(page);
    await eventually(() => percent(page, 'Jembatan Baru Dibuka')).toBeGreaterThan(before);
  });

  test('keeps what was searched for while a text is deleted and brought back', async () => {
    const { url } = await serve();
    const page = await (await visitor({ expected: EXPECTED, noWorker: true })).newPage();
    await addText(page, url, SAMPLE_TEXT);
    await addText(page, url, SECOND);
    await toLibrary(page);
    await box(page).fill('yang');
    await item(page, SAMPLE_TITLE)
      .getByRole('button', { name: /^Delete/ })
      .click();
    await item(page, SAMPLE_TITLE).waitFor({ state: 'detached' });
    expect(await box(page).inputValue()).toBe('yang');
    await page.getByRole('button', { name: 'Undo' }).click();
    await item(page, SAMPLE_TITLE).waitFor();
    await box(page).fill('');
    await eventually(() => titles(page)).toHaveLength(3);
  });
});
