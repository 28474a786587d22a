// npm run bench:store – what a store that years have filled costs: 50,000 lexemes with a standing, 470,000 events of what was known
// and 30,000 of quizzes, 2,000 texts of about 1,000 words, beside an empty one, in a real Chromium with a profile on the disk, from a
// build (default dist) that its service worker keeps. The store is made by a seeded script, as the app would have written it.
//
//   library          navigation start to the paint of the shelf's first items (of the reader's own, where there are any), and to that
//                    of how much of each is known; the first one after the browser was started is told apart
//   search           one key after the other: from the input event to the paint of the last thing that changed by the shelf's answer,
//                    and to that answer
//   coverage         in Node: of texts of 1,000 words, from the string that is stored to how much of it is known, `parseTextWords` and
//                    `coverageOf`; and as the shelf does it, with its columns
//   mark a word      in the lesson: from the key to the paint of the notice that says so
//   lesson           navigation start to the paint of its first paragraph, and to how much of it is known
//   longest task     of the main thread meanwhile (Long Tasks: what is below 50 ms is not told)
//   memory           the page's JavaScript heap after a garbage collection (CDP), which leaves its workers out; and what the browser's
//                    processes hold of the machine's memory, all of them and the largest page's, workers included (/proc; Linux only)
//
// Medians of RUNS (default 5), with lowest and highest. SCALE (default 1) makes the store smaller. KEEP=1 leaves the profiles in the
// folder of temporary files and takes them again next time. Figures depend on the machine: quote them beside others of the same one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';
import { serve } from './serve.mjs';
import { browserSupport } from './support/chromium.mjs';
import { longText } from './support/longText.mjs';
import { median } from './support/median.mjs';
import { pageProbe } from './support/pageProbe.mjs';
import { projectRoot } from './support/projectRoot.mjs';
import { storeProbe } from './support/storeProbe.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {Record<string, number[]>} Figures by the name of what was measured */

const runs = Number(process.env['RUNS'] ?? 5);
const scale = Number(process.env['SCALE'] ?? 1);
const keep = process.env['KEEP'] === '1';
const port = Number(process.env['PORT'] ?? 4273); // a profile belongs to an origin, and so to a port
const folder = process.argv[2] ?? 'dist';
/** @type {import('./store/Rows.ts').Size} */
const size = {
  lexemes: 50_000 * scale,
  knowledgeEvents: 470_000 * scale,
  quizEvents: 30_000 * scale,
  texts: 2_000 * scale,
  words: 1_000,
};
const LESSON = 'lessons/kp2mi-bogor';
const QUERIES = ['pemerintah', 'menteri kerja', 'tidak ada'];
const MARKS = 20;
/** The last item of the shelf that is drawn says how much of it is known; or how many words it has, where nothing is. */
const COVERED = 'main section:last-of-type li:last-of-type [class*="_share_"], main li:only-child [class*="_share_"]';

