import { spawn } from 'node:child_process';
import { projectRoot } from './projectRoot.mjs';

/**
 * How a program ended. `code` is what a shell would say: 128 and more for one that a signal ended, 127 for one that
 * could not be started. `output` is what it wrote to both streams, in order.
 * @typedef {{ readonly code: number, readonly output: string }} Ended
 */

/**
 * Runs a JavaScript file in a Node process of its own, in the project's folder, and waits until it has ended. Never
 * rejects.
 *
 * @param {readonly string[]} args the file, relative to the project, and its arguments
 * @param {{ env?: Readonly<Record<string, string | undefined>>, show?: boolean }} [options] env: changes to the
 *   environment, `undefined` takes a variable out; show: pass on what it writes, as it comes
 * @returns {Promise<Ended>}
 */
export function runNode(args, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    /** @type {Buffer[]} */
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        chunks.push(chunk);
        if (show) process.stdout.write(chunk);
      });
    }
    const end = endWith(child);
    /** @param {number} code @param {string} [more] */
    const settle = (code, more = '') => {
      end.forget();
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + more });
    };
    child.once('error', (error) => settle(127, `${error.message}\n`));
    child.once('close', (code) => settle(code ?? 128));
  });
}

/** Signals that ask a process to end, and their numbers: a shell reports 128 + number. */
const SIGNALS = Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 });

/**
 * A script that is asked to end ends what it has started. (A terminal's Ctrl-C reaches the children by itself, a
 * `kill` does not; and without a listener Node ends at once, with no `exit` event.)
 * @param {import('node:child_process').ChildProcess} child
 */
function endWith(child) {
  const end = () => child.kill('SIGTERM');
  const leave = SIGNALS.map(([signal, number]) => /** @type {const} */ ([signal, () => process.exit(128 + number)]));
  process.once('exit', end);
  for (const [signal, exit] of leave) process.once(signal, exit);
  return {
    forget: () => {
      process.removeListener('exit', end);
      for (const [signal, exit] of leave) process.removeListener(signal, exit);
    },
  };
}
