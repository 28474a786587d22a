import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';

/** The n-th place (from 0) in a block of the article where a word stands. */
export const wordIn = (page: Page, block: string, text: string, nth = 0): Locator =>
  page
    .locator(`[data-block="${block}"] [data-text="id"] > span:not([data-aside]) > span`)
    .filter({ hasText: exactly(text) })
    .nth(nth);

const exactly = (text: string) => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

/** The card of the word that is open. */
export const cardOf = (page: Page): Locator => page.locator('[data-card][data-open]');

/** The texts that one layer of light lies on, in no order. */
export const litTexts = (page: Page, layer: string): Promise<string[]> =>
  page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String).toSorted(), layer);

/** Waits until a layer of light lies on exactly these texts. */
export const expectLit = (page: Page, layer: string, texts: readonly string[]) =>
  eventually(() => litTexts(page, layer)).toEqual(texts.toSorted());

/** Waits until the first place that a layer lights is within the window. */
export const expectLightInView = (page: Page, layer: string) =>
  eventually(() =>
    page.evaluate((name) => {
      const [range] = CSS.highlights.get(name) ?? [];
      const box = range instanceof Range ? range.getBoundingClientRect() : null;
      return box !== null && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
    }, layer),
  ).toBe(true);

/** Whether any English of the article is shown. */
export const isEnglishShown = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-text="en"], [data-inline-english]')].some((text) => text.checkVisibility()),
  );

/** Waits until the lesson behind the text has been loaded whole: then the notes are marked. */
export const expectLessonLoaded = (page: Page) =>
  eventually(() => page.locator('[data-slip]').count()).toBeGreaterThan(0);