if (!existsSync(path.join(folder, 'index.html'))) {
  console.error(`There is no build in ${folder}: run npm run build first.`);
  process.exit(1);
}
const { findChromium, chromiumArgs } = await browserSupport();
const executablePath = findChromium() ?? '';
if (!executablePath) {
  console.error('No Chromium found: install one, or set CHROMIUM_PATH to its program file.');
  process.exit(1);
}
const site = await serve(folder, { port });
/** @type {Record<'full' | 'empty', Figures>} */
const measured = { full: {}, empty: {} };
for (const kind of /** @type {const} */ (['full', 'empty'])) {
  const profile = await profileOf(kind);
  try {
    measured[kind] = await measure(profile, kind === 'full');
  } finally {
    if (!keep) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
await site.close();
Object.assign(measured.full, await coverageInNode());
printAll();

/** A profile with a store in it: one that was kept, or a new one. @param {'full' | 'empty'} kind @returns {Promise<string>} */
async function profileOf(kind) {
  const kept = path.join(tmpdir(), `simak-store-${kind}-${scale}-${port}`);
  const known = keep && existsSync(kept);
  const profile = known ? kept : await mkdtemp(path.join(tmpdir(), 'simak-store-'));
  const context = await launch(profile);
  const page = await context.newPage();
  if (known) await forgetBuild(context, page);
  await page.goto(`${site.url}library/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name?.startsWith('simak:')));
  if (kind === 'full' && !known) await fill(page);
  await context.close();
  if (known || !keep) return profile;
  await rename(profile, kept);
  return kept;
}

/** The worker of a profile that was kept would serve the build of then. @param {BrowserContext} context @param {Page} page */
async function forgetBuild(context, page) {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(site.url);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'service_workers,cache_storage' });
}

/** @param {Page} page at the app */
async function fill(page) {
  const began = performance.now();
  const { fullStore } = await load('scripts/store/fullStore.ts');
  let rows = 0;
  for await (const batch of fullStore(projectRoot, size, longText)) {
    await page.evaluate(writeRows, batch);
    rows += batch.rows.length;
  }
  console.log(`made a store of ${rows} rows in ${Math.round((performance.now() - began) / 1000)} s`);
}

/** Runs in the page. @param {import('./store/Rows.ts').Rows} batch */
async function writeRows({ store, rows, keys }) {
  const known = await indexedDB.databases();
  const opening = indexedDB.open(known.find(({ name }) => name?.startsWith('simak:'))?.name ?? '');
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const transaction = database.transaction(store, 'readwrite', { durability: 'relaxed' });
  for (const [nth, row] of rows.entries()) transaction.objectStore(store).put(row, keys?.[nth]);
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve(null));
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
  database.close();
}

/** @param {string} profile a folder */
async function launch(profile) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...chromiumArgs, '--js-flags=--expose-gc'],
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
  });
  context.setDefaultTimeout(120_000);
  await context.addInitScript(pageProbe);
  await context.addInitScript(storeProbe);
  return context;
}

/** @param {string} profile @param {boolean} full @returns {Promise<Figures>} */
async function measure(profile, full) {
  /** @type {Figures} */
  const figures = {};
  const note = (/** @type {string} */ name, /** @type {number} */ figure) => void (figures[name] ??= []).push(figure);
  const context = await launch(profile);
  for (let run = 0; run <= runs; run++) await startToLibrary(context, full, run === 0 ? ', first start' : '', note);
  await search(context, note);
  for (let run = 0; run < runs; run++) await openLesson(context, full, note);
  await markWords(context, note);
  await memory(context, profile, note);
  await context.close();
  return figures;
}

/** @typedef {(name: string, figure: number) => void} Note */

/** @param {BrowserContext} context @param {boolean} full @param {string} which @param {Note} note */
async function startToLibrary(context, full, which, note) {
  const page = await context.newPage();
  await page.goto(`${site.url}library/`, { waitUntil: 'commit' });
  const answered = full ? 'main a[href^="/texts/"]' : 'main section [class*="_empty_"]';
  note(`library: items${which}`, await seen(page, answered));
  note(`library: coverage${which}`, await seen(page, COVERED));
  await page.waitForTimeout(1500); // what comes after it
  note('longest task: library', await longestTask(page));
  await page.close();
}

/** When something was first painted. @param {Page} page @param {string} selector @returns {Promise<number>} */
function seen(page, selector) {
  return page.evaluate(
    (wanted) => /** @type {any} */ (window).storeProbe.seen(() => document.querySelector(wanted) !== null),
    selector,
  );
}

/** @param {BrowserContext} context @param {Note} note */
async function search(context, note) {
  const page = await context.newPage();
  await page.goto(`${site.url}library/`);
  const field = page.getByRole('searchbox');
  await field.waitFor();
  await seen(page, COVERED);
  const began = performance.now();
  await field.press('a');
  await page.locator('main [role="status"]', { hasText: /^[\d,]+ texts?\s*$/ }).waitFor(); // all have been read
  note('search: until all is read', performance.now() - began);
  await page.waitForTimeout(1000);
  await page.evaluate(() => /** @type {any} */ (window).storeProbe.tasks.splice(0));
  for (const query of QUERIES) {
    await field.fill('');
    await page.waitForTimeout(800);
    for (const letter of query) {
      await page.evaluate(() => /** @type {any} */ (window).storeProbe.expect('input'));
      const answered = page.evaluate(async () => {
        const { storeProbe: probe } = /** @type {any} */ (window);
        const { said, drawn } = await probe.answered();
        return { said: said - probe.event(), drawn: drawn - probe.event() };
      });
      await field.press(letter === ' ' ? 'Space' : letter);
      const { said, drawn } = await answered;
      note('search: a key', drawn);
      note('search: the shelf’s answer to it', said);
      await page.waitForTimeout(400); // other forms of the word are looked for meanwhile
    }
  }
  note('longest task: search', await longestTask(page));
  await page.close();
}

/** @param {BrowserContext} context @param {boolean} full @param {Note} note */
async function openLesson(context, full, note) {
  const page = await context.newPage();
  await page.goto(`${site.url}${LESSON}`);
  await page.waitForFunction(() => /** @type {any} */ (window).probe.lead > 0);
  note('lesson: text', await page.evaluate(() => /** @type {any} */ (window).probe.lead));
  const known = full ? '#known-words ~ *' : '#known-words';
  note('lesson: coverage', await seen(page, known));
  await page.close();
}

/** @param {BrowserContext} context @param {Note} note */
async function markWords(context, note) {
  const page = await context.newPage();
  await page.goto(`${site.url}${LESSON}`);
  await page.locator('#known-words').waitFor();
  const words = page.locator('[data-block="p3"] [data-text="id"] > span > span', { hasText: /^[a-z]{5,}$/ });
  const mark = async (/** @type {number} */ nth) => {
    await words.nth(nth % 10).evaluate((element) => {
      /** @type {HTMLElement} */ (element).tabIndex = -1;
      /** @type {HTMLElement} */ (element).focus({ preventScroll: true });
    });
    await page.evaluate(() => {
      const { storeProbe: probe } = /** @type {any} */ (window);
      const notice = () => document.querySelector('[role="status"] strong')?.parentElement?.textContent ?? '';
      const before = notice();
      probe.expect('keydown');
      probe.marked = probe.seen(() => notice() !== before && notice() !== '');
    });
    await page.keyboard.press(String(1 + (nth % 3)));
    return page.evaluate(async () => {
      const { storeProbe: probe } = /** @type {any} */ (window);
      return (await probe.marked) - probe.event();
    });
  };
  await mark(0); // the engine comes with the first
  await page.waitForTimeout(1500);
  await page.evaluate(() => /** @type {any} */ (window).storeProbe.tasks.splice(0));
  for (let nth = 1; nth <= MARKS; nth++) {
    note('mark a word', await mark(nth));
    await page.waitForTimeout(100);
  }
  note('longest task: marking', await longestTask(page));
  await page.close();
}

/** Of the library, searched. @param {BrowserContext} context @param {string} profile @param {Note} note */
async function memory(context, profile, note) {
  const page = await context.newPage();
  await page.goto(`${site.url}library/`);
  await seen(page, COVERED);
  await page.getByRole('searchbox').press('a');
  await page.locator('main [role="status"]', { hasText: /^[\d,]+ texts?\s*$/ }).waitFor();
  await page.waitForTimeout(2000);
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  note('memory: heap of the page', (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6);
  const processes = residentOf(profile);
  if (processes.length > 0) {
    note('memory: all processes', processes.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6);
    note(
      'memory: the largest page',
      Math.max(...processes.filter(({ page: is }) => is).map(({ bytes }) => bytes)) / 1e6,
    );
  }
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  note('on the disk', usage / 1e6);
  await page.close();
}

/** Memory of the processes of the browser with this profile; none where there is no /proc. @param {string} profile */
function residentOf(profile) {
  if (!existsSync('/proc/self/statm')) return [];
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return all.flatMap((id) => {
    try {
      const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
      if (!command.includes(profile)) return [];
      const resident = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0;
      return [{ bytes: Number(resident) * 1024, page: command.includes('--type=renderer') }];
    } catch {
      return []; // it has ended meanwhile
    }
  });
}

/** @param {Page} page @returns {Promise<number>} */
function longestTask(page) {
  return page.evaluate(() => Math.max(0, .../** @type {any} */ (window).storeProbe.tasks));
}

/** @param {string} file @returns {Promise<any>} */
async function load(file) {
  return (await runnerImport(path.join(projectRoot, file), { configFile: false, logLevel: 'error' })).module;
}

/** Of some hundred texts, with all lexemes known to a map. @returns {Promise<Figures>} */
async function coverageInNode() {
  const { fullStore } = await load('scripts/store/fullStore.ts');
  const { parseTextWords } = await load('src/study/parseTextWords.ts');
  const { coverageOf } = await load('src/study/coverageOf.ts');
  const { textLexemesOf, coverageIn } = await load('src/shelf/TextLexemes.ts');
  const { numbering } = await load('src/shelf/Numbering.ts');
  const { statusColumn } = await load('src/shelf/StatusColumn.ts');
  /** @type {Map<string, string>} */
  const statuses = new Map();
  /** @type {string[]} */
  const texts = [];
  for await (const { store, rows } of fullStore(projectRoot, { ...size, texts: 200, quizEvents: 0 }, longText)) {
    if (store === 'knowledge') for (const { lexeme, status } of rows) statuses.set(lexeme, status);
    if (store === 'text-words') texts.push(...rows.map((/** @type {any} */ { lexemes }) => lexemes));
  }
  const numbers = numbering();
  const column = statusColumn();
  for (const [lexeme, status] of statuses) column.set(numbers.numberOf(lexeme), status);
  const took = (/** @type {(text: string) => unknown} */ work) =>
    texts.map((text) => {
      const began = performance.now();
      work(text);
      return performance.now() - began;
    });
  return {
    'coverage: study': took((text) =>
      coverageOf(parseTextWords(text).value, (/** @type {string} */ key) => statuses.get(key) ?? 'unseen'),
    ),
    'coverage: shelf': took((text) => coverageIn(textLexemesOf(text, numbers), column)),
  };
}

function printAll() {
  console.log(
    `\nmedian (lowest–highest) of ${runs} runs; ${Object.values(size).join(', ')} (${Object.keys(size).join(', ')})`,
  );
  console.log(`${''.padEnd(32)}${'full'.padEnd(26)}${'empty'.padEnd(26)}ratio`);
  for (const [name, full] of Object.entries(measured.full)) {
    const empty = measured.empty[name];
    const ratio = empty && median(empty) > 0 ? (median(full) / median(empty)).toFixed(2) : '';
    console.log(
      `${name.padEnd(32)}${told(name, full).padEnd(26)}${(empty ? told(name, empty) : '–').padEnd(26)}${ratio}`,
    );
  }
  const { full } = measured;
  console.log();
  for (const [name, bar] of /** @type {const} */ ([
    ['library: items', 1500],
    ['library: items, first start', 1500],
    ['library: coverage', 1500],
    ['search: a key', 50],
    ['coverage: study', 20],
  ]))
    console.log(
      `${median(full[name] ?? [0]) < bar ? 'met   ' : 'MISSED'} ${name} below ${bar} ms: ${told(name, full[name] ?? [])}`,
    );
}

/** @param {string} name @param {readonly number[]} figures */
function told(name, figures) {
  const unit = /^(memory|on the disk)/.test(name) ? 'MB' : 'ms';
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  if (name.startsWith('longest')) return most === 0 ? 'none over 50 ms' : `${Math.round(most)} ms`;
  const digits = median(figures) < 10 ? 2 : 0;
  const range = figures.length > 1 ? ` (${least.toFixed(digits)}–${most.toFixed(digits)})` : '';
  return `${median(figures).toFixed(digits)} ${unit}${range}`;
}
