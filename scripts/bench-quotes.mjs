// npm run bench:quotes – who says what: the core's quotations, speakers, reported speech, people and numbers against news articles
// with labels made by hand, at $SIMAK_DATA/news-dev (default ../shared/data, no part of this project; its articles/ and gold/ hold
// one JSON file each). Without the data it says so.
//
//   detection    speech found, F1; a stretch is found if at least nine tenths of its words are the same
//   end to end   of all speech that the labels give to somebody, how much is found and given to the right one
//   questions    of all speech that the core gives to somebody, how much is given to the right one: of these a quiz may ask
//   no speech    titles and the like that are taken for somebody's speech
//   reported     sentences that report: how many are found, how many with who speaks, and how many the core gives in all
//
// Each measured on the texts as they are and typeset anew: flat (no paragraphs), lines (single breaks), curly and straight marks.
// A speaker is right by the full name or another name that the labels give, titles left out. `--detail` lists what is wrong.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './support/projectRoot.mjs';

const data = path.join(path.resolve(projectRoot, process.env['SIMAK_DATA'] ?? '../shared/data'), 'news-dev');
const core = path.join(projectRoot, 'dist-core/simak.mjs');
if (!existsSync(data)) {
  console.log(`Skipped: no data at ${data} (SIMAK_DATA says where it is).`);
  process.exit(0);
}
if (!existsSync(core)) {
  console.error('No core: npm run build:core makes it.');
  process.exit(2);
}
const { extractQuotes, extractIndirect, findPeople, findNumbersDates, splitSentences } =
  /** @type {typeof import('../src/core.ts')} */ (await import(pathToFileURL(core).href));
const detail = process.argv.includes('--detail');

/**
 * @typedef {{ readonly text: string, readonly kind: string, readonly speaker: string | null, readonly speakerAliases: readonly string[], readonly acceptAlso?: readonly string[], readonly attributed: boolean, readonly optional?: boolean }} Label
 * @typedef {object} Gold
 * @property {readonly Label[]} quotes
 * @property {readonly { readonly startsWith: string, readonly speaker: string | null, readonly speakerAliases: readonly string[] }[]} indirect
 * @property {readonly { readonly name: string, readonly aliases: readonly string[] }[]} people
 * @property {readonly string[]} [numbersDates]
 * @property {readonly (number | null)[]} sentences
 */

const articles = readdirSync(path.join(data, 'gold')).map((name) => ({
  name,
  text: /** @type {string} */ (JSON.parse(readFileSync(path.join(data, 'articles', name), 'utf8')).text),
  gold: /** @type {Gold} */ (JSON.parse(readFileSync(path.join(data, 'gold', name), 'utf8'))),
}));

/** Each a way to typeset a text. @type {Readonly<Record<string, (text: string) => string>>} */
const variants = {
  'as it is': (text) => text,
  flat: (text) => text.replaceAll(/\n\s*\n/g, ' '),
  lines: (text) => text.replaceAll(/\n\s*\n/g, '\n'),
  curly: (text) =>
    text
      .split(/(\n\s*\n)/)
      .map(curly)
      .join(''),
  straight: (text) => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'"),
};

/** @param {string} paragraph with its double marks opening and closing in turn */
function curly(paragraph) {
  let open = false;
  return paragraph.replaceAll(/["“”]/g, () => {
    open = !open;
    return open ? '“' : '”';
  });
}

