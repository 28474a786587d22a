// npm run bench:coverage – of how many words of a text a card can say what they mean: of the alphabetic tokens of the Universal
// Dependencies treebanks and of the news articles at $SIMAK_DATA (default ../shared/data, no part of this project) that are no
// names, those that stand in a phrase of the lexicon or have a reading with a meaning. Without the data it says so.
//
//   names    treebanks: PROPN, and foreign words (X). Articles, which have no labels: words with a capital that do not begin
//            a sentence, and are names or unknown
//   numbers  what is read as one is left out (Rp 5); Roman numerals have their value for a meaning
//   band     of the likeliest reading's word, 1 the commonest; tokens by band show what a band is worth
//
// `--detail` lists what has no meaning, the most frequent first.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './support/projectRoot.mjs';
import { treebankSentences } from './support/treebankSentences.mjs';

const data = path.resolve(projectRoot, process.env['SIMAK_DATA'] ?? '../shared/data');
const core = path.join(projectRoot, 'dist-core/simak.mjs');
if (!existsSync(data)) {
  console.log(`Skipped: no data at ${data} (SIMAK_DATA says where it is).`);
  process.exit(0);
}
if (!existsSync(core)) {
  console.error('No core: npm run build:core makes it.');
  process.exit(2);
}
const { readText, findPhrases } = /** @type {typeof import('../src/core.ts')} */ (
  await import(pathToFileURL(core).href)
);
const detail = process.argv.includes('--detail');
/** As romanNumeral.ts has them. */
const ROMAN = /^(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const WORD = /^\p{L}[\p{L}\p{M}'’-]*$/u;

/** @typedef {{ readonly known: boolean, readonly band: number, readonly word: string }} Judged */

console.log('words that have a meaning, of all that are no names');
for (const name of ['id_gsd-dev', 'id_csui-train', 'id_pud-even', 'id_gsd-train']) {
  const file = path.join(data, 'ud', `${name}.conllu`);
  if (existsSync(file)) print(name, treebankSentences(file).flatMap(judgedOfSentence));
}
const articles = path.join(data, 'news-dev/articles');
if (existsSync(articles))
  print(
    'news-dev',
    readdirSync(articles).flatMap((name) =>
      judgedOfArticle(JSON.parse(readFileSync(path.join(articles, name), 'utf8')).text),
    ),
  );

/** @param {ReturnType<typeof treebankSentences>[number]} words @returns {Judged[]} */
function judgedOfSentence(words) {
  const text = words.map(({ form, space }) => form + space).join('');
  const judge = judgeOf(text);
  let at = 0;
  return words.flatMap(({ form, space, parts }) => {
    const start = at;
    at += form.length + space.length;
    const upos = parts[0]?.[3];
    return upos === 'PROPN' || upos === 'X' || !WORD.test(form) ? [] : judge(start, form);
  });
}

/** @param {string} text @returns {Judged[]} */
function judgedOfArticle(text) {
  const judge = judgeOf(text);
  return readText(text).paragraphs.flatMap(({ tokens, sentences }) =>
    tokens.flatMap(({ kind, span: [start, end], wordClass, readings }) => {
      const word = text.slice(start, end);
      if (kind !== 'word' || !WORD.test(word)) return [];
      const capital = /^\p{Lu}/u.test(word) && !sentences.some(([begin]) => begin === start);
      return capital && (wordClass === 'name' || readings.length === 0) ? [] : judge(start, word);
    }),
  );
}

/** @param {string} text @returns {(start: number, word: string) => Judged[]} judges a word by where it begins; a number is none */
function judgeOf(text) {
  const { paragraphs } = readText(text);
  const tokens = paragraphs.flatMap((paragraph) => paragraph.tokens);
  const inPhrases = new Set(findPhrases(text).flatMap(({ spans }) => spans.map(([start]) => start)));
  return (start, word) => {
    const token = tokens.find(({ span: [from, to] }) => from <= start && start < to);
    if (token?.kind === 'number') return [];
    const stem = token?.readings[0]?.stem;
    const said = stem?.senses.some(({ gloss }) => gloss !== '') ?? ROMAN.test(word);
    return [{ known: said || inPhrases.has(token?.span[0] ?? -1), band: stem?.band ?? 0, word: word.toLowerCase() }];
  };
}

/** @param {string} name @param {readonly Judged[]} judged */
function print(name, judged) {
  const known = judged.filter((one) => one.known).length;
  const bands = Array.from(
    { length: 9 },
    (_, band) => judged.filter((one) => one.known && one.band === band + 1).length,
  );
  const percent = (/** @type {number} */ count) => ((100 * count) / judged.length).toFixed(1);
  console.log(
    `${name.padEnd(14)} ${((100 * known) / judged.length).toFixed(2)} % of ${judged.length}   by band ${bands.map(percent).join(' ')}`,
  );
  if (detail) console.log(`  ${missing(judged).join(' ')}`);
}

/** @param {readonly Judged[]} judged @returns {string[]} the most frequent first */
function missing(judged) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { known, word } of judged) if (!known) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([word, count]) => (count > 1 ? `${word}×${count}` : word));
}
