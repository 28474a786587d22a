import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { journeys, SIZES, WIDE } from '../support/journeys';
import { smallTargets } from '../support/smallTargets';
import { THEMES, violations } from '../support/violations';
import { walkScreens, WALK_EXPECTED } from '../support/walkScreens';

/** One state of each kind: all themes are made of the same pairs of colours (tests/ui/tokens.test.ts holds each pair). */
const OF_EACH_KIND =
  /^(reader|card: menegaskan|sheet: Words|question: truth|feedback: voice|quiz: result|settings|about)/;
const themesFor = (wide: boolean, state: string) => (wide && OF_EACH_KIND.test(state) ? THEMES : THEMES.slice(0, 2)); // the colours do not depend on the width

/** How far the page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

journeys('every screen and state', ({ serve, visitor }) => {
  for (const [size, options] of SIZES) {
    test(`has nothing that axe finds fault with, in any theme, and targets for a thumb (${size})`, async () => {
      const { url } = await serve();
      const context = await visitor({
        ...options,
        noWorker: true,
        reducedMotion: 'reduce',
        expected: WALK_EXPECTED,
      });
      const page = await context.newPage();
      const found: string[] = [];
      await walkScreens({
        page,
        url,
        language: 'en',
        look: async (state) => {
          const all = [
            ...(await violations(page, themesFor(options === WIDE, state))),
            ...(await smallTargets(page)).map((target) => `small: ${target}`),
          ];
          if ((await overflow(page)) > 0) all.push(`wider than the window by ${await overflow(page)} px`);
          found.push(...all.map((violation) => `${state}: ${violation}`));
        },
      });
      expect(found).toEqual([]);
    }, 240_000);
  }

  test('fits a window of 320 px, also with the largest text', async () => {
    const { url } = await serve();
    const context = await visitor({
      viewport: { width: 320, height: 640 },
      locale: 'id-ID',
      noWorker: true,
      expected: WALK_EXPECTED,
    });
    await context.addInitScript(() => {
      if (location.protocol === 'http:') localStorage.setItem('simak.preferences', '{"textSize":4}');
    });
    const page = await context.newPage();
    const found: string[] = [];
    await walkScreens({
      page,
      url,
      language: 'id', // the longer words
      look: async (state) => {
        const wider = await overflow(page);
        if (wider > 0) found.push(`${state}: ${wider} px`);
      },
    });
    expect(found).toEqual([]);
  }, 240_000);
});
