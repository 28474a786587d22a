import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  cardOf,
  expectLessonLoaded,
  expectLightInView,
  expectLit,
  isEnglishShown,
  litTexts,
  wordIn,
} from '../support/articlePage';
import { PHONE, SIZES, WIDE, journeys } from '../support/journeys';
import { englishSeen, firstFrame, shiftOf, STILL, watchEnglish } from '../support/observe';
import { seedLesson } from '../support/seedLesson';
import { storedRows } from '../support/storedRows';
import { goTo } from '../support/goTo';
import { eventually } from '../support/eventually';

const english = seedLesson.translations.en['p4'] ?? { text: '', sentences: [] };
const sentence = (index: number) => english.sentences[index] ?? [0, 0];

const BAR = 'Reading tools';
const tool = (page: Page, name: string) => page.getByRole('navigation', { name: BAR }).getByRole('button', { name });
const close = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

async function showEnglish(page: Page, mode: string): Promise<void> {
  await tool(page, 'English').click();
  await page.getByRole('radio', { name: mode }).check();
  await close(page);
}

/** Where a block's Indonesian and its English are. */
const boxesOf = (page: Page, block: string) =>
  page.evaluate((id) => {
    const box = (language: string) =>
      document
        .querySelector(`[data-block="${id}"] [data-text="${language}"]`)
        ?.getBoundingClientRect()
        .toJSON() as DOMRect;
    return { id: box('id'), en: box('en') };
  }, block);

/** Taps the mark after a sentence: the end of its last line. */
async function tapMark(page: Page, block: string, sentence: number): Promise<void> {
  const text = page.locator(`[data-block="${block}"] [data-text="id"] > span:not([data-aside])`).nth(sentence);
  await text.scrollIntoViewIfNeeded();
  const at = await text.evaluate((element) => {
    const last = [...element.getClientRects()].at(-1);
    return { x: (last?.right ?? 0) - 4, y: ((last?.top ?? 0) + (last?.bottom ?? 0)) / 2 };
  });
  await page.mouse.click(at.x, at.y);
}

journeys('English', ({ serve, visit, visitor }) => {
  for (const [size, options] of SIZES) {
    test(`is shown as it was asked for, also after a reload, and never before (${size})`, async () => {
      const { url } = await serve();
      const context = await visitor(options);
      await watchEnglish(context);
      const page = await context.newPage();
      await goTo(page, url);
      const reload = async (mode: string) => {
        await page.reload();
        await expectLessonLoaded(page);
        expect((await firstFrame(page))?.dataset['english']).toBe(mode);
        expect(await shiftOf(page), mode).toEqual(STILL);
      };

      // One sentence at a time, at first.
      await expectLessonLoaded(page);
      expect(await englishSeen(page)).toBe(false);
      await tapMark(page, 'p4', 0);
      const inline = page.locator('[data-inline-english]');
      await inline.waitFor();
      expect(await inline.textContent()).toBe(english.text.slice(...sentence(0)));
      await tapMark(page, 'p4', 1); // opens another one and closes the first
      await eventually(() => inline.allTextContents()).toEqual([english.text.slice(...sentence(1))]);
      await tapMark(page, 'p4', 1);
      await inline.waitFor({ state: 'detached' });
      expect(await isEnglishShown(page)).toBe(false);

      await showEnglish(page, 'Beneath each paragraph');
      await reload('beneath');
      for (const block of ['title', 'caption', 'p3']) {
        const { id, en } = await boxesOf(page, block);
        expect(en.top, block).toBeGreaterThanOrEqual(id.bottom);
        expect(Math.abs(en.left - id.left), block).toBeLessThan(1);
      }
      const all = page.locator('[data-text="en"]');
      expect(await all.evaluateAll((texts) => texts.every((text) => text.checkVisibility()))).toBe(true);

      await showEnglish(page, 'Beside the text');
      await reload('beside');
      for (const block of ['title', 'caption', 'p1', 'p15']) {
        const { id, en } = await boxesOf(page, block);
        if (options === WIDE) {
          expect(en.left, block).toBeGreaterThanOrEqual(id.right);
          expect(Math.abs(en.top - id.top), block).toBeLessThan(12);
        } else expect(en.top, block).toBeGreaterThanOrEqual(id.bottom);
      }

      await showEnglish(page, 'Hidden');
      await reload('hidden');
      await tapMark(page, 'p4', 0);
      await wordIn(page, 'p8', 'KP2MI').click();
      const ask = cardOf(page).getByRole('button', { name: 'In English' });
      await ask.waitFor();
      expect(await englishSeen(page)).toBe(false);
      await ask.click();
      await cardOf(page).locator('[lang="en"]', { hasText: 'KP2MI' }).last().waitFor();
    });
  }

  test('of one paragraph is opened and closed by its number', async () => {
    const { url } = await serve();
    const page = await visit(url);
    const number = page.locator('[data-block="p6"] [data-number]');
    await number.click();
    expect(await number.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('[data-text="en"]:visible').count()).toBe(1);
    await number.click();
    await eventually(() => isEnglishShown(page)).toBe(false);
  });
});

