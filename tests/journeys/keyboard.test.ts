import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cardOf, expectLessonLoaded } from '../support/articlePage';
import { expectFocus, focusOf, tabTo } from '../support/focusOf';
import { journeys, SIZES, WIDE } from '../support/journeys';
import { atQuestion } from '../support/quizPage';
import { LESSON } from '../support/seedLesson';
import { goTo } from '../support/goTo';
import { eventually } from '../support/eventually';

const focused = async (page: Page) => (await focusOf(page))?.name;

/** Opens what a key opens, goes out of it by Escape, and is back at the word. */
async function openAndLeave(page: Page, key: string, dialog: string): Promise<void> {
  const before = await focused(page);
  await page.keyboard.press(key);
  await page.getByRole('dialog', { name: dialog }).waitFor();
  await expectFocus(page, key);
  await page.keyboard.press('Tab');
  await expectFocus(page, `${key} and Tab`);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: dialog }).waitFor({ state: 'hidden' });
  await expectFocus(page, `${key} and Escape`);
  expect(await focused(page), `back from “${dialog}”`).toBe(before);
}

journeys('by keyboard alone', ({ serve, visit }) => {
  for (const [size, options] of SIZES) {
    test(`one reads, asks for everything, answers and comes back (${size})`, async () => {
      const { url } = await serve();
      const page = await visit(url, options);
      await expectLessonLoaded(page);
      await page.keyboard.press('Tab');
      expect((await expectFocus(page, 'the first Tab')).name).toBe('Skip to the text');
      await tabTo(page, /^Paragraph 4/);

      // Words.
      await page.keyboard.press('ArrowRight');
      expect((await expectFocus(page, 'ArrowRight')).name).toBe('Dulu');
      await page.keyboard.press('ArrowDown');
      expect((await expectFocus(page, 'ArrowDown')).name).toBe('Menteri');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('End');
      await page.keyboard.press('Home');
      expect((await expectFocus(page, 'Home')).name).toBe('Dulu');
      await openAndLeave(page, 'Enter', 'Dulu');

      // English of the sentence.
      await page.keyboard.press('e');
      await page.locator('[data-block="p4"] [data-inline-english]').waitFor();
      expect(await focused(page)).toBe('Dulu');
      for (const word of [
        'kita',
        'hanya',
        'operator',
        'sekarang',
        'kita',
        'regulator',
        'sekaligus',
        'operator',
        'Artinya',
      ]) {
        await page.keyboard.press('ArrowRight');
        expect((await expectFocus(page, 'ArrowRight')).name).toBe(word);
      }
      await page.keyboard.press('e');
      expect(await page.locator('[data-inline-english]').textContent()).toMatch(/breakthroughs?/);
      await page.keyboard.press('e');
      await page.locator('[data-inline-english]').waitFor({ state: 'detached' });

      // Lists and help.
      await openAndLeave(page, 'g', 'In this lesson');
      await openAndLeave(page, 'p', 'In this lesson');
      await openAndLeave(page, '?', 'Keys');

      // The quiz.
      await page.keyboard.press('q');
      await page.getByRole('button', { name: 'Start' }).waitFor();
      await expectFocus(page, 'q');
      await tabTo(page, ''); // the sets
      await tabTo(page, ''); // how many
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await eventually(() => page.getByRole('radio', { name: 'All', exact: true }).isChecked()).toBe(true);
      await tabTo(page, 'Start');
      await page.keyboard.press('Enter');
      await atQuestion(page, 1);
      await expectFocus(page, 'Start');
      await tabTo(page, '');
      await page.keyboard.type('6-12-2025');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name: 'Right' }).waitFor();
      await expectFocus(page, 'the answer');
      await page.keyboard.press('Enter');
      await atQuestion(page, 2);
      await expectFocus(page, 'the next question');
      await page.keyboard.press('2');
      expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true);
      await expectFocus(page, 'a digit');
      await page.keyboard.press('ArrowDown');
      expect(await page.getByRole('radio').nth(2).isChecked()).toBe(true);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name: /^(Right|Not right)$/ }).waitFor();
      await expectFocus(page, 'the second answer');

      // And back.
      await tabTo(page, /^Read it in the article/);
      await page.keyboard.press('Enter');
      await page.locator('[data-article]').waitFor();
      await expectFocus(page, 'the link into the article');
      await page.goBack();
      await page.getByRole('heading', { level: 2, name: /^(Right|Not right)$/ }).waitFor();
    });
  }

  test('each paragraph is one tab stop, and no other block is any', async () => {
    const { url } = await serve();
    const page = await visit(url);
    const stops = () =>
      page.locator('[data-block]').evaluateAll((blocks) =>
        blocks.map((block) => {
          const controls = [...block.querySelectorAll<HTMLElement>('*')].filter(({ tabIndex }) => tabIndex >= 0);
          return [(block as HTMLElement).dataset['block']?.startsWith('p') ?? false, controls.length];
        }),
      );
    await expectLessonLoaded(page);
    const before = await stops();
    expect(before).toHaveLength(21);
    for (const [isParagraph, count] of before) expect(count).toBe(isParagraph ? 1 : 0);
    await page.locator('[data-block="p4"] [data-number]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('e');
    await page.keyboard.press('ArrowRight');
    expect(await stops()).toEqual(before);
  });

  test('the skip link leads to the text', async () => {
    const { url } = await serve();
    const page = await visit(`${url}settings/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await expectFocus(page, 'the skip link')).tag).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('single keys do nothing once they are switched off', async () => {
    const { url } = await serve();
    const page = await visit(`${url}settings/`, WIDE);
    await page.getByRole('switch', { name: 'Single-key shortcuts' }).waitFor();
    await page.getByRole('switch', { name: 'Single-key shortcuts' }).focus();
    await page.keyboard.press('Space');
    await eventually(() => page.getByRole('switch', { name: 'Single-key shortcuts' }).isChecked()).toBe(false);
    await goTo(page, url + LESSON);
    await expectLessonLoaded(page);
    await page.locator('[data-block="p4"] [data-number]').focus();
    await page.keyboard.press('ArrowRight');
    for (const key of ['e', 'E', 'g', 'p', 'l', '?', 'q']) await page.keyboard.press(key);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.locator('[data-inline-english]').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe(`/${LESSON}/`);
    await page.keyboard.press('Enter'); // a control's own key is no shortcut
    await cardOf(page).waitFor();
  });
});
