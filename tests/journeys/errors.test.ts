import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cardOf, wordIn } from '../support/articlePage';
import { journeys } from '../support/journeys';
import { answer, atQuestion, beginQuiz, goOn, questionAt } from '../support/quizPage';
import { LESSON, seedLesson } from '../support/seedLesson';
import { goTo } from '../support/goTo';
import { eventually } from '../support/eventually';

const FILES = `**/${LESSON}*.json`;
const LOST = { noWorker: true, expected: /net::ERR_FAILED|status of (404|500)|CodeUnreachable/ };

const readable = (page: Page) => page.locator('[data-block="p15"] [data-text="id"]').isVisible();

/** Whatever stands where the lesson's file should: the article stays, the card and the quiz say what is the matter. */
async function visitDamaged(context: BrowserContext, url: string, card: string, quiz: string): Promise<Page> {
  const page = await context.newPage();
  await goTo(page, url);
  await page.locator('[data-card]').waitFor({ state: 'attached' });
  await wordIn(page, 'p4', 'operator').tap();
  await cardOf(page).getByText(card).waitFor();
  expect(await readable(page)).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Words' }).tap();
  await page.getByRole('dialog', { name: 'In this lesson' }).getByText(card).waitFor();
  await goTo(page, `${url}${LESSON}/quiz`);
  await page.getByRole('alert').filter({ hasText: quiz }).waitFor();
  return page;
}

journeys('a lesson’s file', ({ serve, visitor }) => {
  test('that is not there', async () => {
    const { url } = await serve();
    const context = await visitor(LOST);
    await context.route(FILES, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' }),
    );
    await visitDamaged(context, url, 'This lesson’s file is damaged', 'There is no such lesson');
  });

  test('for which the host gives a page instead', async () => {
    const { url } = await serve();
    const context = await visitor(LOST);
    await context.route(FILES, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Hello' }));
    await visitDamaged(context, url, 'This lesson’s file is damaged', 'There is no such lesson');
  });

  for (const [name, body] of [
    ['cut short', JSON.stringify(seedLesson).slice(0, 20_000)],
    ['that does not add up', JSON.stringify({ ...seedLesson, glossary: [], questions: [{}] })],
  ] as const) {
    test(name, async () => {
      const { url } = await serve();
      const context = await visitor(LOST);
      await context.route(FILES, (route) => route.fulfill({ contentType: 'application/json', body }));
      await visitDamaged(context, url, 'This lesson’s file is damaged', 'This lesson’s file is damaged');
    });
  }

  test('out of reach, and then to be had', async () => {
    const { url } = await serve();
    const context = await visitor(LOST);
    await context.route(FILES, (route) => route.abort());
    const page = await visitDamaged(context, url, 'there is no connection', 'The questions could not be loaded');
    await context.unroute(FILES);
    await eventually(async () => {
      const retry = page.getByRole('button', { name: 'Try again' });
      if (await retry.isVisible()) await retry.tap(); // a lost connection is remembered for a second
      return page.getByRole('button', { name: 'Start' }).isVisible();
    }).toBe(true);

    await context.route(FILES, (route) => route.abort());
    await goTo(page, url);
    await wordIn(page, 'p4', 'operator').tap();
    const card = cardOf(page);
    await card.getByText('there is no connection').waitFor();
    await context.unroute(FILES);
    await eventually(async () => {
      const retry = card.getByRole('button', { name: 'Try again' });
      if (await retry.isVisible()) await retry.tap();
      return card.getByText('operator (carries out the work)').isVisible();
    }).toBe(true);
  });
});

journeys('a screen whose code cannot be had', ({ serve, visit }) => {
  test('says so, keeps the way to the others, and works once it can', async () => {
    const { url } = await serve();
    const page = await visit(`${url}library/`, LOST);
    let asked = 0;
    await page.route('**/assets/About-*.js', (route) => {
      asked++;
      return route.abort();
    });
    await page.getByRole('link', { name: 'About' }).click();
    await page.getByRole('heading', { level: 1, name: 'This screen has stopped working' }).waitFor();
    expect(asked).toBe(1);
    expect(await page.title()).toBe('This screen has stopped working · Simak');
    await page.unroute('**/assets/About-*.js');
    await page.getByText('Report', { exact: true }).click();
    await page.locator('pre', { hasText: `${url}about` }).waitFor();
    await eventually(async () => {
      const retry = page.getByRole('button', { name: 'Try again' });
      if (await retry.isVisible()) await retry.click();
      return page.getByRole('heading', { level: 1, name: 'About Simak' }).isVisible();
    }).toBe(true);
    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
  });
});

journeys('where the browser lets nothing be stored', ({ serve, visitor }) => {
  for (const [name, block] of [
    ['no IndexedDB', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
    [
      'all of it refused',
      () => {
        const refuse = () => {
          throw new DOMException('refused', 'SecurityError');
        };
        Object.defineProperty(window, 'localStorage', { get: refuse });
        Object.defineProperty(window, 'caches', { get: refuse });
        IDBFactory.prototype.open = refuse;
        if ('serviceWorker' in navigator)
          navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
      },
    ],
  ] as const) {
    test(`one reads and answers, and is told that nothing is kept (${name})`, async () => {
      const { url } = await serve();
      const context = await visitor();
      await context.addInitScript(block);
      const page = await context.newPage();
      await goTo(page, url);
      await wordIn(page, 'p4', 'operator').tap();
      await cardOf(page).getByText('operator (carries out the work)').waitFor();
      await page.keyboard.press('Escape');
      await beginQuiz(page, `${url}${LESSON}/quiz`);
      await page.getByText('Not kept: this browser does not let Simak store anything').waitFor();
      await answer(page, questionAt(1), 'right');
      await page.getByText('Not kept: this browser does not let Simak store anything').waitFor();
      expect(await page.getByText('Saved on this device.').count()).toBe(0);
      await goOn(page);
      await atQuestion(page, 2);
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByText('This browser does not let Simak store anything.').waitFor();
      await page.getByRole('radio', { name: 'Dark' }).check();
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      await page.getByRole('radio', { name: 'Bahasa Indonesia' }).check();
      await page.locator('html[lang="id"]').waitFor();
    });
  }
});
