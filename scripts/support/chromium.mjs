import { runnerImport } from 'vite';

/**
 * How the journeys find and start a browser, for scripts: Node 20 runs no TypeScript, Vite's module runner does.
 *
 * `findChromium` gives the program file, undefined where there is none; it throws where CI is set and there is none.
 *
 * @returns {Promise<{ findChromium: () => string | undefined, chromiumArgs: string[] }>}
 */
export async function browserSupport() {
  const { module } = await runnerImport('tests/support/browser.ts', { configFile: false, logLevel: 'error' });
  return /** @type {{ findChromium: () => string | undefined, chromiumArgs: string[] }} */ (module);
}

/**
 * Starts a browser for a script that cannot do without; ends the process, in plain words, where there is none.
 *
 * @param {readonly string[]} [more] arguments of its own
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function startChromium(more = []) {
  const [{ chromium }, { findChromium, chromiumArgs }] = await Promise.all([
    import('playwright-core'),
    browserSupport(),
  ]);
  const executablePath = findChromium();
  if (executablePath) return chromium.launch({ executablePath, args: [...chromiumArgs, ...more] });
  console.error('No Chromium found: install one, or set CHROMIUM_PATH to its program file.');
  process.exit(1);
}
