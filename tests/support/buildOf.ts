import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a build is made of. */
const SOURCES = ['src', 'build', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
const CACHE = path.resolve('node_modules/.cache');

/**
 * A production build of the app as it is now, below a base path: made once for each state of the sources and kept in
 * node_modules/.cache, so that all journeys share it. The folder must not be changed; copy it to change something.
 *
 * $JOURNEYS_BUILD names a build (with base `/`) to walk through instead.
 *
 * @returns the folder, absolute; throws if the build fails, which has then said why
 */
export function buildOf(base: '/' | '/simak/'): string {
  const given = process.env['JOURNEYS_BUILD'];
  if (given && base === '/') return path.resolve(given);
  const kind = `journeys${base.replaceAll('/', '-')}`;
  const folder = path.join(CACHE, kind + hashOfSources());
  if (existsSync(folder)) return folder;
  forgetOld(kind);
  const making = mkdtempSync(path.join(CACHE, 'making-'));
  try {
    runBuild(making, base);
    renameSync(making, folder); // only a whole build has the name
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

/** In a child process: Vitest's NODE_ENV=test would be inherited, and the build would be a development one. */
function runBuild(out: string, base: string): void {
  const args = ['node_modules/vite/bin/vite.js', 'build', '--outDir', out, '--emptyOutDir', '--logLevel', 'error'];
  execFileSync(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', BASE_PATH: base },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesIn).toSorted()) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function filesIn(source: string): readonly string[] {
  if (!statSync(source).isDirectory()) return [source];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Not those of the last hour: another run may be walking through one. */
function forgetOld(kind: string): void {
  for (const name of readdirSync(CACHE)) {
    const folder = path.join(CACHE, name);
    const age = Date.now() - statSync(folder).mtimeMs;
    if (name.startsWith(kind) && age > 3_600_000) rmSync(folder, { recursive: true, force: true });
  }
}
