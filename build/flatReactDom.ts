import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const ID = 'react-dom/client';
const FILE = 'cjs/react-dom-client.production.js';

/**
 * `react-dom/client` as an ES module. It is published as CommonJS, and a bundler puts that into one function: the
 * browser then reads its 18,000 lines twice, once to skip the function and once more to run it, the second time in the
 * way of the reader. As a module its functions stand at the top and are read once, off the main thread.
 *
 * Its first lines make a few errors, by which it knows its own interruptions. An error notes the stack, and for that V8
 * reads the whole file again: these get a prototype and a message, and no stack, which nobody looks at.
 *
 * Only for the production build; see docs/decisions/0013.
 */
export function flatReactDom(): Plugin {
  const { resolve } = createRequire(import.meta.url);
  const file = path.join(path.dirname(resolve('react-dom/package.json')), FILE);
  return {
    name: 'flat-react-dom',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    enforce: 'pre',
    resolveId: { filter: { id: new RegExp(`^${ID}$`) }, handler: () => file },
    transform: { filter: { id: /react-dom-client\.production\.js$/ }, handler: asModule },
  };
}

const SIGNAL = 'function signal(message) { return Object.create(Error.prototype, { message: { value: message } }); }';

/**
 * @param code what React publishes: `require` of other packages in declarations at the top, `exports.name = value;`
 * @throws where it finds anything else, so that a new version of React fails the build and not the page
 */
export function asModule(code: string): string {
  const imports: string[] = [];
  const flat = code
    .replace(/^["']use strict["'];$/m, '') // as every module is
    .replaceAll(/\b(\w+) = require\(("[\w-]+")\)/g, (_, name: string, from: string) => {
      imports.push(`import ${name}Package from ${from};`);
      return `${name} = ${name}Package`;
    })
    .replaceAll(/^((?:var )? *\w+) = Error\((formatProdErrorMessage\(\d+\))\)(?=[,;]$)/gm, '$1 = signal($2)')
    .replaceAll(/^exports\.(\w+) = /gm, (_, name: string) => `export const ${name} = `);
  const left = /^.*\b(?:require\(|module\.exports\b|exports\.).*$/m.exec(flat);
  if (left || imports.length === 0)
    throw new Error(`react-dom/client is not as expected: ${left?.[0] ?? 'no require'}`);
  return `${imports.join('\n')}\n${SIGNAL}\n${flat}`;
}
