// npm run bench:text – how a text of one's own is added and read: one of WORDS words (default 50,000), made of the paragraphs of
// the seed lesson, beside one of 500, in a real Chromium, from a build (default dist) that its service worker keeps.
//
//   prepared        from the button to the first paragraph of the text
//   first screen    opened again: navigation start to the paint of the first paragraph (Element Timing)
//   from the shelf  the same, opened by its link in the library: from the click
//   an empty page   an address that shows nothing but the app itself: what a cold page costs on this machine
//   longest task    while opening, while scrolling (Long Tasks: what is below 50 ms is not told)
//   processor       the longest task of the main thread by the processor's time, while opening and while scrolling, without the
//                   waiting that a busy machine adds (traced once, at full speed)
//   elements        in the article, with the window at its start, its middle, its end
//   tap             pointer-up to the frame that shows the meaning, words already asked for not counted
//   frame           from one animation frame to the next while the page scrolls by a tenth of the window each (a flick), and the same of a
//                   plain page of the same text
//
// Each at full speed and with the CPU slowed four times; medians of RUNS (default 5) where there are several. Figures depend on
// the machine: quote them beside others taken on the same one.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { serve } from './serve.mjs';
import { startChromium } from './support/chromium.mjs';
import { median } from './support/median.mjs';
import { pageProbe } from './support/pageProbe.mjs';
import { longText } from './support/longText.mjs';

const runs = Number(process.env['RUNS'] ?? 5);
const words = Number(process.env['WORDS'] ?? 50_000);
const folder = process.argv[2] ?? 'dist';
const SHORT = 500;
const FRAMES = 240;

/** @typedef {import('playwright-core').Page} Page */

if (!existsSync(path.join(folder, 'index.html'))) {
  console.error(`There is no build in ${folder}: run npm run build first.`);
  process.exit(1);
}
const site = await serve(folder);
const browser = await startChromium();
const texts = { long: longText(words), short: longText(SHORT, 2) };
console.log(
  `Chromium ${browser.version()}, 390x844, ${words} words (${texts.long.length} characters), median of ${runs}`,
);
for (const slowed of [1, 4]) await measure(slowed);
await browser.close();
await site.close();