interface Opened {
  readonly kind: string;
  readonly block: string;
  readonly word: string;
  /** What its card must say. */
  readonly says: readonly string[];
  /** What is lit in the text, and its partner in the English sentence. */
  readonly lit: readonly string[];
}

const OPENED: readonly Opened[] = [
  {
    kind: 'a plain word',
    block: 'p4',
    word: 'operator',
    says: ['operator (carries out the work)'],
    lit: ['operator', 'an operator'],
  },
  {
    kind: 'a word with affixes',
    block: 'p3',
    word: 'menegaskan',
    says: ['to stress, to state firmly', 'meN-', 'tegas', '-kan'],
    lit: ['menegaskan', 'stressed'],
  },
  ...['dari', 'hulu', 'sampai', 'hilir'].map((word) => ({
    kind: 'an idiom, from each of its words,',
    block: 'p4',
    word,
    says: ['from end to end, at every stage', 'from upstream to downstream'],
    lit: ['dari hulu sampai hilir', 'from end to end'],
  })),
  {
    kind: 'an abbreviation that nobody spells out',
    block: 'p10',
    word: 'P3LN',
    says: ['Not spelled out in the source.'],
    lit: ['P3LN', 'of P3LN'],
  },
  {
    kind: 'a person',
    block: 'p6',
    word: 'Prabowo',
    says: ['Prabowo Subianto', 'person', 'according to the article'],
    lit: ['Prabowo Subianto', 'Prabowo Subianto’s'],
  },
  {
    kind: 'a slip of the source',
    block: 'p16',
    word: 'Penandatangan',
    says: ['here: signing (properly: signatory)', 'In the source'],
    lit: ['Penandatangan', 'the signing'],
  },
  { kind: 'a word of the title', block: 'title', word: 'Buka', says: ['to open (an event)'], lit: ['Buka', 'opens'] },
  {
    kind: 'English inside Indonesian',
    block: 'p7',
    word: 'meng-upgrade',
    says: ['to upgrade'],
    lit: ['meng-upgrade', 'upgrading'],
  },
  {
    kind: 'a reduplication',
    block: 'p15',
    word: 'sebanyak-banyaknya',
    says: ['as many as possible'],
    lit: ['sebanyak-banyaknya', 'as many as possible'],
  },
  { kind: 'a clitic', block: 'p9', word: 'ujarnya', says: ['he said'], lit: ['ujarnya', 'he said'] },
];

/** Whether the card that is open lies over any part of a word. */
const isCovered = (element: Locator) =>
  element.evaluate((word) => {
    const card = document.querySelector('[data-card][data-open]')?.getBoundingClientRect();
    if (!card) return 'no card';
    return [...word.getClientRects()].some(
      (box) => box.left < card.right && box.right > card.left && box.top < card.bottom && box.bottom > card.top,
    );
  });

