import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { asModule } from '../../build/flatReactDom';

const small = `"use strict";
var Scheduler = require("scheduler"),
  React = require("react");
var Stopped = Error(formatProdErrorMessage(460)),
  Resumed = Error(formatProdErrorMessage(474));
function fails() {
  throw Error(formatProdErrorMessage(1));
}
exports.createRoot = function () {};
exports.version = "19";
`;

describe('react-dom/client as a module', () => {
  test('imports what it required, and exports what it gave', () => {
    const code = asModule(small);
    expect(code).toContain('import SchedulerPackage from "scheduler";');
    expect(code).toContain('var Scheduler = SchedulerPackage,');
    expect(code).toContain('export const createRoot = function () {};');
    expect(code).toContain('export const version = "19";');
    expect(code).not.toMatch(/require\(|exports\.|use strict/);
  });

  test('its own signals carry no stack; what it throws does', () => {
    const code = asModule(small);
    expect(code).toContain('var Stopped = signal(formatProdErrorMessage(460)),');
    expect(code).toContain('Resumed = signal(formatProdErrorMessage(474));');
    expect(code).toContain('throw Error(formatProdErrorMessage(1));');
  });

  test.each([
    ['another way to export', small + 'module.exports = {};\n'],
    ['a require inside a function', small + 'function late() { return require(name); }\n'],
    ['an export in passing', small + 'if (1) exports.late = 1;\n'],
    ['a module already', 'export const createRoot = 1;\n'],
  ])('refuses what it does not know: %s', (_, code) => {
    expect(() => asModule(code)).toThrow('react-dom/client is not as expected');
  });

  test('what is installed can be had so, signals and all', () => {
    const folder = path.dirname(createRequire(import.meta.url).resolve('react-dom/package.json'));
    const code = asModule(readFileSync(path.join(folder, 'cjs/react-dom-client.production.js'), 'utf8'));
    expect(code).toMatch(/^export const hydrateRoot = /m);
    expect(code).toMatch(/\bSuspenseException = signal\(/);
  });
});
