import { expect, test } from 'vitest';
import { isEnglishShown } from '../support/articlePage';
import { journeys, PHONE, SIZES } from '../support/journeys';
import { LESSON, seedLesson } from '../support/seedLesson';

journeys('without JavaScript', ({ serve, visit }) => {
  for (const address of [LESSON, `${LESSON}/`, '']) {
    test(`the article stands there whole at /${address}, with its source and the way on`, async () => {
      const { url } = await serve();
      const page = await visit(url + address, { javaScriptEnabled: false });
      for (const { id, text } of seedLesson.body) {
        const block = page.locator(`[data-block="${id}"] [data-text="id"]`);
        const number = await block.locator('[data-number]').allTextContents();
        expect(await block.isVisible(), id).toBe(true);
        expect(await block.textContent(), id).toBe(number.join('') + text);
      }
      const { title, author, date, publisher, caption, tagLine } = seedLesson.source;
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
      for (const printed of [author, date, publisher, caption, tagLine])
        expect(await page.getByText(printed, { exact: true }).first().isVisible(), printed).toBe(true);
      await page.getByRole('link', { name: 'Library' }).click();
      await page.getByRole('link', { name: title }).click();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
      await page.getByRole('link', { name: 'Start the quiz' }).click();
      await page.getByText('The quiz needs JavaScript.').waitFor();
    });
  }

  for (const [size, options] of SIZES) {
    test(`the English is shown by a checkbox (${size})`, async () => {
      const { url } = await serve();
      const page = await visit(url, { ...options, javaScriptEnabled: false });
      expect(await isEnglishShown(page)).toBe(false);
      await page.getByRole('checkbox', { name: 'Show the English translation' }).check();
      expect(await page.locator('[data-text="en"]:visible').count()).toBe(seedLesson.body.length + 2);
      await page.getByRole('checkbox').uncheck();
      expect(await isEnglishShown(page)).toBe(false);
    });
  }

  for (const [size, options] of SIZES) {
    test(`nothing is offered that would do nothing, and it is said why (${size})`, async () => {
      const { url } = await serve();
      const page = await visit(url, { ...options, javaScriptEnabled: false });
      await page.getByText('reading aloud and the quiz need JavaScript').waitFor();
      expect(await page.getByRole('navigation', { name: 'Reading tools' }).count()).toBe(0);
      expect(await page.locator('button:visible:not([data-number])').count()).toBe(0);
      const mark = page.locator('[data-block="p4"] [data-text="id"] > span').first();
      expect(await mark.evaluate((one) => getComputedStyle(one, '::after').content)).toBe('none');
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByText('Settings need JavaScript.').waitFor();
      expect(await page.locator(':is(button, input):visible').count()).toBe(0);
      await page.getByRole('link', { name: 'Dictionary' }).click();
      await page.getByText('The dictionary needs JavaScript.').waitFor();
      expect(await page.locator('main :is(button, input, a):visible').count()).toBe(0);
    });
  }

  test('an address with a paragraph in it leads there', async () => {
    const { url } = await serve();
    const page = await visit(`${url}${LESSON}#p9`, { javaScriptEnabled: false });
    const { y } = (await page.locator('[data-block="p9"]').boundingBox()) ?? { y: -1 };
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(PHONE.viewport.height / 2);
  });

  test('an address that is none says what can be read', async () => {
    const { url } = await serve();
    const page = await visit(`${url}nowhere`, { javaScriptEnabled: false, expected: /status of 404/ });
    await page.getByRole('link', { name: 'Perpustakaan / Library' }).click();
    await page.getByRole('heading', { name: 'Library' }).waitFor();
  });
});