journeys('a word', ({ serve, visit }) => {
  for (const [size, options] of SIZES) {
    test(`of any kind opens with its meaning, uncovered, and its partner is lit (${size})`, async () => {
      const { url } = await serve();
      const page = await visit(url, options);
      await expectLessonLoaded(page);
      for (const { kind, block, word, says, lit } of OPENED) {
        const element = wordIn(page, block, word);
        await (options === PHONE ? element.tap() : element.click());
        const card = page.getByRole('dialog', { name: word, exact: true });
        await card.waitFor();
        // The pieces come a frame after the meaning, the first time with their code.
        for (const said of says) await eventually(() => card.innerText(), `${kind} (${word})`).toContain(said);
        await expectLit(page, 'phrase', lit);
        await eventually(() => isCovered(element), `${word} is covered`).toBe(false);
        const box = await element.evaluate((one) => one.getBoundingClientRect().top);
        expect(box, `${word} is in view`).toBeGreaterThanOrEqual(0);
        await page.keyboard.press('Escape');
        await card.waitFor({ state: 'hidden' });
      }
      expect((await shiftOf(page)).shift).toBe(0);
    });

    test(`opened by key has the focus in its card, and gets it back (${size})`, async () => {
      const { url } = await serve();
      const page = await visit(url, options);
      await expectLessonLoaded(page);
      await page.locator('[data-block="p4"] [data-number]').focus();
      for (const word of ['Dulu', 'kita', 'hanya', 'operator']) {
        await page.keyboard.press('ArrowRight');
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(word);
        await page.keyboard.press('Enter');
        await page.getByRole('dialog', { name: word, exact: true }).waitFor();
        expect(await cardOf(page).evaluate((card) => card.contains(document.activeElement))).toBe(true);
        await page.keyboard.press('Escape');
        await cardOf(page).waitFor({ state: 'hidden' });
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(word);
      }
    });
  }

  test('is explained in letters that follow the text’s size, in a window that the card still fits', async () => {
    const { url } = await serve();
    const sizes = async (textSize: number) => {
      const page = await visit(url, { viewport: { width: 320, height: 640 } });
      await page.evaluate((size) => (document.documentElement.dataset['textSize'] = String(size)), textSize);
      await expectLessonLoaded(page);
      await wordIn(page, 'p3', 'menegaskan').tap();
      const card = cardOf(page);
      await card.locator('[data-pieces] button').first().click();
      const texts = [
        card.locator('#card-word'),
        card.locator('[data-meaning]'),
        card.getByText('Mengatakan sesuatu'),
        card.getByText('In this sentence'),
        card.locator('[data-pieces]'),
        card.getByRole('region').getByRole('heading').first(),
        card.getByRole('region').getByRole('listitem').first(),
      ];
      const wider = await card.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(wider, `at size ${textSize}`).toBe(0);
      return Promise.all(texts.map((text) => text.evaluate((one) => parseFloat(getComputedStyle(one).fontSize))));
    };
    const usual = await sizes(0);
    for (const [index, largest] of (await sizes(4)).entries()) expect(largest / (usual[index] ?? 0)).toBeCloseTo(1.45);
    expect(await sizes(-2)).toEqual(usual);
  });

  test('that is part of a name has it said apart from what the word means', async () => {
    const { url } = await serve();
    const page = await visit(url);
    await expectLessonLoaded(page);
    await wordIn(page, 'p2', 'keluarga').tap();
    const entity = cardOf(page).locator('div:has(> p):has-text("keluarga besar KP2MI")');
    const gap = await entity.evaluate((one) => {
      const before = one.previousElementSibling;
      return before && one.getBoundingClientRect().top - before.getBoundingClientRect().bottom;
    });
    expect(gap).toBeGreaterThanOrEqual(8);
  });

  test('low on a phone’s screen is not covered by the card, also when that has grown by what the engine says', async () => {
    const { url } = await serve();
    const page = await visit(url, PHONE);
    await expectLessonLoaded(page);
    for (const [block, word] of [
      ['p3', 'menegaskan'],
      ['p3', 'bertujuan'],
      ['p9', 'ujarnya'],
    ] as const) {
      const element = wordIn(page, block, word);
      await element.evaluate((one) => scrollBy({ top: one.getBoundingClientRect().top - 500, behavior: 'instant' }));
      await element.tap();
      const card = page.getByRole('dialog', { name: word, exact: true });
      await card.locator('[data-pieces]').waitFor();
      expect(await isCovered(element), `${word} is covered`).toBe(false);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'hidden' });
    }
  });

  test('lights the partner of whatever the mouse is over, in both directions', async () => {
    const { url } = await serve();
    const page = await visit(url, WIDE);
    await showEnglish(page, 'Beside the text');
    await expectLessonLoaded(page);
    await wordIn(page, 'p3', 'hanya').hover();
    await expectLit(page, 'phrase', ['tidak hanya', 'not only']);
    const english = page.locator('[data-block="p4"] [data-text="en"]');
    const at = await english.evaluate((root) => {
      root.scrollIntoView({ block: 'center' });
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf('end to end') ?? -1;
        if (start < 0) continue;
        range.setStart(node, start);
        range.setEnd(node, start + 3);
      }
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(at.x, at.y);
    await expectLit(page, 'phrase', ['dari hulu sampai hilir', 'from end to end']);
  });

  test('leads on to its next place', async () => {
    const { url } = await serve();
    const page = await visit(url);
    await expectLessonLoaded(page);
    await wordIn(page, 'p3', 'solidaritas').tap();
    await cardOf(page).getByRole('button', { name: 'Next of 2 places' }).tap();
    await expectLit(page, 'found', ['solidaritas']);
    await expectLightInView(page, 'found');
    await page.getByRole('dialog', { name: 'solidaritas' }).waitFor();
  });
});

