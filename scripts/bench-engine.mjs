// npm run bench:engine – how fast a text is read (tokens, all readings of each word, ranked in context), on one core, beside
// the bare stemming of npm's sastrawijs on the same words in the same run. Text is that of the treebanks in $SIMAK_DATA
// (default ../shared/data): running news is measured (CSUI, PUD), and an encyclopaedia (GSD) warms up and shows what a long
// text costs. Without them the benchmark is skipped. sastrawijs is no part of this project: where it cannot be loaded
// (SIMAK_PEERS names a folder that has it in node_modules), only our own figures are printed.
//
// All are warmed up for some seconds, so that what is timed is compiled code, on other text than is measured, and then take
// turns: the machine's speed changes within seconds, so the ratio is the median of the ratios within a turn. Both have their
// lexicon open. The engine remembers the forms of a text while it reads on, so each measured run gets a reader that has read
// nothing yet: the words are as new to it as to the stemmer, which remembers none. The text of a million words is the same
// treebank over and over, so after the first round its forms are known: it shows whether time and memory grow in line, not
// how fast new text is.
//
// Reading finds out everything (paragraphs, sentences, tokens, the ranked readings of each word, its class here, what its
// -nya does) and keeps it in columns; the objects of a document are made when they are asked for. A second figure is the
// time with every one of them asked for, and so is a second figure of memory.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './support/projectRoot.mjs';
import { treebankSentences } from './support/treebankSentences.mjs';

const data = path.resolve(projectRoot, process.env['SIMAK_DATA'] ?? '../shared/data', 'ud');
const core = path.join(projectRoot, 'dist-core/simak.mjs');
if (!existsSync(data)) {
  console.log(`Skipped: no treebanks at ${data} (SIMAK_DATA says where they are).`);
  process.exit(0);
}
if (!existsSync(core)) {
  console.error('No core: npm run build:core makes it.');
  process.exit(2);
}

const opened = performance.now();
const { freshReader, readText } = /** @type {typeof import('../src/core.ts')} */ (
  await import(pathToFileURL(core).href)
);
readText('Satu kata.');
console.log(`core loaded, lexicon opened, one sentence read: ${(performance.now() - opened).toFixed(0)} ms`);

const HEAT = 2500; // ms
const READINGS = 3; // of a turn, one after another
const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
const wordsOf = (/** @type {string} */ text) => text.match(WORD) ?? [];
const long = sentencesOf('id_gsd-train').join('\n');
const news = ['id_csui-train', 'id_pud-even'].flatMap(sentencesOf).join('\n');
const words = wordsOf(news);

const ours = () => {
  const read = freshReader();
  return () => read(news);
};
ours.warmUp = () => freshReader()(long);
const asObjects = () => {
  const read = freshReader();
  return () => countTokens(read(news));
};
asObjects.warmUp = () => countTokens(freshReader()(long));
const stem = await peer();
const theirs = () => () => {
  for (const word of words) stem?.(word);
};
theirs.warmUp = () => {
  for (const word of wordsOf(long.slice(0, 100_000))) stem?.(word);
};

for (const one of [ours, asObjects, ...(stem ? [theirs] : [])]) heat(one);
const turns = Array.from({ length: runs() }, () => ({
  own: speed(ours),
  objects: speed(asObjects),
  other: stem ? speed(theirs) : Number.NaN,
}));
console.log(`\n${words.length} words, ${new Set(words).size} different ones (median of ${runs()}; lowest–highest)`);
console.log(`  simak, full reading         ${spread(turns.map(({ own }) => own))}`);
console.log(`    with all objects made     ${spread(turns.map(({ objects }) => objects))}`);
if (stem) {
  console.log(`  sastrawijs, stemming alone  ${spread(turns.map(({ other }) => other))}`);
  console.log(`  ratio                       ${median(turns.map(({ own, other }) => own / other)).toFixed(2)}`);
  console.log(`    with all objects made     ${median(turns.map(({ objects, other }) => objects / other)).toFixed(2)}`);
} else console.log('  sastrawijs: not here, no comparison');