const percent = (/** @type {number} */ part, /** @type {number} */ whole) =>
  `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;

console.log(`${articles.length} articles`);
for (const [name, typeset] of Object.entries(variants)) console.log(rowOf(name, typeset));
const [sentences, people, numbers] = restOf();
console.log(`sentences ${sentences}   people ${people}   numbers and dates ${numbers}`);

/** @param {string} name @param {(text: string) => string} typeset */
function rowOf(name, typeset) {
  const sum = { gold: 0, found: 0, given: 0, attributed: 0, right: 0, asked: 0, askedRight: 0, noSpeech: 0 };
  const reported = { gold: 0, found: 0, right: 0, given: 0 };
  for (const article of articles) {
    const text = typeset(article.text);
    addQuotes(sum, article, text);
    const indirect = extractIndirect(text);
    reported.given += indirect.length;
    for (const label of article.gold.indirect) {
      reported.gold++;
      const one = indirect.find(({ sentence }) =>
        wordsOf(sentence).join(' ').includes(wordsOf(label.startsWith).join(' ')),
      );
      if (one) reported.found++;
      if (one?.speaker && isRight(one.speaker, label)) reported.right++;
      else if (detail)
        console.log(`  ${article.name} reported: ${label.startsWith} → ${one ? one.speaker : 'not found'}`);
    }
  }
  const f1 = ((2 * sum.found) / (sum.given + sum.gold)).toFixed(3);
  return (
    `${name.padEnd(9)} detection ${f1}   end to end ${percent(sum.right, sum.attributed)}   questions ${percent(sum.askedRight, sum.asked)}   ` +
    `no speech ${sum.noSpeech}   reported ${percent(reported.found, reported.gold)}, with speaker ${reported.right}, given ${reported.given}`
  );
}

/** @param {Record<string, number>} sum @param {typeof articles[number]} article @param {string} text */
function addQuotes(sum, { name, gold }, text) {
  const speech = extractQuotes(text).filter(({ kind }) => kind === 'direct');
  const matched = new Set();
  const add = (/** @type {string} */ key, /** @type {number} */ by) => (sum[key] = (sum[key] ?? 0) + by);
  for (const label of gold.quotes.filter(({ kind }) => kind === 'direct')) {
    const one = speech.find((quote) => !matched.has(quote) && isSame(quote.text, label.text));
    if (one) matched.add(one);
    const right = one?.speaker ? isRight(one.speaker, label) : false;
    if (one?.speaker && right) add('askedRight', 1);
    if (detail && !right)
      console.log(`  ${name} speech: ${label.text.slice(0, 40)} → ${one ? one.speaker : 'not found'}`);
    if (label.optional) continue;
    add('gold', 1);
    add('found', one ? 1 : 0);
    if (label.attributed) add('attributed', 1);
    if (label.attributed && right) add('right', 1);
  }
  add('given', speech.length);
  add('asked', speech.filter(({ speaker }) => speaker).length);
  add('noSpeech', speech.filter((quote) => !matched.has(quote)).length);
}

/** @returns {readonly string[]} what does not depend on how a text is typeset */
function restOf() {
  const sentences = { found: 0, all: 0 };
  const people = { found: 0, all: 0, given: 0 };
  const numbers = { found: 0, all: 0, given: 0 };
  for (const { text, gold } of articles) {
    const paragraphs = text.split(/\n\s*\n/);
    for (const [place, want] of gold.sentences.entries()) {
      if (want === null) continue;
      sentences.all++;
      if (splitSentences(paragraphs[place] ?? '').length === want) sentences.found++;
    }
    const named = findPeople(text);
    people.given += named.length;
    for (const { name, aliases } of gold.people) {
      people.all++;
      if (named.some((one) => isRight(one.name, { speaker: name, speakerAliases: aliases }))) people.found++;
    }
    const written = findNumbersDates(text).map((one) => wordsOf(one.text).join(' '));
    numbers.given += gold.numbersDates ? written.length : 0;
    for (const label of gold.numbersDates ?? []) {
      const words = wordsOf(label).join(' ');
      numbers.all++;
      if (written.some((one) => one.includes(words) || words.includes(one))) numbers.found++;
    }
  }
  return [
    percent(sentences.found, sentences.all),
    `${percent(people.found, people.all)}, given ${people.given}`,
    `${percent(numbers.found, numbers.all)}, given ${numbers.given}`,
  ];
}

/** @param {string} text @returns {readonly string[]} */
function wordsOf(text) {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether two texts have nine tenths of their words in common. @param {string} one @param {string} other */
function isSame(one, other) {
  const [a, b] = [wordsOf(one), [...wordsOf(other)]];
  const longer = Math.max(a.length, b.length);
  const common = a.filter((word) => {
    const at = b.indexOf(word);
    if (at >= 0) b.splice(at, 1);
    return at >= 0;
  }).length;
  return longer > 0 && common / longer >= 0.9;
}

/** @param {string} speaker @param {Pick<Label, 'speaker' | 'speakerAliases' | 'acceptAlso'>} label */
function isRight(speaker, { speaker: name, speakerAliases, acceptAlso = [] }) {
  const given = ` ${wordsOf(speaker.replaceAll(/\([^)]*\)/g, ' ')).join(' ')} `;
  return [name ?? '', ...speakerAliases, ...acceptAlso].some((one) => {
    const words = wordsOf(one.replaceAll(/\([^)]*\)/g, ' ')).join(' ');
    return words !== '' && given.includes(` ${words} `);
  });
}