journeys('the lists', ({ serve, visit }) => {
  for (const [size, options] of SIZES) {
    test(`of words is filtered while typing and leads to a place (${size})`, async () => {
      const { url } = await serve();
      const page = await visit(url, options);
      await expectLessonLoaded(page);
      await tool(page, 'Words').click();
      const sheet = page.getByRole('dialog', { name: 'In this lesson' });
      await sheet
        .getByRole('status')
        .filter({ hasText: `${seedLesson.glossary.length} entries` })
        .waitFor();
      await sheet.getByRole('searchbox').fill('hulu');
      await sheet
        .getByRole('status')
        .filter({ hasText: /^\d entr/ })
        .waitFor();
      await sheet.getByRole('button', { name: /^dari hulu sampai hilir: go to/ }).click();
      if (options === PHONE) await sheet.waitFor({ state: 'detached' });
      else expect(await sheet.isVisible()).toBe(true);
      await expectLit(page, 'found', ['dari hulu sampai hilir']);
      await expectLightInView(page, 'found');
    });
  }

  test('a filter that finds nothing says so', async () => {
    const { url } = await serve();
    const page = await visit(url);
    await tool(page, 'Words').click();
    await page.getByRole('searchbox').fill('zzz');
    await page.getByRole('status').filter({ hasText: 'Nothing found for “zzz”.' }).waitFor();
  });

  test('of people says who is who, and where they speak', async () => {
    const { url } = await serve();
    const page = await visit(url);
    await expectLessonLoaded(page);
    await tool(page, 'Words').click();
    await page.getByRole('tab', { name: 'People' }).click();
    const panel = page.getByRole('tabpanel', { name: 'People' });
    await panel.getByText('Prabowo Subianto', { exact: true }).waitFor();
    expect(await panel.locator('strong').count()).toBe(25);
    await panel.getByRole('button', { name: /^Perbedaan itu fakta.*exact words · cetus/ }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expectLit(page, 'found', [
      'Perbedaan itu fakta, tapi kebersamaan itu keharusan. Kita satukan perbedaan itu dengan struktur, tanggung jawab, dan kerja sama',
    ]);
    await expectLightInView(page, 'found');
  });
});

/** The block that is at the line where one reads. */
const blockRead = (page: Page) =>
  page.evaluate(() => {
    const blocks = [...document.querySelectorAll<HTMLElement>('[data-block]')];
    return blocks.find((block) => block.getBoundingClientRect().bottom > 80)?.dataset['block'];
  });

journeys('the reader comes back', ({ serve, visitor }) => {
  test('to the place that was read, after a reload and in a new visit', async () => {
    const { url } = await serve();
    const context = await visitor();
    const page = await context.newPage();
    await goTo(page, url);
    await expectLessonLoaded(page);
    await page.locator('[data-block="p9"]').evaluate((block) => scrollBy(0, block.getBoundingClientRect().top - 60));
    await eventually(() => storedRows(page, 'positions')).toEqual([expect.objectContaining({ block: 'p9' })]);
    await page.reload();
    await expectLessonLoaded(page);
    expect(await blockRead(page)).toBe('p9');
    expect(await shiftOf(page)).toEqual(STILL);
    await page.close();

    const later = await context.newPage();
    await goTo(later, url);
    await later.getByText('You are back where you stopped reading.').waitFor();
    expect(await blockRead(later)).toBe('p9');
    await later.getByRole('button', { name: 'Read from the start' }).click();
    await eventually(() => later.evaluate(() => scrollY)).toBe(0);
    expect(await later.getByText('You are back where you stopped reading.').count()).toBe(0);
  });

  test('to the text as it was set, from the first frame on', async () => {
    const { url } = await serve();
    const context = await visitor();
    const page = await context.newPage();
    await goTo(page, url);
    const text = page.locator('[data-block="p1"] [data-text="id"]');
    const look = () =>
      text.evaluate((element) => {
        const { fontSize, lineHeight, fontFamily, color } = getComputedStyle(element);
        return { fontSize, lineHeight, fontFamily: fontFamily.slice(0, 12), color };
      });
    const before = await look();
    await tool(page, 'Display').click();
    const sheet = page.getByRole('dialog', { name: 'Display' });
    await sheet.getByRole('radio', { name: 'Dark' }).check();
    await sheet.getByRole('button', { name: 'Larger text' }).click();
    await sheet.getByRole('button', { name: 'Larger text' }).click();
    await sheet.getByRole('radio', { name: 'Loose' }).check();
    await sheet.getByRole('radio', { name: 'Without serifs' }).check();
    const set = await look();
    expect(parseFloat(set.fontSize) / parseFloat(before.fontSize)).toBeCloseTo(1.25);
    expect(parseFloat(set.lineHeight) / parseFloat(set.fontSize)).toBeCloseTo(1.85);
    expect(set.fontFamily).not.toBe(before.fontFamily);
    const again = await context.newPage();
    await goTo(again, url);
    await expectLessonLoaded(again);
    expect(
      await again.locator('[data-block="p1"] [data-text="id"]').evaluate((one) => getComputedStyle(one).fontSize),
    ).toBe(set.fontSize);
    const first = await firstFrame(again);
    expect(first?.dataset).toMatchObject({ theme: 'dark', textSize: '2', lineSpacing: 'loose', face: 'sans' });
    expect(first?.background).toBe('rgb(16, 20, 28)');
    expect(await shiftOf(again)).toEqual(STILL);
    expect(await litTexts(again, 'phrase')).toEqual([]);
  });
});