/** @param {number} slowed */
async function measure(slowed) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
  });
  await context.addInitScript(pageProbe);
  /** @returns {Promise<Page>} */
  const newPage = async () => {
    const page = await context.newPage();
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowed });
    return page;
  };
  console.log(slowed === 1 ? '\nfull speed' : `\nCPU ${slowed}x slower`);
  const page = await newPage();
  await page.goto(`${site.url}library/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const short = await add(page, texts.short);
  const long = await add(page, texts.long);
  print('prepared', [long.took], 'ms');
  print('longest task then', [long.longest], 'ms');
  await page.close();

  const opened = [];
  for (let run = 0; run < runs; run++) opened.push(await open(newPage, long.address));
  print(
    'first screen',
    opened.map(({ first }) => first),
    'ms',
  );
  const openedShort = [];
  for (let run = 0; run < runs; run++) openedShort.push(await open(newPage, short.address));
  print(
    '  of the short text',
    openedShort.map(({ first }) => first),
    'ms',
  );
  const fromShelf = [];
  for (let run = 0; run < runs; run++) fromShelf.push(await openFromShelf(newPage, long.address));
  print('from the shelf', fromShelf, 'ms');
  const empty = [];
  for (let run = 0; run < runs; run++) empty.push(await openNothing(newPage));
  print('an empty page', empty, 'ms');
  print(
    'longest task',
    opened.map(({ longest }) => longest),
    'ms',
  );

  const reader = await newPage();
  await reader.goto(long.address);
  await reader.locator('[data-block="p1"]').waitFor();
  /** @type {number[]} */
  const elements = [];
  for (const part of [0, 0.5, 1]) {
    await goTo(reader, part);
    elements.push(await reader.evaluate(() => document.querySelectorAll('[data-article] *').length));
  }
  console.log(`  elements           ${elements.join(', ')} (start, middle, end)`);
  await goTo(reader, 0.5);
  print('tap, long text', await tapWords(reader), 'ms');
  const other = await newPage();
  await other.goto(short.address);
  await other.locator('[data-block="p1"]').waitFor();
  print('tap, short text', await tapWords(other), 'ms');

  const plain = await newPage();
  await plain.route('**/plain', (route) => route.fulfill({ contentType: 'text/html', body: plainPage(texts.long) }));
  await plain.goto(`${site.url}plain`);
  const frames = { own: await scrolled(reader), plain: await scrolled(plain) };
  for (const [name, { deltas, longest }] of Object.entries(frames)) {
    const sorted = deltas.toSorted((a, b) => a - b);
    console.log(
      `  frames, ${name.padEnd(10)} median ${median(deltas).toFixed(1)}, 95th of 100 ${sorted[Math.floor(sorted.length * 0.95)]?.toFixed(1)}, longest ${sorted.at(-1)?.toFixed(1)} ms; longest task ${told(longest)}`,
    );
  }
  const mean = (/** @type {number[]} */ all) => all.reduce((sum, one) => sum + one, 0) / all.length;
  console.log(`  ratio of mean frames ${(mean(frames.own.deltas) / mean(frames.plain.deltas)).toFixed(2)}`);
  await plain.close();
  if (slowed === 1) {
    const scrolling = await processorTime(reader, () => scrolled(reader));
    await reader.close();
    const again = await newPage();
    const opening = await processorTime(again, async () => {
      await again.goto(long.address);
      await again.locator('[data-block]').first().waitFor();
    });
    console.log(`  processor          ${opening} ms opening, ${scrolling} ms scrolling`);
  }
  await context.close();
}

/** @param {Page} page @param {() => Promise<unknown>} work @returns {Promise<number>} of the longest task meanwhile */
async function processorTime(page, work) {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await work();
  /** @type {{ traceEvents: { name: string, pid: number, tid: number, tdur?: number, args: { name?: string } }[] }} */
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const threads = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && threads.includes(`${pid} ${tid}`),
  );
  return Math.round(Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000)));
}

/** Adds a text as a paste would. @param {Page} page @param {string} text */
async function add(page, text) {
  await page.goto(`${site.url}library/new`);
  const field = page.locator('textarea');
  await field.waitFor();
  await page.waitForTimeout(500);
  await page.evaluate(() => /** @type {any} */ (window).probe.tasks.splice(0));
  await field.evaluate((element, pasted) => {
    const data = new DataTransfer();
    data.setData('text', pasted);
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    if (element.dispatchEvent(paste)) {
      /** @type {HTMLTextAreaElement} */ (element).focus();
      document.execCommand('insertText', false, pasted);
    }
  }, text);
  await page.getByText(/^[\d,]+ words/).waitFor();
  const start = Date.now();
  await page.getByRole('button', { name: 'Save and read' }).click();
  await page.locator('[data-block="p1"]').waitFor({ timeout: 120_000 });
  return { took: Date.now() - start, address: page.url(), longest: await longestTask(page) };
}

/** @param {() => Promise<Page>} newPage @param {string} address */
async function open(newPage, address) {
  const page = await newPage();
  await page.goto(address);
  await page.waitForFunction(() => /** @type {any} */ (window).probe.lead > 0);
  await page.waitForTimeout(1500); // what comes after the text
  const first = await page.evaluate(() => /** @type {any} */ (window).probe.lead);
  const longest = await longestTask(page);
  await page.close();
  return { first, longest };
}

/** @param {() => Promise<Page>} newPage @param {string} address @returns {Promise<number>} */
async function openFromShelf(newPage, address) {
  const page = await newPage();
  await page.goto(`${site.url}library/`);
  const link = page.locator(`a[href="${new URL(address).pathname}"]`).first();
  await link.waitFor();
  await page.waitForTimeout(2500);
  const clicked = await link.evaluate((element) => {
    const now = performance.now();
    /** @type {HTMLElement} */ (element).click();
    return now;
  });
  await page.waitForFunction(() => /** @type {any} */ (window).probe.lead > 0);
  const first = await page.evaluate(() => /** @type {any} */ (window).probe.lead);
  await page.close();
  return first - clicked;
}

/** @param {() => Promise<Page>} newPage @returns {Promise<number>} its first paint with content */
async function openNothing(newPage) {
  const page = await newPage();
  await page.goto(`${site.url}nothing/here`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(500);
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await page.close();
  return painted;
}

/** @param {Page} page @param {number} part of the page, 0 to 1 */
async function goTo(page, part) {
  await page.evaluate((to) => scrollTo({ top: document.documentElement.scrollHeight * to, behavior: 'instant' }), part);
  await page.waitForTimeout(800);
}

/** Taps on words in view. @param {Page} page @returns {Promise<number[]>} */
async function tapWords(page) {
  await page.bringToFront();
  await page.locator('[data-card]').waitFor({ state: 'attached' });
  await page.waitForTimeout(1500);
  const taps = [];
  for (let word = 0; word < 2 * runs; word++) {
    const place = await page.evaluate((nth) => {
      const inView = [...document.querySelectorAll('[data-block] [data-text="id"] > span > span')].filter((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top > 100 && bottom < 350 && /^[a-z]{6,}$/.test(element.textContent);
      });
      const box = inView[nth % inView.length]?.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, word);
    if (!place) throw new Error('no word in view');
    await page.evaluate(() => /** @type {any} */ (window).probe.expectCard());
    await page.touchscreen.tap(place.x, place.y);
    taps.push(await page.evaluate(() => /** @type {any} */ (window).probe.card));
    await page.waitForTimeout(400);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(150);
  }
  return taps;
}

/** @param {Page} page @returns {Promise<{ deltas: number[], longest: number }>} */
async function scrolled(page) {
  await page.bringToFront(); // a page behind another has a frame a second
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.waitForTimeout(500);
  await page.evaluate(() => /** @type {any} */ (window).probe.tasks.splice(0));
  const deltas = await page.evaluate(async (frames) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    /** @type {number[]} */
    const found = [];
    let before = await frame();
    for (let count = 0; count < frames; count++) {
      scrollBy({ top: innerHeight / 10, behavior: 'instant' });
      const now = await frame();
      found.push(now - before);
      before = now;
    }
    return found;
  }, FRAMES);
  return { deltas, longest: await longestTask(page) };
}

/** @param {Page} page @returns {Promise<number>} */
function longestTask(page) {
  return page.evaluate(() => Math.max(0, .../** @type {any} */ (window).probe.tasks));
}

/** The same paragraphs in a page that does nothing. @param {string} text */
function plainPage(text) {
  const body = text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('');
  return `<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><style>body{margin:20px;font:18px/1.6 serif;hyphens:auto}</style>${body}`;
}

/** @param {string} name @param {number[]} figures @param {string} unit */
function print(name, figures, unit) {
  const sorted = figures.toSorted((a, b) => a - b).map(Math.round);
  const range = figures.length > 1 ? `  (${sorted[0]}–${sorted.at(-1)})` : '';
  const middle = Math.round(median(figures));
  console.log(
    `  ${name.padEnd(18)} ${name.startsWith('longest') ? told(Math.max(...figures)) : `${middle} ${unit}`}${range}`,
  );
}

/** @param {number} longest */
function told(longest) {
  return longest === 0 ? 'none over 50 ms' : `${Math.round(longest)} ms`;
}
