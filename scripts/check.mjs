// npm run check – everything that holds for this project, held against it: see `steps` below.
// npm run check -- lint types   only these.
//
// All steps run, also after one has failed, two at a time. A step that is well prints one line; one that fails prints
// what it said. The exit code is 0 only if all are well.
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { countsIn, failuresIn, withoutCounts } from './support/counts.mjs';
import { runNode } from './support/run.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} run a JavaScript file and its arguments
 * @property {string} [after] the step that it builds upon: left out if that one has failed
 * @property {Readonly<Record<string, string | undefined>>} [env] changes to the environment
 *
 * @typedef {object} Outcome
 * @property {Step} step
 * @property {'well' | 'failed' | 'left out'} kind
 * @property {import('./support/counts.mjs').Counts | undefined} counts of a step that runs tests
 * @property {readonly string[]} failures of a step that runs tests: which failed
 */

const vitest = ['node_modules/vitest/vitest.mjs', 'run'];

/** The slow ones first: with two at a time, what is left at the end is short. @type {readonly Step[]} */
export const steps = [
  { name: 'tests', run: [...vitest, '--project', 'pure', '--project', 'screens'], env: { NODE_ENV: undefined } },
  { name: 'build', run: ['node_modules/vite/bin/vite.js', 'build'], env: { NODE_ENV: 'production' } },
  { name: 'size', run: ['scripts/size.mjs', 'dist'], after: 'build' },
  { name: 'types', run: ['node_modules/typescript/bin/tsc', '-b'] },
  { name: 'lint', run: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', run: ['node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '.'] },
  { name: 'architecture', run: ['scripts/architecture.mjs'] },
  { name: 'lessons', run: ['scripts/lesson-build.mjs', '--check'] },
  { name: 'lexicon', run: ['scripts/lexicon-check.mjs'] },
  { name: 'unused', run: ['node_modules/knip/bin/knip.js'] },
];

/**
 * Runs steps and reports each as it ends.
 *
 * @param {readonly Step[]} chosen in this order; a step comes after the one it builds upon
 * @param {number} [lanes] how many at a time
 * @returns {Promise<readonly Outcome[]>}
 */
export async function check(chosen, lanes = Math.min(2, cpus().length)) {
  const began = Date.now();
  /** @type {Map<string, Promise<Outcome>>} */
  const outcomes = new Map();
  const waiting = [...chosen];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const outcome = runStep(step, outcomes.get(step.after ?? ''));
      outcomes.set(step.name, outcome);
      await outcome;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const all = await Promise.all(outcomes.values());
  const bad = all.filter(({ kind }) => kind !== 'well').map(({ step }) => step.name);
  const verdict = bad.length > 0 ? `not well: ${bad.join(', ')}` : 'all well';
  console.log(`\n${verdict} (${all.length} ${all.length === 1 ? 'step' : 'steps'}, ${secondsSince(began)})`);
  return all;
}

/**
 * @param {Step} step
 * @param {Promise<Outcome> | undefined} before outcome of the step that it builds upon
 * @returns {Promise<Outcome>}
 */
async function runStep(step, before) {
  if (before && (await before).kind !== 'well') {
    console.log(`${'–'.padEnd(7)} ${step.name.padEnd(13)} left out, because ${step.after} is not well`);
    return { step, kind: 'left out', counts: undefined, failures: [] };
  }
  const began = Date.now();
  const { code, output } = await runNode(step.run, { env: { ...step.env, FORCE_COLOR: undefined, NO_COLOR: '1' } });
  const kind = code === 0 ? 'well' : 'failed';
  const counts = countsIn(output);
  const figures = counts ? `  ${counts.passed} passed, ${counts.skipped} skipped` : '';
  console.log(
    `${(kind === 'well' ? 'ok' : 'FAILED').padEnd(7)} ${step.name.padEnd(13)} ${secondsSince(began)}${figures}`,
  );
  if (kind === 'failed') console.log(`\n${withoutCounts(output)}\n\n(${step.name}: npm run check -- ${step.name})\n`);
  return { step, kind, counts, failures: failuresIn(output) };
}

/** @param {number} began milliseconds */
const secondsSince = (began) => `${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s`;

/**
 * The steps of these names, in the order of `steps`; all of them for no name. A step comes with the one it builds upon.
 *
 * @param {readonly string[]} names
 */
function stepsNamed(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}. The steps: ${steps.map(({ name }) => name).join(', ')}.`);
    process.exit(2);
  }
  const wanted = new Set(names);
  for (const { name, after } of steps) if (after && wanted.has(name)) wanted.add(after);
  return names.length > 0 ? steps.filter(({ name }) => wanted.has(name)) : steps;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outcomes = await check(stepsNamed(process.argv.slice(2)));
  process.exitCode = outcomes.every(({ kind }) => kind === 'well') ? 0 : 1;
}
