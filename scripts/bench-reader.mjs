// npm run bench:reader – how fast the seed lesson can be read and asked, in a fresh profile of a real Chromium.
//
//   text            navigation start to the paint of the lead paragraph (Element Timing)
//   text, no script the same page with its scripts taken out, visited in turn with it: the browser's own floor
//   tap             pointer-up to the frame that shows the meaning; the first tap of a visit, and the ones after it
//   longest task    while words are opened (Long Tasks)
//   lexicon         in the worker: fetched and inflated; from bytes to a lexicon that answers
//
// Each at full speed and with the CPU slowed four times; medians of RUNS visits (default 9). Figures depend on the
// machine: quote them beside others taken on the same one.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';
import { serve } from './serve.mjs';
import { median } from './support/median.mjs';
import { pageProbe } from './support/pageProbe.mjs';

const runs = Number(process.env['RUNS'] ?? 9);
const folder = process.argv[2] ?? 'dist';
const words = ['menegaskan', 'pembenahan', 'regulator', 'terobosan', 'amanah', 'kolaborasi', 'ikatan', 'prasasti'];

if (!existsSync(path.join(folder, 'index.html'))) {
  console.error(`There is no build in ${folder}: run npm run build first.`);
  process.exit(1);
}
const { findChromium, chromiumArgs } = (
  await runnerImport('tests/support/browser.ts', { configFile: false, logLevel: 'error' })
).module;
const executablePath = findChromium();
if (!executablePath) {
  console.error('No Chromium found: install one, or set CHROMIUM_PATH.');
  process.exit(1);
}

const site = await serve(folder);
const plain = await serve(folder, { transform: withoutScripts });
const browser = await chromium.launch({ executablePath, args: chromiumArgs });
console.log(`Chromium ${browser.version()}, 390x844, median of ${runs} (lowest–highest), milliseconds`);
for (const slowed of [1, 4]) {
  /** @type {Record<'text' | 'plain' | 'first' | 'later' | 'longest' | 'fetched' | 'opened', number[]>} */
  const figures = { text: [], plain: [], first: [], later: [], longest: [], fetched: [], opened: [] };
  for (let run = 0; run < runs; run++) {
    const visit = await visitOnce(site.url, slowed, true);
    figures.text.push(visit.text);
    figures.plain.push((await visitOnce(plain.url, slowed, false)).text);
    figures.first.push(visit.taps[0] ?? 0);
    figures.later.push(...visit.taps.slice(1));
    figures.longest.push(visit.longest);
    figures.fetched.push(visit.lexicon.fetched);
    figures.opened.push(visit.lexicon.opened);
  }
  console.log(slowed === 1 ? '\nfull speed' : `\nCPU ${slowed}x slower`);
  print('text', figures.text);
  print('text, no script', figures.plain);
  console.log(`  ratio              ${(median(figures.text) / median(figures.plain)).toFixed(2)}`);
  print('first tap', figures.first);
  print('later taps', figures.later);
  print('longest task', figures.longest);
  print('lexicon fetched', figures.fetched);
  print('lexicon opened', figures.opened);
}
await browser.close();
await Promise.all([site.close(), plain.close()]);

/** @param {string} url @param {number} slowed @param {boolean} tap */
async function visitOnce(url, slowed, tap) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
    serviceWorkers: 'block', // a first visit, without the worker's downloads in the middle of it
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(pageProbe);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => /** @type {any} */ (window).probe.lead > 0);
    const text = await page.evaluate(() => /** @type {any} */ (window).probe.lead);
    const taps = tap ? await tapWords(page) : [];
    const longest = tap ? await page.evaluate(() => Math.max(0, .../** @type {any} */ (window).probe.tasks)) : 0;
    return { text, taps, longest, lexicon: tap ? await lexiconIn(page) : { fetched: 0, opened: 0 } };
  } finally {
    await context.close();
  }
}

/** @param {import('playwright-core').Page} page @returns {Promise<number[]>} one figure a word */
async function tapWords(page) {
  await page.locator('[data-card]').waitFor({ state: 'attached' });
  await page.waitForTimeout(1000 + 500); // the meanings have come and the browser is idle
  await page.evaluate(() => /** @type {any} */ (window).probe.tasks.splice(0));
  const taps = [];
  for (const word of words) {
    const target = page.locator('[data-text="id"] > span > span', { hasText: new RegExp(`^${word}$`, 'i') }).first();
    await target.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await page.waitForTimeout(250);
    const box = await target.boundingBox();
    if (!box) throw new Error(`${word} is not on the page`);
    await page.evaluate(() => /** @type {any} */ (window).probe.expectCard());
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    taps.push(await page.evaluate(() => /** @type {any} */ (window).probe.card));
    await page.waitForTimeout(500); // somebody reads it; what comes after the meaning has time to come
    await page.keyboard.press('Escape');
    await page.waitForTimeout(150);
  }
  return taps;
}

/** What the worker notes of itself (analysisWorker.ts). @param {import('playwright-core').Page} page */
async function lexiconIn(page) {
  const worker = page.workers().find((one) => one.url().includes('analysis'));
  if (!worker) throw new Error('no worker was asked for a word');
  const took = (/** @type {string} */ name) =>
    worker.evaluate(async (wanted) => {
      while (performance.getEntriesByName(wanted).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      return performance.getEntriesByName(wanted)[0]?.duration ?? 0;
    }, name);
  return { fetched: await took('lexicon fetched'), opened: await took('lexicon opened') };
}

/** @param {string} file @param {Buffer} body */
function withoutScripts(file, body) {
  if (!file.endsWith('.html')) return body;
  const html = body.toString('utf8');
  return Buffer.from(
    html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<link rel="(module)?preload"[^>]*as="script"[^>]*>/g, ''),
  );
}

/** @param {string} name @param {number[]} figures */
function print(name, figures) {
  const sorted = figures.toSorted((a, b) => a - b).map(Math.round);
  console.log(
    `  ${name.padEnd(18)} ${String(Math.round(median(figures))).padStart(5)}  (${sorted[0]}–${sorted.at(-1)})`,
  );
}
