import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { journeys, SIZES, WIDE } from '../support/journeys';
import { smallTargets } from '../support/smallTargets';
import { walkScreens, WALK_EXPECTED } from '../support/walkScreens';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** As `<html data-*>` has them: what the reader's settings make of the page, without drawing it anew. */
const THEMES = [
  { theme: 'light', contrast: 'normal' },
  { theme: 'dark', contrast: 'normal' },
  { theme: 'sepia', contrast: 'normal' },
  { theme: 'light', contrast: 'high' },
  { theme: 'dark', contrast: 'high' },
] as const;
type Theme = (typeof THEMES)[number];

/** One state of each kind: all themes are made of the same pairs of colours (tests/ui/tokens.test.ts holds each pair). */
const OF_EACH_KIND =
  /^(reader|card: menegaskan|sheet: Words|question: truth|feedback: voice|quiz: result|settings|about)/;
const themesFor = (wide: boolean, state: string) => (wide && OF_EACH_KIND.test(state) ? THEMES : THEMES.slice(0, 2)); // the colours do not depend on the width

/** All rules in the first theme; in the others those that a colour can break. */
async function violations(page: Page, themes: readonly Theme[]): Promise<string[]> {
  await page.evaluate(axe); // a file of the page's own would be refused by its policy; this comes from outside
  return page.evaluate(async (themes) => {
    const { run } = (window as Window & { axe?: Axe }).axe ?? {};
    if (!run) return ['axe is not here'];
    const root = document.documentElement;
    const before = { ...root.dataset };
    // What lies on top is looked at alone: the page below it has been, and a modal sheet makes it inert.
    const top = document.querySelector('dialog[open], [data-card][data-open]') ?? document;
    const found: string[] = [];
    for (const [index, theme] of themes.entries()) {
      Object.assign(root.dataset, theme);
      const results = await run(top, {
        resultTypes: ['violations'],
        runOnly:
          index === 0
            ? { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
            : { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
      });
      for (const { id, nodes } of results.violations)
        found.push(
          `${theme.theme}/${theme.contrast} ${id}: ${nodes
            .map(({ target }) => target.join(' '))
            .slice(0, 4)
            .join(', ')}`,
        );
    }
    for (const name of ['theme', 'contrast']) {
      if (before[name] === undefined) delete root.dataset[name];
      else root.dataset[name] = before[name];
    }
    return found;
  }, themes);
}

interface Axe {
  readonly run: (context: Node, options: unknown) => Promise<AxeResults>;
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

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
