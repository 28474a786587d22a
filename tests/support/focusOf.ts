import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from './eventually';

/** What has the focus, and whether one can see that it has. */
export interface Focus {
  readonly name: string;
  readonly tag: string;
  /** Drawn with an outline. Headings and `main`, which a script focuses for the screen reader's sake, need none. */
  readonly isDrawn: boolean;
  /** At least a part of it within the window. */
  readonly isInView: boolean;
}

/** Null where the focus is lost: on nothing, or on the whole page. */
export const focusOf = (page: Page): Promise<Focus | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const byScript = element.matches('main, h1, h2, h3');
    // The whole line of a radio button or a link around a picture may carry the outline.
    const around = element.closest('label, li');
    const drawn = [element, around].some((one) => {
      const style = one && getComputedStyle(one);
      return style?.outlineStyle !== undefined && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    });
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60),
      tag: element.localName,
      isDrawn: byScript || drawn || (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0),
      isInView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    };
  });

/** Waits until something has the focus that can be seen to have it; `where` says after what, for the message. */
export async function expectFocus(page: Page, where: string): Promise<Focus> {
  await eventually(() => focusOf(page), `focus after ${where}`).not.toBeNull();
  const focus = await focusOf(page);
  expect(focus, `focus after ${where}`).toMatchObject({ isDrawn: true, isInView: true });
  return focus ?? { name: '', tag: '', isDrawn: false, isInView: false };
}

/** Presses Tab until something of this name has the focus, which must be visible at each stop. */
export async function tabTo(page: Page, name: string | RegExp, most = 60): Promise<void> {
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press('Tab');
    const focus = await expectFocus(page, 'Tab');
    if (typeof name === 'string' ? focus.name === name : name.test(focus.name)) return;
  }
  throw new Error(`no tab stop ${String(name)}`);
}
