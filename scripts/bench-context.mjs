// npm run bench:context – what local context adds to morphology: roots and word classes of ambiguous words, with and
// without it, in the Universal Dependencies treebanks at $SIMAK_DATA (default ../shared/data), which are no part of this
// project, and in the sentences of tests/language/context/sentences.ts, which are. Without the treebanks it says so.
//
// The rules were made with every odd sentence of a treebank (`odd`) and the first list of sentences. The others (`even`), and
// the list written after the rules, are what counts; of the list kept aside three were seen when they came out wrong.
//
//   roots    words whose readings differ in root, one of which has the token's LEMMA, or a root of fixes.tsv, for its root
//   classes  words with a class that agrees with the token's UPOS by the table below, and one that does not
//   names    ordinary words that context takes for names, and how many of them are PROPN there
//
// Names, numerals and foreign words of the treebanks are left out of roots and classes. `--detail` lists what came out wrong
// in the parts that the rules were made with.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { projectRoot } from './support/projectRoot.mjs';
import { treebankSentences } from './support/treebankSentences.mjs';

const data = path.resolve(projectRoot, process.env['SIMAK_DATA'] ?? '../shared/data', 'ud');
const treebanks = ['id_gsd-dev', 'id_gsd-train', 'id_csui-train', 'id_pud-even'];
const detail = process.argv.includes('--detail');

/** What a word class may be called there: the treebanks differ among themselves (sebuah is DET, NUM or NOUN). */
const UPOS = {
  v: 'VERB AUX', // adalah and ialah are AUX
  vt: 'VERB AUX',
  n: 'NOUN',
  a: 'ADJ',
  adv: 'ADV PART',
  num: 'NUM DET ADJ', // kedua is ADJ
  cl: 'NOUN DET NUM',
  pron: 'PRON DET',
  prep: 'ADP SCONJ',
  conj: 'CCONJ SCONJ ADP ADV PRON', // yang is PRON
  aux: 'AUX ADV PART',
  neg: 'PART ADV AUX',
  q: 'PRON ADV DET',
  det: 'DET PRON NUM',
  part: 'PART ADV',
  intj: 'INTJ',
  name: 'PROPN',
  aff: 'X',
};

const load = async (/** @type {string} */ file) =>
  (await runnerImport(path.join(projectRoot, file), { configFile: false, logLevel: 'error' })).module;
const { readingsOf } = await load('src/language/morphology/readingsOf.ts');
const { lexiconOf } = await load('src/language/lexicon/Lexicon.ts');
const { writtenEntries } = await load('build/lexicon.ts');
const { classesOf } = await load('src/language/context/classesOf.ts');
const { wordsIn } = await load('tests/language/context/wordsIn.ts');
const { chooseWords } = await load('tests/language/context/chooseWords.ts');
const { developed, keptAside, writtenAfter, isRight } = await load('tests/language/context/sentences.ts');

const lexicon = lexiconOf(writtenEntries());
const analyses = (/** @type {string} */ form) => readingsOf(form, lexicon);

console.log('sentences of our own: right without context / with it, of all');
for (const [name, cases] of [
  ['developed', developed],
  ['kept aside', keptAside],
  ['written after', writtenAfter],
])
  sentences(name, cases);
