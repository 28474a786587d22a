// npm run bench:morphology – roots and affixes of the core against the Universal Dependencies treebanks, with the scorer
// and the treebanks that lie in $SIMAK_DATA (default ../shared/data; the scorer in ../tools beside it). None of them is part
// of this project: without them the benchmark says so and is skipped.
//
// Each treebank is scored alone, with the lemmas of the others as accepted alternatives. The second table has the lexicon's
// derived lines switched off: what the rules do alone.
//
// “Affix sequences” are counted twice: as the scorer prints them, and over its subset “affixed” alone. The scorer also counts
// words that the treebank leaves whole (akhirnya, biasanya, nonformal) as wrong wherever an analyser names an affix in them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from './support/projectRoot.mjs';

const data = path.resolve(projectRoot, process.env['SIMAK_DATA'] ?? '../shared/data');
const scorer = path.join(data, '../tools/eval-root.mjs');
const treebanks = ['id_gsd-dev', 'id_gsd-train', 'id_csui-train', 'id_pud-even'];
const core = path.join(projectRoot, 'dist-core/simak.mjs');

if (!existsSync(scorer) || !existsSync(path.join(data, 'ud'))) {
  console.log(`Skipped: no treebanks and scorer at ${data} (SIMAK_DATA says where they are).`);
  process.exit(0);
}
if (!existsSync(core)) {
  console.error('No core: npm run build:core makes it.');
  process.exit(2);
}

const temporary = mkdtempSync(path.join(tmpdir(), 'scorer-'));
process.on('exit', () => rmSync(temporary, { recursive: true }));
const scorerOfAffixed = onlyAffixed();

const file = (/** @type {string} */ name) => path.join(data, 'ud', `${name}.conllu`);
for (const [analyser, title] of /** @type {const} */ ([
  ['analyze', 'tokens / types, “fixed” reading, %'],
  ['analyzeByRules', '\nrules alone, without the lexicon’s derived lines'],
])) {
  console.log(title);
  for (const name of treebanks) {
    const pool = treebanks.filter((other) => other !== name).flatMap((other) => ['--pool', file(other)]);
    const fixes = path.join(data, 'ud/fixes.tsv');
    const args = ['--gold', file(name), ...pool, '--fixes', fixes];
    const { fixed, affixes } = score(scorer, args, analyser);
    const ofAffixed = score(scorerOfAffixed, args, analyser).affixes.exact_with_root;
    const cells = ['all', 'affixed', 'plain', 'clitic', 'redup'].map(
      (subset) => `${subset} ${fixed[subset].token_acc} / ${fixed[subset].type_acc}`,
    );
    console.log(
      `${name.padEnd(14)} ${cells.join('   ')}   affix sequences ${affixes.exact_with_root}, of affixed words ${ofAffixed}`,
    );
  }
}

/** The scorer with one condition more, in a file of its own: only words that must be reduced. Its path. */
function onlyAffixed() {
  const source = readFileSync(scorer, 'utf8');
  const place = '    const cl = [';
  if (source.split(place).length !== 2) throw new Error('the scorer has changed: where does it count affixes?');
  const changed = path.join(temporary, 'eval-root.mjs');
  writeFileSync(changed, source.replace(place, `    if (!affixedIn(it, 'fixed')) continue;\n${place}`));
  return changed;
}

/** @param {string} program @param {readonly string[]} args @param {string} analyser an export of the core */
function score(program, args, analyser) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, ...args, '--module', core, '--export', analyser],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
