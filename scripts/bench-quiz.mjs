// npm run bench:quiz – how long it takes to make a lesson of a raw article, and twenty questions on it, on one core, with the core
// that `npm run build:core` makes. The article is that of the seed lesson (some 600 words). Printed are the first time, with the
// lexicon open but nothing of it met, and the median of later ones, each with another seed.
//
// Where the news articles at $SIMAK_DATA are (default ../shared/data, no part of this project) each is made a quiz of once, after
// the others have warmed the engine up: what an article takes that was never read before.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { median } from './support/median.mjs';
import { projectRoot } from './support/projectRoot.mjs';

const core = path.join(projectRoot, 'dist-core/simak.mjs');
if (!existsSync(core)) {
  console.error('No core: npm run build:core makes it.');
  process.exit(2);
}
const { buildLesson, makeQuiz, readText } = /** @type {typeof import('../src/core.ts')} */ (
  await import(pathToFileURL(core).href)
);
const COUNT = 20;
const ROUNDS = 40;
const LIMIT = 100; // ms

readText('Satu kata.');
const raw = readFileSync(path.join(projectRoot, 'tests/fixtures/kp2mi-bogor.txt'), 'utf8');
const words = (raw.match(/\p{L}+/gu) ?? []).length;
const first = timed(() => quizOf(raw, 0));
console.log(`the first quiz, on ${words} words, ${first.value} items   ${shown([first])}`);
const later = Array.from({ length: ROUNDS }, (_, round) => timed(() => quizOf(raw, round + 1)));
console.log(`later ones                                ${shown(later)}`);
console.log(
  `the lesson alone                          ${shown(Array.from({ length: ROUNDS }, () => timed(() => buildLesson(raw))))}`,
);

const articles = path.resolve(projectRoot, process.env['SIMAK_DATA'] ?? '../shared/data', 'news-dev/articles');
if (existsSync(articles)) {
  const fresh = readdirSync(articles).map((name) => {
    const { text } = JSON.parse(readFileSync(path.join(articles, name), 'utf8'));
    return timed(() => quizOf(text, 1));
  });
  console.log(`${fresh.length} articles met for the first time      ${shown(fresh)}`);
}
const figure = median(later.map(({ spent }) => spent));
console.log(`twenty items in less than ${LIMIT} ms of one core: ${figure < LIMIT ? 'yes' : 'no'}`);
process.exitCode = figure < LIMIT ? 0 : 1;

/** @param {string} text @param {number} seed @returns {number} how many items */
function quizOf(text, seed) {
  const lesson = buildLesson(text);
  return lesson ? makeQuiz(lesson, { seed, count: COUNT }).length : 0;
}

/** @param {readonly { readonly ms: number, readonly spent: number }[]} times */
function shown(times) {
  const [ms, spent] = [times.map((one) => one.ms), times.map((one) => one.spent)];
  return `${median(ms).toFixed(1)} ms (at most ${Math.max(...ms).toFixed(1)}), processor ${median(spent).toFixed(1)} ms`;
}

/** @template Value @param {() => Value} work @returns {{ readonly ms: number, readonly spent: number, readonly value: Value }} */
function timed(work) {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const value = work();
  const { user, system } = process.cpuUsage(used);
  return { ms: performance.now() - began, spent: (user + system) / 1000, value };
}