console.log('\nlonger and longer');
for (const count of [10_000, 100_000, 1_000_000]) longer(count);
console.log(`most memory of the process: ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`);

/** @param {number} count words of a text, read by a reader that has read nothing */
function longer(count) {
  const cut = textOf(count);
  let read = freshReader();
  const began = performance.now();
  let document = read(cut);
  const seconds = (performance.now() - began) / 1000;
  const held = memoryUsed();
  const made = performance.now();
  const tokens = countTokens(document);
  const withObjects = seconds + (performance.now() - made) / 1000;
  const heldWithObjects = memoryUsed();
  // What goes with the document is what it held: the text's columns, its forms, and the lexicon opened for it.
  document = { paragraphs: [] };
  read = readText;
  readText('Satu kata.'); // nor does morphology hold the last word any more
  const rest = memoryUsed();
  console.log(
    `  ${String(count).padStart(9)} words  ${thousands(count / seconds)} words/s, ${megabytes(held - rest)} kept   ` +
      `with all objects made ${thousands(count / withObjects)} words/s, ${megabytes(heldWithObjects - rest)} ` +
      `kept for ${tokens} tokens`,
  );
}

/** @param {number} count @returns {string} the treebank, over and over, for so many words */
function textOf(count) {
  const known = wordsOf(long).length;
  const whole = Array.from({ length: Math.ceil(count / known) }, () => long).join('\n');
  return whole.slice(0, Math.round((long.length * count) / known));
}

/** Makes every object of a document. @param {ReturnType<typeof readText>} document @returns {number} how many tokens it has */
function countTokens({ paragraphs }) {
  return paragraphs.reduce((sum, { sentences, tokens }) => sum + (sentences.length > 0 ? tokens.length : 0), 0);
}

/** Objects and columns that somebody holds, in bytes. */
function memoryUsed() {
  for (let time = 0; time < 2; time++) globalThis.gc?.(); // what only a weak map held goes the second time
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(0).padStart(3)} MB`;
}

/** @typedef {(() => () => unknown) & { warmUp: () => unknown }} Contestant gives what is timed */

/** @param {Contestant} contestant */
function heat({ warmUp: once }) {
  const began = performance.now();
  while (performance.now() - began < HEAT) once();
}

/** @param {Contestant} prepare @returns {number} words a second */
function speed(prepare) {
  const timed = Array.from({ length: READINGS }, prepare);
  globalThis.gc?.();
  const began = performance.now();
  for (const once of timed) once();
  return (READINGS * words.length) / ((performance.now() - began) / 1000);
}

/** @param {readonly number[]} figures */
function median(figures) {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
}

/** @param {readonly number[]} rates */
function spread(rates) {
  return `${thousands(median(rates))} words/s  (${thousands(Math.min(...rates)).trim()}–${thousands(Math.max(...rates)).trim()})`;
}

function runs() {
  return Number(process.env['RUNS'] ?? 15);
}

/** @param {number} rate */
function thousands(rate) {
  return `${Math.round(rate / 1000)}k`.padStart(6);
}

/** @param {string} treebank @returns {string[]} its sentences as running text */
function sentencesOf(treebank) {
  return treebankSentences(path.join(data, `${treebank}.conllu`)).map((words) =>
    words
      .map(({ form, space }) => form + space)
      .join('')
      .trim(),
  );
}

/** @returns {Promise<((word: string) => unknown) | undefined>} */
async function peer() {
  const folder = process.env['SIMAK_PEERS'] ?? projectRoot;
  try {
    const { Stemmer } = createRequire(path.join(folder, 'x.js'))('sastrawijs');
    const stemmer = new Stemmer();
    return (word) => stemmer.stem(word.toLowerCase());
  } catch {
    return undefined;
  }
}
