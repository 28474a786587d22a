import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { projectRoot } from './projectRoot.mjs';

/**
 * Makes sure that the packages of package-lock.json are here: runs `npm ci` where nothing has been installed yet, or
 * not since the lock file changed. Uses nothing but Node, since nothing else may be here.
 *
 * Ends the process, in plain words, if Node is too old or the packages cannot be had.
 */
export function ensureInstalled() {
  requireNode();
  if (isInstalled(projectRoot)) return;
  console.log('Installing the packages (once; about a minute) …');
  const { status, error } = npm(['ci', '--include=dev', '--no-fund', '--no-audit']);
  if (status === 0) return;
  console.error(error ? `\nnpm could not be started: ${error.message}` : '\nThe packages could not be installed.');
  console.error('This step needs a connection and about 250 MB of disk. Nothing else was changed; try again with');
  console.error('  npm ci');
  process.exit(1);
}

/**
 * npm writes its hidden lock file last: without it an installation was broken off, and one older than the lock file
 * belongs to another state of the project.
 *
 * @param {string} folder of the project
 */
export function isInstalled(folder) {
  const installed = path.join(folder, 'node_modules/.package-lock.json');
  const wanted = path.join(folder, 'package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}

/** The oldest Node that all packages run on; package.json says the same to npm. */
const OLDEST = /** @type {const} */ ([20, 19]);

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(`Simak is built with Node ${OLDEST.join('.')} or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/** @param {readonly string[]} args */
function npm(args) {
  // Set by npm for the scripts it runs. Without it npm is looked for on the path, which on Windows takes a shell.
  const own = process.env['npm_execpath'];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] };
  if (own && /\.c?js$/.test(own)) return spawnSync(process.execPath, [own, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
