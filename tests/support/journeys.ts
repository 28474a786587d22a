import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { buildOf } from './buildOf';
import { chromiumArgs, findChromium } from './browser';
import { goTo } from './goTo';
import { observe } from './observe';

export type Site = Awaited<ReturnType<typeof serve>>;

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'en-GB' } as const;
export const WIDE = { viewport: { width: 1280, height: 800 }, hasTouch: false, locale: 'en-GB' } as const;
export const SIZES = [
  ['phone', PHONE],
  ['wide', WIDE],
] as const;

export interface VisitorOptions extends BrowserContextOptions {
  /** Problems that belong to this journey: a page that is not there logs its 404. */
  readonly expected?: RegExp;
  /** Without a service worker, as in a private window of some browsers: nothing is fetched in the background. */
  readonly noWorker?: boolean;
}

/** What a journey may use. Everything it opens is closed when its test has ended. */
export interface Stage {
  /** Serves the build (or a changed copy of it). */
  readonly serve: (options?: Parameters<typeof serve>[1], folder?: string) => Promise<Site>;
  /** A browser profile of its own, a phone's unless said otherwise. All its pages are watched for problems. */
  readonly visitor: (options?: VisitorOptions) => Promise<BrowserContext>;
  /** A new visitor's first page, loaded. */
  readonly visit: (url: string, options?: VisitorOptions) => Promise<Page>;
  /** Runs something when the test has ended. */
  readonly atEnd: (run: () => Promise<unknown>) => void;
}

/**
 * Journeys through the production build in a real browser; skipped where there is none. Any of them fails that meets a
 * console error or warning, a violation of the policy, an uncaught error or a failed hydration (which is one).
 */
export function journeys(name: string, define: (stage: Stage) => void): void {
  const executablePath = findChromium();
  describe.skipIf(!executablePath)(name, () => {
    let browser: Browser;
    let ends: (() => Promise<unknown>)[] = [];
    let problems: string[] = [];
    beforeAll(async () => {
      buildOf('/');
      browser = await chromium.launch({ executablePath: executablePath ?? '', args: chromiumArgs });
    });
    afterAll(async () => browser?.close());
    afterEach(async () => {
      const met = problems;
      const toEnd = ends.toReversed();
      problems = [];
      ends = [];
      for (const end of toEnd) await end();
      expect(met, 'problems met on the way').toEqual([]);
    });

    const atEnd = (run: () => Promise<unknown>) => void ends.push(run);
    const visitor = async ({ expected, noWorker, ...options }: VisitorOptions = {}) => {
      const context = await browser.newContext({ ...PHONE, ...options });
      atEnd(() => context.close());
      context.setDefaultTimeout(15_000);
      // Playwright's own way of blocking it has `register` answer nothing at all, which no browser does.
      if (noWorker) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
      await observe(context, (problem) => {
        if (!expected?.test(problem)) problems.push(problem);
      });
      return context;
    };
    define({
      atEnd,
      visitor,
      serve: async (options, folder = buildOf(options?.base === '/simak/' ? '/simak/' : '/')) => {
        const site = await serve(folder, options);
        atEnd(site.close);
        return site;
      },
      visit: async (url, options) => {
        const page = await (await visitor(options)).newPage();
        await (options?.javaScriptEnabled === false ? page.goto(url) : goTo(page, url));
        return page;
      },
    });
  });
}
