import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildOf } from '../support/buildOf';
import { cardOf, wordIn } from '../support/articlePage';
import { installed } from '../support/installed';
import { journeys } from '../support/journeys';
import { startMortal } from '../support/mortalBrowser';
import { shiftOf, STILL } from '../support/observe';
import { LESSON } from '../support/seedLesson';
import { goTo } from '../support/goTo';

const SCREENS = [
  '',
  `${LESSON}/`,
  `${LESSON}/quiz/`,
  'library/',
  'dictionary/',
  'placement/',
  'settings/',
  'about/',
  'nowhere',
];

test('no page has an inline script, a style attribute, or markup that waits for a script', () => {
  const build = buildOf('/');
  const pages = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  expect(pages).toContain(path.join(LESSON, 'quiz/index.id.html'));
  for (const file of pages) {
    const html = readFileSync(path.join(build, file), 'utf8');
    expect(html, file).not.toMatch(/<script(?![^>]*\ssrc=)(?![^>]*type="application\/json")/);
    expect(html, file).not.toMatch(/\sstyle=|\son\w+=|<template|\shidden[\s=>]/);
    expect(html.indexOf('Content-Security-Policy'), file).toBeLessThan(html.indexOf('<script'));
  }
});

journeys('a first visit', ({ serve, visit, visitor, atEnd }) => {
  for (const locale of ['en-GB', 'id-ID']) {
    test(`draws every screen once and for all, though the font is late (${locale})`, async () => {
      const { url } = await serve({ delay: (file) => (file.endsWith('.woff2') ? 1000 : 0) });
      for (const address of SCREENS) {
        const page = await visit(url + address, { locale, noWorker: true, expected: /status of 404/ });
        await page.locator(`html[lang="${locale.slice(0, 2)}"]:not([data-switching]) h1`).waitFor();
        // What comes when idle has come, the font too: nothing has been asked for since half a second.
        await page.waitForLoadState('networkidle');
        expect(await shiftOf(page), address).toEqual(STILL);
        await page.close();
      }
    });
  }

  /** A page whose scripts are still on their way. */
  const asleep = async (url: string) => {
    const page = await (await visitor({ noWorker: true })).newPage();
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    // The entry hears from here on; of a tap before that nobody knows.
    await page.waitForLoadState('domcontentloaded');
    return page;
  };

  test('answers a word that was tapped before the app was there', async () => {
    const { url } = await serve({ delay: (file) => (/main-.*\.js$/.test(file) ? 1500 : 0) });
    const page = await asleep(url);
    await wordIn(page, 'p1', 'Pekerja').click();
    expect(await page.locator('html[data-live]').count()).toBe(0);
    await cardOf(page).getByText('Pekerja').first().waitFor();
  });

  test('lets the page be, where it has been scrolled since the tap', async () => {
    const { url } = await serve({ delay: (file) => (/main-.*\.js$/.test(file) ? 1500 : 0) });
    const page = await asleep(url);
    await wordIn(page, 'p1', 'Pekerja').click();
    await page.mouse.wheel(0, 400);
    await page.locator('html[data-live]').waitFor();
    await page.locator('[data-card]').waitFor({ state: 'attached' });
    expect(await cardOf(page).count()).toBe(0);
  });

  test('costs no more than its budget until a tap can be answered', async () => {
    const { url } = await serve();
    const context = await visitor({ noWorker: true });
    await context.addInitScript(() => {
      // While no word is open the card holds the lesson's first one: from then on a tap only changes it.
      const look = () => {
        if (document.querySelector('[data-card] [data-meaning]')) Object.assign(window, { answers: performance.now() });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => 'answers' in window);
    const loaded = await page.evaluate(() => {
      const { answers = 0 } = window as Window & { answers?: number };
      const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
      return (all as PerformanceResourceTiming[])
        .filter(({ responseEnd }) => responseEnd <= answers)
        .map(({ name, encodedBodySize }) => ({ name: new URL(name).pathname, bytes: encodedBodySize }));
    });
    expect(loaded.map(({ name }) => name)).toContain(`/${LESSON}.words.json`);
    const sum = (ending: string) =>
      loaded.filter(({ name }) => name.endsWith(ending)).reduce((bytes, one) => bytes + one.bytes, 0);
    const figures = loaded.map(({ name, bytes }) => `${bytes} ${name}`).join('\n');
    expect(sum('.js'), figures).toBeGreaterThan(100_000); // that something was counted at all
    expect(sum('.js'), figures).toBeLessThanOrEqual(138_000);
    expect(sum(''), figures).toBeLessThanOrEqual(191_000);
  });

  test('downloads a lesson once', async () => {
    const site = await serve();
    const page = await visit(site.url + `${LESSON}/`, { noWorker: true });
    await wordIn(page, 'p1', 'membuka').tap();
    await cardOf(page).getByText('to open (an event)').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Quiz', exact: true }).click();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('heading', { level: 1, name: /Question 1 / }).waitFor();
    expect(site.requests.filter((name) => name.startsWith(`/${LESSON}`)).toSorted()).toEqual([
      `/${LESSON}.json`,
      `/${LESSON}.words.json`,
      `/${LESSON}/`,
    ]);
  });

  test('asks no other server for anything', async () => {
    const { url } = await serve();
    const context = await visitor();
    const elsewhere: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(url)) elsewhere.push(request.url());
    });
    const page = await context.newPage();
    for (const address of SCREENS.slice(0, -1)) await goTo(page, url + address);
    await installed(page);
    expect(elsewhere).toEqual([]);
  });

  test('leaves nothing in the way of installing the app', async () => {
    const { url } = await serve();
    const mortal = await startMortal(); // a profile of its own: a private one cannot install
    atEnd(mortal.remove);
    const page = await mortal.open();
    await goTo(page, url);
    await installed(page);
    const session = await page.context().newCDPSession(page);
    expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
  });
});
