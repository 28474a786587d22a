import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { budgets, held } from '../../scripts/size/budgets.mjs';
import { firstVisit, type Download } from '../../scripts/size/firstVisit.mjs';
import { aBuild, noise } from './aBuild';

const made: string[] = [];
const build = (...args: Parameters<typeof aBuild>) => {
  const folder = aBuild(...args);
  made.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const names = (folder: string) =>
  firstVisit(folder)
    .map(({ file }) => file)
    .toSorted();

const FIRST_VISIT = [
  'assets/OpenWord-a1.js', // answers a tap
  'assets/Reader-a1.js',
  'assets/index-a1.js',
  'assets/literata-a1.woff2',
  'assets/main-a1.js',
  'assets/packages-a1.js', // imported by main, not named in the head
  'assets/pieces-a1.js', // imported by what answers a tap
  'assets/runtime-a1.js', // re-exported
  'assets/style-a1.css',
  'first-paint.js',
  'icons/mark.svg',
  'index.html',
  'lessons/kp2mi-bogor.words.json',
];

describe('a first visit', () => {
  test('is the page, what its head asks for, what that imports, and what answers a tap; each once', () => {
    expect(names(build())).toEqual(FIRST_VISIT);
  });

  test('is the same below a path', () => {
    expect(names(build({}, '/simak/'))).toEqual(FIRST_VISIT);
  });

  test('is weighed as it goes over the line: gzip, but a font as it is', () => {
    const css = '.a { color: red; }\n'.repeat(100);
    const downloads = firstVisit(build({ 'assets/style-a1.css': css }));
    const bytesOf = (file: string) => downloads.find((download) => download.file === file)?.bytes;
    expect(bytesOf('assets/style-a1.css')).toBe(gzipSync(css, { level: 9 }).length);
    expect(bytesOf('assets/literata-a1.woff2')).toBe(2000);
  });

  test.each([
    ['assets/pieces-a1.js', /pieces-a1\.js/, 'a chunk that is imported'],
    ['lessons/kp2mi-bogor.words.json', /words\.json/, 'the words of the lesson'],
    ['icons/mark.svg', /mark\.svg/, 'the icon'],
  ])('is not weighed without %s', (file, message) => {
    expect(() => firstVisit(build({ [file]: null }))).toThrow(message);
  });

  test('knows what does not wait for the text: what the page runs, and what that imports at once', () => {
    const entry = 'import{l}from"./runtime-a1.js";await l(()=>import(`./main-a1.js`));';
    const eager = firstVisit(build({ 'assets/index-a1.js': entry })).filter(({ eager }) => eager);
    expect(eager.map(({ file }) => file).toSorted()).toEqual([
      'assets/index-a1.js',
      'assets/runtime-a1.js',
      'first-paint.js',
    ]);
  });

  test('is not weighed where nothing seems to answer a tap', () => {
    const reader = 'export default 1;';
    expect(() => firstVisit(build({ 'assets/Reader-a1.js': reader }))).toThrow('OpenWord');
  });
});

describe('the budgets', () => {
  const download = (kind: Download['kind'], bytes: number, eager = false): Download => ({
    file: 'a',
    kind,
    bytes,
    eager,
  });
  const exceeded = (...downloads: Download[]) =>
    held(downloads)
      .filter(({ kept }) => !kept)
      .map(({ name }) => name);

  test.each(budgets.map(({ name, most }) => [name, most] as const))(
    '%s may weigh %i bytes and no more',
    (name, most) => {
      const kind = name === 'font' ? 'font' : 'script';
      expect(exceeded(download(kind, most, true))).not.toContain(name);
      expect(exceeded(download(kind, most + 1, true))).toContain(name);
    },
  );

  test('JavaScript is scripts, and all of it is everything', () => {
    expect(exceeded(download('page', 100_000), download('lesson', 90_999), download('script', 1))).toEqual([]);
    expect(exceeded(download('page', 100_000), download('lesson', 91_000), download('script', 1))).toEqual([
      'all of it',
    ]);
  });
});

describe('npm run size', () => {
  const size = (folder: string) => spawnSync(process.execPath, ['scripts/size.mjs', folder], { encoding: 'utf8' });

  test('is well with a small build', () => {
    const { status, stdout } = size(build());
    expect(stdout).toContain('assets/OpenWord-a1.js');
    expect(stdout).not.toContain('TOO MUCH');
    expect(status).toBe(0);
  });

  test('fails on too much JavaScript, and says which budget', () => {
    const large = build({ 'assets/pieces-a1.js': `export const p="${noise(190_000)}";` });
    const { status, stdout } = size(large);
    expect(stdout).toMatch(/JavaScript {2}TOO MUCH/);
    expect(status).toBe(1);
  });

  test('fails on an entry that brings the app along ahead of the text', () => {
    const { status, stdout } = size(
      build({
        'assets/index-a1.js': 'import"./runtime-a1.js";import(`./main-a1.js`);',
        'assets/runtime-a1.js': `export const r="${noise(10_000)}";`,
      }),
    );
    expect(stdout).toMatch(/before the text is painted {2}TOO MUCH/);
    expect(status).toBe(1);
  });

  test('fails on a heavy lexicon, and on none', () => {
    const heavy = size(build({ 'assets/lexicon-a1.bin': noise(260_000) }));
    expect(heavy.stdout).toMatch(/lexicon {2}TOO MUCH/);
    expect(heavy.status).toBe(1);
    const none = build();
    rmSync(path.join(none, 'assets/lexicon-a1.bin'));
    expect(size(none).status).toBe(1);
  });

  test('fails on a heavy page', () => {
    const { status, stdout } = size(build({ 'lessons/kp2mi-bogor.words.json': `"${noise(260_000)}"` }));
    expect(stdout).toMatch(/all of it {2}TOO MUCH/);
    expect(stdout).not.toMatch(/JavaScript {2}TOO MUCH/);
    expect(status).toBe(1);
  });

  test('says what to do where there is no build', () => {
    const { status, stderr } = size('no-such-build');
    expect(stderr).toContain('npm run build');
    expect(status).toBe(2);
  });
});
