import type { Locator, Page } from 'playwright-core';

/** How an answer is made: by pointer, or by nothing but keys. */
export interface Hand {
  /** Chooses a radio button. */
  readonly pick: (radio: Locator) => Promise<void>;
  readonly type: (field: Locator, text: string) => Promise<void>;
  /** Takes the next piece of several. */
  readonly take: (piece: Locator) => Promise<void>;
  readonly tick: (checkbox: Locator) => Promise<void>;
  readonly press: (button: Locator) => Promise<void>;
}

export const byPointer: Hand = {
  pick: (radio) => radio.check(),
  type: (field, text) => field.fill(text),
  take: (piece) => piece.click(),
  tick: (checkbox) => checkbox.check(),
  press: (button) => button.click(),
};

/** Digits choose, Tab and Enter do the rest; nothing is clicked, and nothing focused that keys do not lead to. */
export const byKeys = (page: Page): Hand => ({
  pick: (radio) => pressDigit(page, radio),
  type: async (field, text) => {
    await tabOnto(page, field);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  },
  take: (piece) => pressDigit(page, piece),
  tick: async (checkbox) => {
    await tabOnto(page, checkbox);
    await page.keyboard.press('Space');
  },
  press: async (button) => {
    await tabOnto(page, button);
    await page.keyboard.press('Enter');
  },
});

/** The key of a choice: which one it is of all on the page. */
async function pressDigit(page: Page, choice: Locator): Promise<void> {
  const nth = await choice.evaluate((wanted) =>
    [...document.querySelectorAll('form :is(input[type="radio"], [data-choice])')].indexOf(wanted),
  );
  if (nth < 0 || nth > 8) throw new Error(`no key for choice ${nth + 1}`);
  await page.keyboard.press(String(nth + 1));
}

/** Presses Tab until it is there. */
async function tabOnto(page: Page, element: Locator): Promise<void> {
  await element.waitFor();
  for (let stops = 0; stops < 80; stops++) {
    if (await element.evaluate((wanted) => wanted === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${element.toString()}`);
}
