import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addText } from '../support/addText';
import { cardOf, wordIn } from '../support/articlePage';
import { eventually } from '../support/eventually';
import { goTo } from '../support/goTo';
import { installed } from '../support/installed';
import { journeys } from '../support/journeys';

/** A text of one's own has no page of its own in the build: the host answers with 404.html, and says so. */
const EXPECTED = /status of 404/;

const TEXT = `Jembatan Dibuka Lagi

Jembatan gantung itu dibuka kembali kemarin. Warga membukanya bersama kepala desa, lalu menegaskan bahwa pembukaan itu penting.`;

const marked = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-word="learning"]')].map(({ textContent }) => textContent),
  );

const known = (page: Page) => page.getByRole('region', { name: 'Words in this text' });

/** Opens a word and gives it a status in its card. */
async function mark(page: Page, block: string, word: string, status: string): Promise<void> {
  await wordIn(page, block, word).click();
  const option = cardOf(page).getByRole('radio', { name: status });
  await eventually(() => option.isEnabled()).toBe(true);
  await option.click({ force: true }); // drawn by its label
  await eventually(() => option.isChecked()).toBe(true);
  await page.keyboard.press('Escape');
}

journeys('what the reader knows', ({ serve, visitor }) => {
  test('a word marked in one text is marked in all its forms in the next, and its family is not', async () => {
    const site = await serve();
    const page = await (await visitor({ expected: EXPECTED })).newPage();
    await goTo(page, site.url);
    await known(page).getByText('Simak does not know which words you know yet').waitFor();
    await mark(page, 'caption', 'membuka', 'Learning');
    await eventually(async () => new Set(await marked(page))).toEqual(new Set(['Buka', 'membuka']));

    await addText(page, site.url, TEXT);
    await eventually(() => marked(page)).toEqual(['Dibuka', 'dibuka', 'membukanya']);

    await installed(page);
    await site.close();
    await page.reload();
    await eventually(() => marked(page)).toEqual(['Dibuka', 'dibuka', 'membukanya']);
  });

  test('keys mark the word in focus; the rest is marked at once, and taken back', async () => {
    const { url } = await serve();
    const page = await (await visitor({ noWorker: true })).newPage();
    await goTo(page, url);
    await known(page).waitFor();
    await page.getByRole('button', { name: 'Paragraph 3: English' }).focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('1');
    const notice = page.getByRole('status');
    await notice.getByText('Learning').waitFor();
    const learning = await marked(page);
    expect(learning).toContain('menegaskan');

    const share = known(page).getByText(/^You know \d+% of the words/);
    await eventually(() => share.textContent()).toContain('0%');
    await known(page)
      .getByRole('button', { name: /^Mark the remaining/ })
      .click();
    await eventually(() => share.textContent()).toContain('99%');
    expect(await marked(page)).toEqual(learning);
    await notice.getByRole('button', { name: 'Undo' }).click();
    await eventually(() => share.textContent()).toContain('0%');
  });

  test('while a sheet is open over the text, keys mark nothing, wherever the focus is', async () => {
    const { url } = await serve();
    const page = await (await visitor({ noWorker: true })).newPage();
    await page.setViewportSize({ width: 390, height: 844 }); // there a sheet is over the text, never beside it
    await goTo(page, url);
    await known(page).waitFor();
    await mark(page, 'p3', 'menegaskan', 'Learning');
    await wordIn(page, 'p3', 'menegaskan').click();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    await sheet.waitFor();
    await page.keyboard.press('2');
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    for (const key of ['2', '3', 'e', 'g']) await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(await page.getByRole('dialog').filter({ visible: true }).count()).toBeLessThan(2);
    expect(await marked(page)).toContain('menegaskan');
  });

  test('one tab marks, the other shows it at once', async () => {
    const { url } = await serve();
    const context = await visitor({ noWorker: true });
    const [one, other] = [await context.newPage(), await context.newPage()];
    await goTo(one, url);
    await known(one).waitFor();
    await mark(one, 'p3', 'menegaskan', 'Learning');
    await goTo(other, url);
    await eventually(() => marked(other)).toContain('menegaskan');
    await mark(other, 'p3', 'menegaskan', 'Known');
    await eventually(() => marked(one)).not.toContain('menegaskan');
  });
});
