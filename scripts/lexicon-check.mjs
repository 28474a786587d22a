// npm run lexicon:check – holds the word files against their rules (docs/adding-a-word.md): every line can be read, no
// lexeme is there twice, roots, affixes and standard spellings that are named exist, and no permanent id has vanished,
// unless an alias says what it has become.
// npm run lexicon:check -- --write   adds new ids to the register.
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
const { ids, counts, problems } = module.checkEntries(files, known, aliases, details, contexts);

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
process.exitCode = problems.length > 0 ? 1 : 0;
