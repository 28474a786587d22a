import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspect } from '../scripts/architecture/breaches.mjs';
import { draw, withDiagram } from '../scripts/architecture/diagram.mjs';
import { table } from '../scripts/architecture/table.mjs';

/** What is wrong with a tree of files below src, as `file:line what`. */
const wrongWith = (files: Readonly<Record<string, string>>) =>
  inspect(new Map(Object.entries(files))).breaches.map(({ file, line, what }) => `${file}:${line} ${what}`);

describe('the table of imports', () => {
  test.each([
    ['lesson/a.ts', '../quiz/Item', 'lesson may not import quiz', 'pure code points one way'],
    ['language/a.ts', '../lesson/Lesson', 'language may not import lesson', 'likewise'],
    ['quiz/kinds/a.ts', '../../storage/write', 'quiz may not import storage', 'pure code stores nothing'],
    ['quiz/a.ts', '../locales/en.json', 'quiz may not import locales', 'and says nothing to the reader'],
    ['storage/a.ts', '../state/settings', 'storage may not import state', 'state is built upon it'],
    ['state/a.ts', '../ui/Button', 'state may not import ui', 'state draws nothing'],
    ['ui/A.tsx', '../lesson/Lesson', 'ui may not import lesson', 'the design system knows no lesson'],
    ['speech/a.ts', '../lesson/Lesson', 'speech may not import lesson', 'speech stands alone'],
    ['offline/a.ts', '../ui/Notice', 'offline may not import ui', 'offline stands alone'],
    ['offline/a.ts', './worker/sw', 'offline may not import offline/worker', 'the worker is a program of its own'],
    ['offline/worker/a.ts', '../register', 'offline/worker may not import offline', 'it has the names and no more'],
    ['article/A.tsx', '../state/settings', 'article may not import state', 'it draws what it is given'],
    ['appearance/A.tsx', '../lesson/Lesson', 'appearance may not import lesson', 'it knows settings'],
    ['reader/A.tsx', '../library/Library', 'reader may not import library', 'a screen knows no other'],
    ['library/A.tsx', '../reader/Reader', 'library may not import reader', 'likewise'],
    ['settings/A.tsx', '../storage/write', 'settings may not import storage', 'screens store through state'],
    ['about/A.tsx', '../app/routes', 'about may not import app', 'nobody imports the app'],
    ['app/a.ts', '../main', 'app may not import start', 'but where it starts'],
    ['app/a.ts', '../offline/worker/sw', 'app may not import offline/worker', 'not even the app has the worker in it'],
    ['reader/A.tsx', '../../scripts/serve.mjs', 'no folder of src', 'what is outside src does not ship'],
    ['reader/A.tsx', '/src/library/Library', 'reader may not import library', 'also from the root'],
    ['reader/A.tsx', '../inbox/Inbox', 'no folder of src', 'a folder without a row'],
  ])('%s importing %s: %s (%s)', (file, request, what) => {
    const [found, ...more] = wrongWith({ [file]: `\nimport '${request}';\n` });
    expect(found).toContain(`${file}:2`);
    expect(found).toContain(what);
    expect(more).toEqual([]);
  });

  test.each([
    ['lesson/a.ts', '../language/text/Span'],
    ['quiz/kinds/a.ts', '../../lesson/Lesson'],
    ['quiz/a.ts', 'valibot'],
    ['storage/a.ts', 'idb'],
    ['reader/A.tsx', '../article/BlockView'],
    ['reader/A.tsx', './A.module.css'],
    ['practice/kinds/A.tsx', '../Step'],
    ['app/a.ts', '../reader/Reader'],
    ['app/a.ts', '../locales/en.json'],
    ['main.tsx', './app/App'],
    ['start.ts', './main'],
    ['offline/worker/a.ts', '../names'],
  ])('%s may import %s', (file, request) => {
    expect(wrongWith({ [file]: `import '${request}';` })).toEqual([]);
  });

  test.each([
    ['import { Library } from "../library/Library";'],
    ['import type { Library } from "../library/Library";'],
    ['export { Library } from "../library/Library";'],
    ['export * from "../library/Library";'],
    ['export type { Library } from "../library/Library";'],
    ['const Library = await import("../library/Library");'],
    ['const Library = await import(`../library/Library`);'],
    ['type Library = import("../library/Library").Library;'],
    ['type Library = typeof import("../library/Library");'],
    ['const url = new URL("../library/Library.svg", import.meta.url);'],
    ['import texts from "../library/texts.json";'],
    ['import "../library/Library.module.css";'],
    ['import url from "../library/Library.css?url";'],
  ])('sees %s', (source) => {
    expect(wrongWith({ 'reader/A.tsx': source })).toEqual([expect.stringContaining('reader may not import library')]);
  });

  test.each([
    ['const screen = await import(name);'],
    ['const screen = await import(`../library/${name}`);'],
    ['const all = import.meta.glob("../*/*.tsx");'],
    ['const screen = require("../library/Library");'],
  ])('refuses what it cannot see through: %s', (source) => {
    expect(wrongWith({ 'reader/A.tsx': source })).toEqual([expect.stringContaining('cannot be read off')]);
  });

  test.each([
    ['@import "../library/Library.css";'],
    ['@import url(../library/Library.css);'],
    ['.a { composes: b from "../library/Library.module.css"; }'],
    ['.a { background: url("../library/paper.svg"); }'],
    ['.a { background: url(../library/paper.svg); }'],
  ])('sees, in a style sheet, %s', (source) => {
    expect(wrongWith({ 'reader/A.module.css': source })).toEqual([expect.stringContaining('may not import library')]);
  });

  test.each([
    ['/* @import "../library/Library.css"; */', 'a comment'],
    ['@font-face { src: url("@reading-font.woff2"); }', 'made by the build'],
    ['.a { mask: url(#shape); }', 'a part of the page'],
    ['.a { background: url("data:image/svg+xml,<svg/>"); }', 'data'],
    ['.a { background: url(paper.svg); }', 'beside the file'],
  ])('lets %s be (%s)', (source) => {
    expect(wrongWith({ 'reader/A.module.css': source })).toEqual([]);
  });

  test('an import in a comment or a string is none', () => {
    const source = `// import '../library/Library';\nconst text = "import '../library/Library'";`;
    expect(wrongWith({ 'reader/A.tsx': source })).toEqual([]);
  });
});

