// npm run lexicon:check – holds the word files against their rules (docs/adding-a-word.md): every line can be read, no
// lexeme is there twice, roots, affixes and standard spellings that are named exist, and no permanent id has vanished,
// unless an alias says what it has become.
// npm run lexicon:check -- --write      adds new ids to the register.
// npm run lexicon:check -- --unread     lists the lines that nobody but their author has read as they stand.
// npm run lexicon:check -- --read       a second reader has read them: says so in the register.
// npm run lexicon:check -- --coverage   also what the words are worth: of how many words of treebanks and news a card can say
//                                       what they mean, by band (bench:coverage, which needs the core and the texts).
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { projectRoot } from './support/projectRoot.mjs';

const folder = path.join(projectRoot, 'src/language/lexicon/words');
const register = path.join(folder, 'ids.txt');
const options = {
  configFile: /** @type {const} */ (false),
  root: projectRoot,
  logLevel: /** @type {const} */ ('error'),
};
/** @type {{ module: typeof import('./lexicon/checkEntries.ts') }} */
const { module } = await runnerImport(path.join(projectRoot, 'scripts/lexicon/checkEntries.ts'), options);
/** @type {{ module: typeof import('../src/language/lexicon/wordFiles.ts') }} */
const { module: wordFiles } = await runnerImport(path.join(projectRoot, 'src/language/lexicon/wordFiles.ts'), options);

const names = readdirSync(folder).filter((name) => wordFiles.isWordFile(name));
const files = names.toSorted().map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
const known = readFileSync(register, 'utf8').split('\n').filter(Boolean);
const aliases = readFileSync(path.join(folder, 'aliases.txt'), 'utf8');
const details = readdirSync(folder)
  .filter((name) => wordFiles.isDetailFile(name))
  .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
const contexts = readFileSync(path.join(folder, wordFiles.CONTEXT_FILE), 'utf8');
const { entries, ids, counts, problems } = module.checkEntries(files, known, aliases, details, contexts);

/** @type {{ module: typeof import('./lexicon/sameInEnglish.ts') }} */
const { module: same } = await runnerImport(path.join(projectRoot, 'scripts/lexicon/sameInEnglish.ts'), options);
/** @type {{ module: typeof import('./lexicon/unreviewedLines.ts') }} */
const { module: review } = await runnerImport(path.join(projectRoot, 'scripts/lexicon/unreviewedLines.ts'), options);
problems.push(...same.sameInEnglish(entries, linesOf('same-in-english.txt')));

const readRegister = path.join(folder, 'reviewed.txt');
const unread = review.unreviewedLines([...files, ...details], linesOf('reviewed.txt'));
if (process.argv.includes('--unread'))
  for (const { file, line, text } of unread) console.log(`${file}:${line}: ${text}`);
if (process.argv.includes('--read')) {
  const lines = [...files, ...details].flatMap(({ text }) => text.split('\n').filter((line) => /^[^#\s]/.test(line)));
  const prints = [...new Set(lines.map(review.fingerprintOf))].toSorted();
  writeFileSync(
    readRegister,
    `# Fingerprints of the lines that a second reader has read: npm run lexicon:check -- --read\n${prints.join('\n')}\n`,
  );
}

for (const problem of problems) console.error(problem);
if (process.argv.includes('--write'))
  writeFileSync(register, `${[...new Set([...known, ...ids])].toSorted().join('\n')}\n`);
else {
  const registered = new Set(known);
  const unregistered = ids.filter((id) => !registered.has(id)).length;
  if (unregistered > 0) problems.push(`${unregistered} ids are not registered yet: npm run lexicon:check -- --write`);
}
console.log(
  `${counts.roots} roots, ${counts.derived} derived words, ${counts.variants} variants, ${counts.senses} senses; ${problems.length} problems`,
);
console.log(
  `${process.argv.includes('--read') ? 0 : unread.length} lines were read by their author only (--unread lists them)`,
);
if (process.argv.includes('--coverage')) await import('./bench-coverage.mjs');
process.exitCode = problems.length > 0 ? 1 : 0;

/**
 * @param {string} name of a list in the folder
 * @returns {ReadonlySet<string>} its lines but for comments
 */
function linesOf(name) {
  const lines = readFileSync(path.join(folder, name), 'utf8').split('\n');
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
}
