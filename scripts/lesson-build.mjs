#!/usr/bin/env node
// Compiles the lessons that ship: node scripts/lesson-build.mjs [<id>…] [--check]; without an id, all of lessons/.
// With --check nothing is written, and the exit code is 1 if anything would be.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const mode = process.argv.includes('--check') ? 'check' : 'write';
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const ids = asked.length > 0 ? asked : readdirSync(join(root, 'lessons'));

// Node 20 runs no TypeScript: Vite's module runner does.
const file = join(root, 'scripts/lesson/build.ts');
/** @type {{ module: typeof import('./lesson/build.ts') }} */
const { module } = await runnerImport(file, { configFile: false, root, logLevel: 'error' });

let well = true;
for (const id of ids) well = (await module.buildLesson(root, id, mode)) && well;
well = module.buildCatalogue(root, mode) && well;
process.exitCode = well ? 0 : 1;
