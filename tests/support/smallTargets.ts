import type { Page } from 'playwright-core';

/** The least width and height of what one taps: WCAG 2.5.5. */
const LEAST = 44;

/**
 * Controls that are smaller than a thumb needs, as `name width×height`. Left out is what stands in running text (2.5.8
 * does so, too): links and paragraph numbers between words; and what cannot be seen, such as the skip link.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const controls = 'a[href], button, input, select, textarea, summary, [role="tab"], [role="button"]';
    const isInText = (control: Element) => {
      if (getComputedStyle(control).display !== 'inline') return false;
      const around = control.parentElement?.textContent.replace(control.textContent, '').trim() ?? '';
      return around.length > 0;
    };
    const boxOf = (control: Element) => {
      // A radio button is as large as its label.
      const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
      const boxes = [control, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect());
      return {
        width: Math.max(...boxes.map(({ width }) => width)),
        height: Math.max(...boxes.map(({ height }) => height)),
        right: Math.max(...boxes.map(({ right }) => right)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      };
    };
    return [...document.querySelectorAll(controls)].flatMap((control) => {
      const { width, height, right, bottom } = boxOf(control);
      const isSeen = control.checkVisibility() && right > 0 && bottom + scrollY > 0 && width > 1; // 1 px: for ears only
      const isWord = control.matches('[data-text] span span');
      const isNumber = control.hasAttribute('data-number');
      if (!isSeen || isWord || isNumber || isInText(control)) return [];
      if (width >= least - 0.5 && height >= least - 0.5) return [];
      const name = control.getAttribute('aria-label') ?? control.textContent.trim().slice(0, 30);
      return [`${control.localName} “${name}” ${Math.round(width)}×${Math.round(height)}`];
    });
  }, LEAST);
