// npm run bench:placement – how well the placement test tells how many words a reader knows: simulated readers, of whom it is known
// exactly. Seeded: each run prints the same. `--readers=200` is how many of each kind (1 200 in all; it takes some minutes).
//
// Sizes are spread evenly by ratio from 300 lexemes to all of them (as many readers from 300 to 600 as from 6,000 to 12,000), which is harder
// than evenly by number: the few small ones cost most answers. The second table says what an even spread by number would come to.
//
// A reader knows a word with a logistic probability of its log rank, of a scale s drawn from 0.2 (sharp) to 0.8 (blurred). Ranks are those
// of the corpora at $SIMAK_DATA (default ../shared/data), which are no part of this project and which the test knows nothing of:
// within our bands, for the last kind across them. Without the data ranks within a band are left to chance.
//
//   within    estimates within 10 % of the truth
//   error     median and 90th percentile of its size
//   interval  how often the truth lies in the interval of 90 %
//   rows      median and 90th percentile of the rows shown, and of all things shown in them
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { projectRoot } from './support/projectRoot.mjs';

const perKind = Number(process.argv.find((argument) => argument.startsWith('--readers='))?.slice(10) ?? 200);
const load = async (/** @type {string} */ file) =>
  (await runnerImport(path.join(projectRoot, file), { configFile: false, logLevel: 'error' })).module;
const { writtenEntries, writtenDetails, writtenContexts } = /** @type {typeof import('../build/lexicon.ts')} */ (
  await load('build/lexicon.ts')
);
const { lexiconOf } = /** @type {typeof import('../src/language/lexicon/Lexicon.ts')} */ (
  await load('src/language/lexicon/Lexicon.ts')
);
const { isVocabulary } = /** @type {typeof import('../src/study/placement/isVocabulary.ts')} */ (
  await load('src/study/placement/isVocabulary.ts')
);
const { drawWords } = /** @type {typeof import('../src/study/placement/drawWords.ts')} */ (
  await load('src/study/placement/drawWords.ts')
);
const { seededRandom } = /** @type {typeof import('../src/study/placement/seededRandom.ts')} */ (
  await load('src/study/placement/seededRandom.ts')
);
const { aReader, takeTest } = /** @type {typeof import('./placement/simulatedReaders.ts')} */ (
  await load('scripts/placement/simulatedReaders.ts')
);
/** @typedef {import('./placement/simulatedReaders.ts').Kind} Kind */
/** @typedef {import('./placement/simulatedReaders.ts').Met} Met */
/** @typedef {{ readonly size: number, readonly error: number, readonly inside: boolean, readonly rows: number, readonly shown: number }} Tested */

const plain = { scale: /** @type {const} */ ([0.2, 0.8]), claim: 0, slip: 0, families: 0, noise: 0 };
/** @type {readonly (Kind & { readonly order: 'bands' | 'corpus' })[]} */
const kinds = [
  { ...plain, name: 'sharp frontier (s 0.2–0.4)', scale: [0.2, 0.4], order: 'bands' },
  { ...plain, name: 'blurred frontier (s 0.5–0.8)', scale: [0.5, 0.8], order: 'bands' },
  { ...plain, name: 'claim 10 % of the unknown', claim: 0.1, order: 'bands' },
  { ...plain, name: 'pass over 3 % of the known', slip: 0.03, order: 'bands' },
  { ...plain, name: 'know whole families', families: 1, order: 'bands' },
  { ...plain, name: 'order of the corpus, and noise', noise: 1, order: 'corpus' },
];

const lexicon = lexiconOf(writtenEntries(), writtenDetails(), writtenContexts());
const vocabulary = lexicon.all().filter((line) => isVocabulary(line, lexicon));
const frequencies = readFrequencies();
if (!frequencies)
  console.log('No corpus frequencies: ranks within a band are left to chance, and the last kind has no other order.');
const orders = { bands: inOrder(true), corpus: inOrder(frequencies === null) };
const words = drawWords(lexicon, seededRandom(perKind));
console.log(`${vocabulary.length} lexemes; ${perKind} readers of each kind\n`);
console.log(`${''.padEnd(34)} within   error        interval  rows   shown`);

