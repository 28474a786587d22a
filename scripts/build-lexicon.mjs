// npm run build:lexicon – the lexicon as the app loads it: dist-core/lexicon.bin and meanings.bin, and what they weigh. The app's own build
// compiles it anew; this is for whoever wants to look at it, or use it elsewhere.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { projectRoot } from './support/projectRoot.mjs';

/** @template T @param {string} file @returns {Promise<T>} */
const load = async (file) =>
  (await runnerImport(path.join(projectRoot, file), { configFile: false, logLevel: 'error' })).module;
const { compiledLexicon } = /** @type {typeof import('../build/lexicon.ts')} */ (await load('build/lexicon.ts'));
const { openLexicon } = /** @type {typeof import('../src/language/lexicon/openLexicon.ts')} */ (
  await load('src/language/lexicon/openLexicon.ts')
);

const compiled = compiledLexicon();
const began = performance.now();
const entries = openLexicon(compiled).all();
const opened = performance.now() - began;
const folder = path.join(projectRoot, 'dist-core');
mkdirSync(folder, { recursive: true });
const roots = entries.filter(({ derivation, variant }) => !derivation && !variant).length;
console.log(`${entries.length} entries, ${roots} of them roots`);
write('lexicon.bin', compiled.words);
write('meanings.bin', compiled.meanings);
console.log(`opened, with every entry read, in ${opened.toFixed(0)} ms`);

/** @param {string} name @param {Uint8Array} bytes */
function write(name, bytes) {
  writeFileSync(path.join(folder, name), bytes);
  const weight = gzipSync(bytes, { level: 9 }).length;
  console.log(`dist-core/${name}: ${kilobytes(bytes.length)} kB, ${kilobytes(weight)} kB as gzip`);
}

/** @param {number} count */
function kilobytes(count) {
  return (count / 1000).toFixed(1);
}
