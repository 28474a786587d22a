import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { buildOf } from '../support/buildOf';
import { cardOf, expectLessonLoaded, wordIn } from '../support/articlePage';
import { copyBuild } from '../support/copyBuild';
import { installed } from '../support/installed';
import { journeys, type Stage } from '../support/journeys';
import { answer, atQuestion, beginQuiz, goOn, questionAt } from '../support/quizPage';
import { LESSON, seedQuestions } from '../support/seedLesson';
import { TEXTS } from '../support/texts';

const { id } = TEXTS;
import { goTo } from '../support/goTo';
import { eventually } from '../support/eventually';

const QUIZ = `${LESSON}/quiz`;

journeys('with the server gone after the first visit', ({ serve, visitor }) => {
  test('one reads, opens words and does a quiz, from a cold start', async () => {
    const site = await serve();
    const context = await visitor();
    const first = await context.newPage();
    await goTo(first, site.url);
    await installed(first);
    await first.close();
    await site.close();

    const page = await context.newPage();
    await goTo(page, site.url);
    await expectLessonLoaded(page);
    await wordIn(page, 'p4', 'hulu').tap();
    await cardOf(page).getByText('from end to end, at every stage').waitFor();
    await page.keyboard.press('Escape');
    await wordIn(page, 'p3', 'pembenahan').tap(); // taken to pieces by the worker, with the lexicon
    await cardOf(page).getByRole('button', { name: /^peN-/ }).tap();
    await cardOf(page)
      .getByRole('region', { name: /^peN-…-an/ })
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.fonts.check('16px Reading'))).toBe(true);

    await beginQuiz(page, site.url + QUIZ);
    await answer(page, questionAt(1), 'wrong');
    await page.getByText('Saved on this device.').waitFor();
    await goOn(page);
    await atQuestion(page, 2);
    await page.close();
    const again = await context.newPage();
    await goTo(again, `${site.url}library`);
    await again.getByText(`Continue quiz (1 of ${seedQuestions.length})`).click();
    await again.getByRole('button', { name: `Continue with question 2 of ${seedQuestions.length}` }).click();
    await atQuestion(again, 2);
  });

  test('every other address answers, too, in the language chosen', async () => {
    const site = await serve();
    const context = await visitor();
    const first = await context.newPage();
    await goTo(first, `${site.url}settings/`);
    await installed(first);
    await first.getByRole('radio', { name: 'Bahasa Indonesia' }).check();
    await first.getByRole('heading', { name: 'Pengaturan', exact: true }).waitFor();
    await eventually(() => first.evaluate(() => caches.match('/language').then((found) => found?.text()))).toBe('id');
    await first.close();
    await site.close();

    const page = await context.newPage();
    for (const [address, heading] of [
      ['library', id.library.title],
      ['library/', id.library.title],
      ['settings', id.settings.title],
      ['about', id.about.title],
      ['nowhere/at/all', id.notFound.title],
    ] as const) {
      const response = await page.goto(site.url + address);
      await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
      expect(await page.locator('html').getAttribute('lang'), address).toBe('id');
      // Served in the language: not only switched to it afterwards.
      if (!address.startsWith('nowhere')) expect(await response?.text(), address).toContain('<html lang="id"');
    }
  });
});

const version = (page: Page) => page.locator('html').getAttribute('data-version');
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'A new version of Simak is ready.' });

/** Lets the worker look for a newer version, and waits until it has been fetched. */
const fetchUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const coming = registration.installing;
    if (coming) await new Promise((resolve) => coming.addEventListener('statechange', resolve, { once: true }));
    return registration.waiting?.state;
  });

async function startOld({ serve, visitor, atEnd }: Stage) {
  const build = await copyBuild(buildOf('/'));
  atEnd(build.remove);
  const site = await serve({}, build.folder);
  const page = await (await visitor()).newPage();
  await goTo(page, site.url);
  await installed(page);
  return { build, site, page };
}

journeys('a new version', (stage) => {
  test('waits, is offered while one reads but not in the quiz, and takes over when asked', async () => {
    const { build, site, page } = await startOld(stage);
    await beginQuiz(page, site.url + QUIZ);
    await build.publish();
    expect(await fetchUpdate(page)).toBe('installed');
    await answer(page, questionAt(1), 'right');
    await goOn(page);
    await atQuestion(page, 2);
    expect(await notice(page).count()).toBe(0);

    // The old version is whole until then, also for a new page.
    await goTo(page, site.url);
    expect(await version(page)).toBe(null);
    await notice(page).waitFor();
    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
    expect(await version(page)).toBe(null);

    await notice(page).getByRole('button', { name: 'Use it now' }).click();
    await page.locator('html[data-version="second"]').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
    await page.getByText(`Continue quiz (1 of ${seedQuestions.length})`).waitFor();
    expect(await page.evaluate(() => caches.keys())).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^simak:\/:(?!f{12})/)]),
    );
    expect(await notice(page).count()).toBe(0);
  });

  test('is put off by “Later” until the next visit', async () => {
    const { build, site, page } = await startOld(stage);
    await build.publish();
    expect(await fetchUpdate(page)).toBe('installed');
    await notice(page).getByRole('button', { name: 'Later' }).click();
    await notice(page).waitFor({ state: 'detached' });
    const next = await page.context().newPage();
    await goTo(next, site.url);
    await notice(next).waitFor();
    expect(await version(next)).toBe(null);
  });

  test('that cannot be fetched whole changes nothing', async () => {
    const { build, site, page } = await startOld(stage);
    await build.publish();
    await site.close();
    expect(
      await page.evaluate(() => navigator.serviceWorker.ready.then((ready) => ready.update()).catch(() => 'no')),
    ).toBe('no');
    await page.reload();
    expect(await version(page)).toBe(null);
    await expectLessonLoaded(page);
    expect(await notice(page).count()).toBe(0);
  });
});