if (!existsSync(data)) {
  console.log(`\nTreebanks skipped: there are none at ${data} (SIMAK_DATA says where they are).`);
  process.exit(0);
}
const fixes = new Map(
  readFileSync(path.join(data, 'fixes.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([form = '', roots = '']) => [form, roots.split('|')]),
);
console.log('\ntreebanks: right without context → with it, of all, %');
/** @type {Map<string, number>} */
const wrong = new Map();
for (const half of ['odd', 'even']) for (const name of treebanks) treebank(name, half);
if (detail) for (const [item, count] of [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 150)) console.log(count, item);
speed();

/** @param {string} name @param {readonly any[]} cases */
function sentences(name, cases) {
  let before = 0;
  let after = 0;
  for (const { text, ...wanted } of cases) {
    const at = text.slice(0, text.indexOf('[')).match(/[\p{L}\p{N}]+(?:-\p{L}+)*/gu)?.length ?? 0;
    const words = wordsIn(text.replace(/[[\]]/g, ''), analyses);
    const [first] = words[at].readings;
    if (isRight(wanted, first, first && classesOf(first)[0])) before++;
    const choice = chooseWords(words)[at];
    if (isRight(wanted, choice.readings[0], choice.wordClass)) after++;
    else if (detail && name === 'developed')
      console.log(`  ${text}  ${wanted.root}/${wanted.wordClass}: ${choice.readings[0]?.stem.id}/${choice.wordClass}`);
  }
  console.log(`${name.padEnd(14)} ${before} / ${after} of ${cases.length}`);
}

/** @param {string} name @param {string} half */
function treebank(name, half) {
  const roots = { all: 0, before: 0, after: 0 };
  const classes = { all: 0, before: 0, after: 0 };
  const names = { all: 0, right: 0 };
  sentencesOf(name).forEach((tokens, index) => {
    if ((index % 2 === 0) !== (half === 'odd')) return; // the first one is odd
    const choices = chooseWords(tokens);
    tokens.forEach((token, at) => {
      const [first] = token.readings;
      const choice = choices[at];
      if (!first || !choice) return;
      const { upos } = token;
      if (choice.wordClass === 'name' && choice.readings[0].stem.classes[0] !== 'name') {
        names.all++;
        if (upos === 'PROPN') names.right++;
        else if (half === 'odd') note(`name ${token.form}: ${upos}`);
      }
      if (['PROPN', 'X', 'NUM', 'SYM'].includes(upos)) return;
      const hasRoot = (/** @type {any} */ reading) => token.roots.includes(reading.root.toLowerCase());
      const say = (/** @type {string} */ text, /** @type {boolean} */ before, /** @type {boolean} */ after) => {
        if (half === 'odd' && !after) note(`${before ? 'LOST ' : ''}${text}`);
      };
      if (isMixed(token.readings.map(hasRoot))) {
        count(roots, hasRoot(first), hasRoot(choice.readings[0]));
        say(`root ${token.form}: ${choice.readings[0].root}`, hasRoot(first), hasRoot(choice.readings[0]));
      }
      const agrees = (/** @type {string | null | undefined} */ one) =>
        one ? UPOS[/** @type {keyof typeof UPOS} */ (one)].split(' ').includes(upos) : false;
      if (isMixed(token.readings.flatMap(classesOf).map(agrees))) {
        count(classes, agrees(classesOf(first)[0]), agrees(choice.wordClass));
        const text = `class ${token.form.toLowerCase()}: ${choice.wordClass}, not ${upos}`;
        say(text, agrees(classesOf(first)[0]), agrees(choice.wordClass));
      }
    });
  });
  const cells = Object.entries({ roots, classes }).map(
    ([title, { all, before, after }]) => `${title} ${percent(before, all)} → ${percent(after, all)} of ${all}`,
  );
  console.log(`${half.padEnd(5)} ${name.padEnd(14)} ${cells.join('   ')}   names ${names.right} of ${names.all}`);
}

/** @param {readonly boolean[]} answers */
function isMixed(answers) {
  return answers.includes(true) && answers.includes(false);
}

/** @param {{ all: number, before: number, after: number }} figures @param {boolean} before @param {boolean} after */
function count(figures, before, after) {
  figures.all++;
  if (before) figures.before++;
  if (after) figures.after++;
}

/** How many words a second context alone ranks, readings given, each word taken for a form that is new. */
function speed() {
  const texts = treebanks.flatMap(sentencesOf);
  const words = texts.reduce((sum, tokens) => sum + tokens.length, 0);
  const rounds = 5;
  for (const tokens of texts) chooseWords(tokens);
  const start = performance.now();
  for (let round = 0; round < rounds; round++) for (const tokens of texts) chooseWords(tokens);
  const seconds = (performance.now() - start) / 1000;
  console.log(`\n${Math.round((words * rounds) / seconds / 1000)} 000 words a second`);
}

/**
 * The words of each sentence of a treebank, with their gold. A multiword token (bukunya) is one word; its gold is the host's.
 *
 * @param {string} name
 */
function sentencesOf(name) {
  return treebankSentences(path.join(data, `${name}.conllu`)).map((words) => {
    /** @type {any[]} */
    const tokens = [];
    let before = '';
    for (const { form, space, parts } of words) {
      if (!/[\p{L}\p{N}]/u.test(form)) {
        before += form + space;
        continue;
      }
      const host = parts.find((part) => (part[2] ?? '').length > 3 || part[3] === 'NOUN') ?? parts[0] ?? [];
      const lemma = (host[2] ?? '').toLowerCase();
      const roots = [lemma, lemma.replace(/^(.+)-\1$/, '$1'), ...(fixes.get(form.toLowerCase()) ?? [])];
      tokens.push({
        form,
        before,
        initial: tokens.length === 0,
        readings: /\p{L}/u.test(form) ? analyses(form) : [],
        upos: host[3],
        roots,
      });
      before = space;
    }
    return tokens;
  });
}

/** @param {string} item */
function note(item) {
  wrong.set(item, (wrong.get(item) ?? 0) + 1);
}

/** @param {number} part @param {number} all */
function percent(part, all) {
  return all === 0 ? '–' : ((100 * part) / all).toFixed(1);
}