describe('pure folders', () => {
  test.each([
    ['react', 'React'],
    ['react-dom/client', 'the DOM'],
    ['@testing-library/dom', 'the DOM'],
    ['zustand', 'a store'],
    ['node:fs', 'Node'],
  ])('import no %s (%s)', (request) => {
    for (const folder of ['language', 'lesson', 'quiz'])
      expect(wrongWith({ [`${folder}/a.ts`]: `import '${request}';` })).toEqual([
        expect.stringContaining(`${folder} may import no package but valibot`),
      ]);
  });

  test.each(['quiz/Mark.tsx', 'lesson/lesson.module.css'])('hold no %s', (file) => {
    expect(wrongWith({ [file]: '' })).toEqual([expect.stringContaining('is pure')]);
  });
});

test('a folder without a row is an error, so that a new one gets one', () => {
  expect(wrongWith({ 'inbox/Inbox.tsx': '' })).toEqual([expect.stringContaining('no row of the table')]);
});

test('no two folders of the table may import each other, directly or around', () => {
  const reach = (folder: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> =>
    (table[folder]?.may ?? []).reduce(
      (all, next) => (all.has(next) ? all : reach(next, new Set([...all, next]))),
      seen,
    );
  for (const folder of Object.keys(table)) expect(reach(folder), folder).not.toContain(folder);
});

describe('the drawing', () => {
  const arrows = [
    { from: 'app', to: 'reader' },
    { from: 'reader', to: 'lesson' },
    { from: 'app', to: 'lesson' },
  ];

  test('leaves out an arrow that a longer way implies, and lists it', () => {
    const drawn = draw(arrows);
    expect(drawn).toContain('f_app --> f_reader');
    expect(drawn).toContain('f_reader --> f_lesson');
    expect(drawn).not.toContain('f_app --> f_lesson');
    expect(drawn).toContain('- `app` → `lesson`, `reader`');
  });

  test('changes with the imports, in whatever order they are found', () => {
    expect(draw(arrows.toReversed())).toBe(draw(arrows));
    expect(draw(arrows.slice(0, 2))).not.toBe(draw(arrows));
  });

  test('is put between its markers and nowhere else', () => {
    const page = readFileSync('docs/architecture.md', 'utf8');
    const renewed = withDiagram(page, arrows);
    expect(withDiagram(renewed, arrows)).toBe(renewed);
    expect(renewed.split('<!--')[0]).toBe(page.split('<!--')[0]);
    expect(() => withDiagram('# Architecture', arrows)).toThrow('lacks');
  });
});

describe('this project', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const tree = inspect(
    new Map(
      files.map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative('src', file).replaceAll('\\', '/'), readFileSync(file, 'utf8')];
      }),
    ),
  );

  test('keeps to the table', () => {
    expect(tree.breaches).toEqual([]);
  });

  test('is drawn as it is in docs/architecture.md', () => {
    const page = readFileSync('docs/architecture.md', 'utf8');
    expect(withDiagram(page, tree.arrows), 'npm run architecture -- --write renews it').toBe(page);
  });
});
