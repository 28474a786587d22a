import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { check, steps } from '../../scripts/check.mjs';

let folder: string;
let printed: string[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'simak-check-'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** A step that runs this source. */
function step(name: string, source: string, more: { readonly after?: string } = {}) {
  const file = path.join(folder, `${name}.mjs`);
  writeFileSync(file, source);
  return { name, run: [file], ...more };
}

const kinds = async (...chosen: Parameters<typeof check>) =>
  (await check(...chosen)).map(({ step: { name }, kind }) => `${name}: ${kind}`).toSorted();

describe('check', () => {
  test('is quiet about a step that is well', async () => {
    expect(await kinds([step('a', 'console.log("chatter")')])).toEqual(['a: well']);
    expect(printed.join('\n')).toMatch(/^ok +a /);
    expect(printed.join('\n')).not.toContain('chatter');
  });

  test('shows what a failing step said, to both streams, and goes on', async () => {
    const bad = step('bad', 'console.log("here"); console.error("and there"); process.exitCode = 3;');
    expect(await kinds([bad, step('good', '')], 1)).toEqual(['bad: failed', 'good: well']);
    expect(printed.join('\n')).toMatch(/FAILED +bad[^]*here\nand there[^]*ok +good/);
    expect(printed.join('\n')).toContain('not well: bad');
  });

  test('leaves out what builds upon a failed step, and nothing else', async () => {
    const chosen = [step('build', 'process.exitCode = 1'), step('size', '', { after: 'build' }), step('lint', '')];
    expect(await kinds(chosen)).toEqual(['build: failed', 'lint: well', 'size: left out']);
  });

  test('begins a step only when the one it builds upon has ended', async () => {
    const mark = JSON.stringify(path.join(folder, 'built'));
    const build = step('build', `import fs from 'node:fs'; setTimeout(() => fs.writeFileSync(${mark}, 'yes'), 200);`);
    const size = step('size', `import fs from 'node:fs'; fs.readFileSync(${mark});`, { after: 'build' });
    expect(await kinds([build, size])).toEqual(['build: well', 'size: well']);
  });

  test('a step that cannot be started has failed', async () => {
    expect(await kinds([{ name: 'gone', run: [path.join(folder, 'gone.mjs')] }])).toEqual(['gone: failed']);
  });

  test('finds the counts of a test run', async () => {
    const [outcome] = await check([step('tests', 'console.log("\\n4 passed, 0 failed, 1 skipped")')]);
    expect(outcome?.counts).toEqual({ passed: 4, failed: 0, skipped: 1 });
  });
});

describe('the steps', () => {
  test('are named once, and stand after what they build upon', () => {
    const names = steps.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, after } of steps) if (after) expect(names.indexOf(after)).toBeLessThan(names.indexOf(name));
  });

  test.each(steps.map(({ name, run }) => [name, run[0] ?? ''] as const))('%s is there: %s', (_name, file) => {
    expect(readFileSync(file, 'utf8')).not.toBe('');
  });

  test('a name that is none is refused, and the names are told', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/check.mjs', 'lintt'], { encoding: 'utf8' });
    expect(stderr).toMatch(/lintt[^]*types[^]*lint/);
    expect(status).toBe(2);
  });
});
