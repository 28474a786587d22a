import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// Seeded violations, linted with the project's own configuration in a folder of their own.
const SEEDED = [
  ['Date.now', 'export const at = Date.now();', 'no clock'],
  ['new Date', 'export const at = new Date().getTime();', 'no clock'],
  ['Date in disguise', 'const { now } = Date;\nexport const at = now();', 'no clock'],
  ['performance.now', 'export const at = performance.now();', 'no clock'],
  ['Math.random', 'export const side = Math.random() < 0.5;', 'no dice'],
  ['Math.random in disguise', 'const { random } = Math;\nexport const side = random() < 0.5;', 'no dice'],
  ['crypto', 'export const id = crypto.randomUUID();', 'no dice'],
  ['globalThis', 'export const at = globalThis.Date.now();', 'no platform'],
] as const;

const PURE = ['language', 'lesson', 'quiz', 'study', 'exchange'];

const ALLOWED = [
  ['time as an argument', 'export const isDue = (due: Date, now: Date) => due.getTime() <= now.getTime();'],
  ['chance as an argument', 'export const side = (random: () => number) => random() < 0.5;'],
  ['the rest of Math', 'export const half = (value: number) => Math.floor(value / 2);'],
] as const;

let folder: string;
let messages: ReadonlyMap<string, readonly string[]>;
const fileOf = (folderOfSrc: string, name: string) => `src/${folderOfSrc}/part/${name.replaceAll(/\W+/g, '-')}.ts`;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'simak-lint-'));
  const write = (file: string, source: string) => {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${source}\n`);
  };
  for (const pure of PURE) for (const [name, source] of SEEDED) write(fileOf(pure, name), source);
  for (const [name, source] of SEEDED) write(fileOf('state', name), source);
  for (const [name, source] of ALLOWED) write(fileOf('quiz', name), source);
  messages = lint(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the linter says, by file. */
function lint(where: string): ReadonlyMap<string, readonly string[]> {
  const program = path.resolve('node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [program, '-c', path.resolve('.oxlintrc.json'), '-f', 'json', '.'], {
    cwd: where,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; message: string; help?: string }[] };
  const byFile = new Map<string, string[]>();
  for (const { filename, message, help = '' } of diagnostics) {
    const file = path.relative(where, path.resolve(where, filename)).replaceAll('\\', '/');
    byFile.set(file, [...(byFile.get(file) ?? []), `${message} ${help}`]);
  }
  return byFile;
}

test.each(PURE.flatMap((pure) => SEEDED.map(([name, , what]) => [pure, name, what] as const)))(
  'src/%s: %s is refused (%s)',
  (pure, name, what) => {
    expect(messages.get(fileOf(pure, name))?.join('\n')).toContain(what);
  },
);

test.each(SEEDED)('%s is let be where the folder is not pure', (name) => {
  expect(messages.get(fileOf('state', name))).toBeUndefined();
});

test.each(ALLOWED)('pure code may have %s', (name) => {
  expect(messages.get(fileOf('quiz', name))).toBeUndefined();
});