/** @type {Tested[]} */
const all = [];
for (const [number, kind] of kinds.entries()) {
  const tested = Array.from({ length: perKind }, (_, reader) => testOne(kind, 10_000 * (number + 1) + reader, reader));
  all.push(...tested);
  print(kind.name, tested);
}
print('all', all);
console.log();
const edges = [0, 600, 1200, 2500, 5000, 10_000, Infinity];
for (const [place, from] of edges.slice(0, -1).entries()) {
  const to = edges[place + 1] ?? Infinity;
  const some = all.filter(({ size }) => size >= from && size < to);
  if (some.length > 0) print(`${from} to ${to === Infinity ? vocabulary.length : to} known`, some);
}
console.log(`\nsizes spread evenly by number: ${percent(evenly(all))} % within`);

/** @param {Kind & { readonly order: 'bands' | 'corpus' }} kind @param {number} seed @param {number} place @returns {Tested} */
function testOne(kind, seed, place) {
  const random = seededRandom(seed);
  const target = 300 * (vocabulary.length / 300) ** ((place + random()) / perKind);
  const { known, answer } = aReader(kind, orders[kind.order], target, random);
  const { estimate, answered } = takeTest(words, answer, seed);
  return {
    size: known.size,
    error: Math.abs(estimate.size / known.size - 1),
    inside: estimate.low <= known.size && known.size <= estimate.high,
    rows: answered.length,
    shown: answered.reduce((sum, { row }) => sum + row.length, 0),
  };
}

/** @param {string} name @param {readonly Tested[]} tested */
function print(name, tested) {
  const errors = tested.map(({ error }) => error);
  const rows = tested.map((one) => one.rows);
  const shown = tested.map((one) => one.shown);
  console.log(
    [
      name.padEnd(34),
      `${percent(share(tested, ({ error }) => error <= 0.1))} %`.padStart(7),
      ` ${percent(quantile(errors, 0.5))} / ${percent(quantile(errors, 0.9))} %`.padEnd(14),
      `${percent(share(tested, ({ inside }) => inside))} %`.padEnd(9),
      `${quantile(rows, 0.5)}/${quantile(rows, 0.9)}`.padEnd(6),
      `${quantile(shown, 0.5)}/${quantile(shown, 0.9)}`,
    ].join(' '),
  );
}

/** @param {readonly Tested[]} tested @returns {number} each reader weighed by their size, for by ratio the small ones are as many */
function evenly(tested) {
  const total = tested.reduce((sum, { size }) => sum + size, 0);
  return tested.reduce((sum, { size, error }) => sum + (error <= 0.1 ? size : 0), 0) / total;
}

/** @param {readonly Tested[]} tested @param {(one: Tested) => boolean} holds */
function share(tested, holds) {
  return tested.filter(holds).length / tested.length;
}

/** @param {readonly number[]} values @param {number} part @returns {number} */
function quantile(values, part) {
  return values.toSorted((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? 0;
}

/** @param {number} value */
function percent(value) {
  return (100 * value).toFixed(1);
}

/** @param {boolean} byBand whether our bands come first @returns {readonly Met[]} */
function inOrder(byBand) {
  const random = seededRandom(1);
  const placed = vocabulary.map((entry) => ({ entry, pm: frequencies?.get(entry.headword) ?? 0, chance: random() }));
  placed.sort((a, b) => (byBand ? a.entry.band - b.entry.band : 0) || b.pm - a.pm || a.chance - b.chance);
  const ids = new Set(vocabulary.map(({ id }) => id));
  return placed.map(({ entry: { id, derivation } }, rank) => ({
    id,
    logRank: Math.log(rank + 1),
    root: derivation && ids.has(derivation.root) ? derivation.root : null,
    transparent: derivation?.relation === 'transparent',
  }));
}

/** @returns {Map<string, number> | null} by word, how often it stands in a million */
function readFrequencies() {
  const file = path.resolve(projectRoot, process.env['SIMAK_DATA'] ?? '../shared/data', 'frequency/words.tsv');
  if (!existsSync(file)) return null;
  const rows = readFileSync(file, 'utf8').split('\n').slice(1);
  return new Map(rows.map((row) => row.split('\t')).map(([, word, perMillion]) => [word ?? '', Number(perMillion)]));
}
