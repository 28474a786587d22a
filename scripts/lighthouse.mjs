// npm run lighthouse [<build>] – Lighthouse on the front page of a build, as a phone: three runs, the medians of the
// four categories and of CLS, held against what this project promises.
//
// Lighthouse is no dependency: the lock file it leaves breaks `npm ci`. It is looked for in this project, then in the
// folder named by $LIGHTHOUSE; to get it there:
//   mkdir ../lighthouse && npm install --prefix ../lighthouse lighthouse@12.8.2
//   LIGHTHOUSE=../lighthouse npm run lighthouse
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from './serve.mjs';
import { startChromium } from './support/chromium.mjs';
import { projectRoot } from './support/projectRoot.mjs';

const RUNS = 3;
/** Best of all, and the performance of a page that a slowed phone draws without a wait. */
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };

/**
 * What of Lighthouse's report is read here.
 * @typedef {object} Report
 * @property {Readonly<Record<string, { readonly score: number | null }>>} categories scores from 0 to 1
 * @property {Readonly<Record<string, { readonly numericValue?: number }>>} audits
 *
 * @typedef {(url: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>} Lighthouse
 */

const folder = process.argv[2] ?? 'dist';
if (!existsSync(path.join(folder, 'index.html'))) {
  console.error(`There is no build in ${folder}: npm run build makes one.`);
  process.exit(2);
}
const lighthouse = await findLighthouse();
const site = await serve(folder);
/** @type {Report[]} */
const reports = [];
for (let run = 1; run <= RUNS; run++) {
  reports.push(await runOnce());
  console.log(`run ${run} of ${RUNS} done`);
}
await site.close();

let kept = true;
for (const [category, least] of Object.entries(LEAST)) {
  const score = median(reports.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100)));
  kept &&= score >= least;
  console.log(`${String(score).padStart(5)}  ${category}${score >= least ? '' : `  TOO LOW (${least} wanted)`}`);
}
for (const audit of ['first-contentful-paint', 'largest-contentful-paint', 'speed-index', 'total-blocking-time'])
  console.log(`${String(Math.round(figure(audit))).padStart(5)}  ${audit} (ms)`);
const shift = figure('cumulative-layout-shift');
kept &&= shift === 0;
console.log(`${String(shift).padStart(5)}  cumulative layout shift${shift === 0 ? '' : '  TOO MUCH (0 wanted)'}`);
process.exitCode = kept ? 0 : 1;

/** Loads Lighthouse from where it is; ends the process, and says how to get it, where it is not. */
async function findLighthouse() {
  for (const place of [projectRoot, process.env['LIGHTHOUSE']]) {
    if (place === undefined) continue;
    try {
      const file = createRequire(path.join(path.resolve(place), 'package.json')).resolve('lighthouse');
      const module = await import(pathToFileURL(file).href);
      return /** @type {Lighthouse} */ (module.default);
    } catch {
      // not there
    }
  }
  console.error('Lighthouse is not here. It is not installed with the project, since its lock file breaks npm ci:');
  console.error('  mkdir ../lighthouse && npm install --prefix ../lighthouse lighthouse@12.8.2');
  console.error('  LIGHTHOUSE=../lighthouse npm run lighthouse');
  process.exit(2);
}

/** One run in a fresh browser: as a phone, and slowed down, which is what Lighthouse does unless told otherwise. */
async function runOnce() {
  const port = 9000 + (process.pid % 900);
  const browser = await startChromium([`--remote-debugging-port=${port}`]);
  try {
    const result = await lighthouse(site.url, { port, output: 'json', logLevel: 'error' });
    if (!result) throw new Error('Lighthouse gave no report');
    return result.lhr;
  } finally {
    await browser.close();
  }
}

/** The median of what an audit measured. @param {string} audit */
function figure(audit) {
  return median(reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN));
}

/** @param {readonly number[]} values an odd number of them */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
