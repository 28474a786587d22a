// npm run size [<build>] – what a first visit to the lesson on the front page weighs, held against size/budgets.mjs.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { held, heldLater } from './size/budgets.mjs';
import { firstVisit } from './size/firstVisit.mjs';

const folder = process.argv[2] ?? 'dist';
if (!existsSync(path.join(folder, 'index.html'))) {
  console.error(`There is no build in ${folder}: npm run build makes one.`);
  process.exit(2);
}

const downloads = firstVisit(folder).toSorted((a, b) => b.bytes - a.bytes);
for (const { file, kind, bytes } of downloads) console.log(`${kilobytes(bytes)}  ${kind.padEnd(8)} ${file}`);
console.log('');
const assets = path.join(folder, 'assets');
const files = readdirSync(assets).map((name) => ({ name, bytes: statSync(path.join(assets, name)).size }));
const outcomes = [...held(downloads), ...heldLater(files)];
for (const { name, bytes, most, kept, why } of outcomes) {
  console.log(`${kilobytes(bytes)} of ${kilobytes(most)}  ${name}${kept ? '' : '  TOO MUCH'}  (${why})`);
}
process.exitCode = outcomes.every(({ kept }) => kept) ? 0 : 1;

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}
