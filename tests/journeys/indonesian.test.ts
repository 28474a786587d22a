import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { journeys } from '../support/journeys';
import { LESSON, seedLesson } from '../support/seedLesson';
import { SAMPLE_TITLE } from '../support/sampleText';
import { TEXTS } from '../support/texts';
import { walkScreens, WALK_EXPECTED } from '../support/walkScreens';
import { goTo } from '../support/goTo';

type Tree = { readonly [key: string]: string | Tree };
const leaves = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : leaves(value)));

/** Texts of the English interface that the Indonesian one does not have, too; those without variables. */
const ENGLISH = (() => {
  const indonesian = new Set(leaves(TEXTS.id));
  return leaves(TEXTS.en).filter((text) => !indonesian.has(text) && !text.includes('{{'));
})();

/** Words that no Indonesian text has, the article's own English included. */
const WORDS =
  /\b(the|and|of|with|you|your|this|that|are|was|were|for|from|not|have|has|what|which|when|where|words?|page|answers?|questions?|read|right|wrong|close|open|next|back)\b/i;

/** What is English among the texts and names that say they are Indonesian. */
async function english(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const texts: string[] = [];
    const isEnglish = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'en';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      const isRead = around?.checkVisibility() && !around.closest('script, noscript, pre, code');
      if (isRead && !isEnglish(around)) texts.push(node.textContent?.trim() ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder], [aria-valuetext]')) {
      if (isEnglish(element)) continue;
      for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-valuetext'])
        texts.push(element.getAttribute(name) ?? '');
    }
    return texts.filter((text) => text !== '');
  });
  return said.filter((text) => ENGLISH.includes(text) || WORDS.test(text));
}

journeys('the interface in Indonesian', ({ serve, visitor }) => {
  test('has no English left over, on any screen', async () => {
    const { url } = await serve();
    const context = await visitor({ locale: 'id-ID', noWorker: true, expected: WALK_EXPECTED });
    const page = await context.newPage();
    const found: string[] = [];
    const titles: string[] = [];
    await walkScreens({
      page,
      url,
      language: 'id',
      look: async (state) => {
        found.push(...(await english(page)).map((text) => `${state}: ${text}`));
        titles.push(await page.title());
        expect(await page.locator('html').getAttribute('lang'), state).toBe('id');
      },
    });
    expect(found).toEqual([]);
    const { title } = seedLesson.source;
    const id = TEXTS.id;
    expect(new Set(titles)).toEqual(
      new Set(
        [
          title,
          id.practice.of.replace('{{title}}', title),
          SAMPLE_TITLE,
          id.newText.title,
          id.ownText.none,
          'pemerintah',
          'pertanggungjawaban',
          'mengambil keputusan',
          'tidak',
          'ke-…-an',
          id.dictionary.unknown,
          id.dictionary.title,
          id.library.title,
          id.placement.title,
          id.settings.title,
          id.about.title,
          id.notFound.title,
          id.reader.noLesson,
          id.failure.title,
        ].map((name) => `${name} · Simak`),
      ),
    );
  }, 240_000);

  test('is chosen at any time without a reload, also away from the settings', async () => {
    const { url } = await serve();
    const context = await visitor();
    const page = await context.newPage();
    await goTo(page, `${url}${LESSON}/quiz`);
    await page.getByRole('button', { name: 'Start' }).waitFor();
    await page.evaluate(() => Object.assign(window, { same: true }));
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'Bahasa Indonesia' }).check();
    await page.getByRole('heading', { level: 1, name: TEXTS.id.settings.title }).waitFor();
    expect(await page.title()).toBe(`${TEXTS.id.settings.title} · Simak`);
    await page.goBack();
    await page.getByRole('button', { name: TEXTS.id.practice.intro.start }).click();
    await page.getByText(TEXTS.id.practice.question.pause).waitFor();
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
    await goTo(page, url);
    await page.locator('html[lang="id"]:not([data-switching])').waitFor();
    await page.getByRole('link', { name: TEXTS.id.nav.library }).waitFor();
  });
});
