// npm test – all that this project checks: `npm run check`, then the journeys through the built app in a real browser.
// Needs nothing but Node and npm beforehand. Ends with one line that sums up all test runs.
import { check, steps } from './check.mjs';
import { countsIn, countsLine, failuresIn, sumOf } from './support/counts.mjs';
import { ensureInstalled } from './support/install.mjs';
import { runNode } from './support/run.mjs';

/** @type {import('./support/counts.mjs').Counts} */
const none = { passed: 0, failed: 0, skipped: 0 };

ensureInstalled();
const outcomes = await check(steps);
const journeys = await walk();

// What is not well without being a test still counts, so that the line never says 0 failed where something did. A step
// that runs tests and ends badly without a failed one broke down.
const counted = [
  ...outcomes.map(({ kind, counts = none }) => (kind === 'well' || counts.failed > 0 ? counts : oneMore(counts))),
  journeys.code === 0 || journeys.counts.failed > 0 ? journeys.counts : oneMore(journeys.counts),
];
const total = sumOf(counted);
// Once more at the very end: the middle of a long log is what gets lost.
const failures = [...outcomes.flatMap((outcome) => outcome.failures), ...journeys.failures];
if (failures.length > 0) console.log(`\n${failures.join('\n')}`);
console.log(`\n${countsLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** The journeys. In a process of their own with no NODE_ENV: they build the app, and must build what is published. */
async function walk() {
  console.log('\nJourneys through the built app …');
  await sayIfNoBrowser();
  const { code, output } = await runNode(['node_modules/vitest/vitest.mjs', 'run', '--project', 'journeys'], {
    env: { NODE_ENV: undefined, FORCE_COLOR: undefined, NO_COLOR: '1' },
    show: true, // they take minutes
  });
  return { code, counts: countsIn(output) ?? none, failures: failuresIn(output) };
}

async function sayIfNoBrowser() {
  // Only now: before the installation there may be no Vite.
  const { findChromium } = await (await import('./support/chromium.mjs')).browserSupport();
  try {
    if (findChromium()) return;
    console.log('No Chromium found on this machine, so the journeys are skipped; everything else has been checked.');
    console.log('To walk them too, install one (Debian: apt-get install chromium; or Chrome, Edge, Brave),');
    console.log('or set CHROMIUM_PATH to its program file.');
  } catch (error) {
    console.log(error instanceof Error ? error.message : error); // and the journeys fail with it
  }
}

/** @returns {import('./support/counts.mjs').Counts} */
function oneMore({ passed, failed, skipped } = none) {
  return { passed, failed: failed + 1, skipped };
}
