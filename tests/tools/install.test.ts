import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '../../scripts/support/install.mjs';

let folder: string;
const put = (file: string, seconds: number) => {
  const name = path.join(folder, file);
  mkdirSync(path.dirname(name), { recursive: true });
  writeFileSync(name, '{}');
  utimesSync(name, seconds, seconds);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'simak-install-'));
  put('package-lock.json', 1000);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a fresh clone is not installed', () => {
  expect(isInstalled(folder)).toBe(false);
});

test('packages newer than the lock file will do', () => {
  put('node_modules/.package-lock.json', 1001);
  expect(isInstalled(folder)).toBe(true);
});

test('packages older than the lock file are those of another state', () => {
  put('node_modules/.package-lock.json', 999);
  expect(isInstalled(folder)).toBe(false);
});

test('an installation that was broken off does not count', () => {
  put('node_modules/react/package.json', 1001);
  expect(isInstalled(folder)).toBe(false);
});
