// npm run bench:morphology – roots and affixes of the core against the Universal Dependencies treebanks, with the scorer
// and the treebanks that lie in $SIMAK_DATA (default ../shared/data; the scorer in ../tools beside it). None of them is part
// of this project: without them the benchmark says so and is skipped.
//
// Each treebank is scored alone, with the lemmas of the others as accepted alternatives. The second table has the lexicon's
// derived lines switched off: what the rules do alone.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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

const file = (/** @type {string} */ name) => path.join(data, 'ud', `${name}.conllu`);
for (const [analyser, title] of /** @type {const} */ ([
  ['analyze', 'tokens / types, “fixed” reading, %'],
  ['analyzeByRules', '\nrules alone, without the lexicon’s derived lines'],
])) {
  console.log(title);
  for (const name of treebanks) {
    const pool = treebanks.filter((other) => other !== name).flatMap((other) => ['--pool', file(other)]);
    const fixes = path.join(data, 'ud/fixes.tsv');
    const { fixed, affixes } = score(['--gold', file(name), ...pool, '--fixes', fixes], analyser);
    const cells = ['all', 'affixed', 'plain', 'clitic', 'redup'].map(
      (subset) => `${subset} ${fixed[subset].token_acc} / ${fixed[subset].type_acc}`,
    );
    console.log(`${name.padEnd(14)} ${cells.join('   ')}   affix sequences ${affixes.exact_with_root}`);
  }
}

/** @param {readonly string[]} args @param {string} analyser an export of the core */
function score(args, analyser) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [scorer, ...args, '--module', core, '--export', analyser],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
