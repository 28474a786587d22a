import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/**
 * One file that a first visit downloads. `bytes` as it goes over the line: gzip level 9, fonts as they are (they are
 * compressed already); headers are not counted. `eager`: a script that is evaluated without waiting for the text's paint.
 *
 * @typedef {'page' | 'script' | 'style' | 'font' | 'picture' | 'lesson'} Kind
 * @typedef {{ readonly file: string, readonly kind: Kind, readonly bytes: number, readonly eager: boolean }} Download
 */

/**
 * Chunks that the reader loads when the browser is idle, because a tap on a word is answered with them. Named for the
 * module that is imported: src/reader/LessonPage.tsx.
 */
const ANSWERS_A_TAP = ['OpenWord'];

/**
 * All that a first visit to the lesson on the front page downloads until a tap on a word can be answered: the page, what
 * its head asks for, the chunks that those import, the chunks that answer a tap, and the lesson's first words. Read off
 * the built files alone.
 *
 * @param {string} folder a build
 * @returns {readonly Download[]} each file once; throws where the build is not what this function takes it for, so that
 *   nothing is left out in silence
 */
export function firstVisit(folder) {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const head = page.slice(0, page.indexOf('</head>'));
  const base = must(/<script src="([^"]*)first-paint\.js"/.exec(head)?.[1], 'first-paint.js in the head of index.html');
  const asked = [...head.matchAll(/<(?:link|script)\b[^>]*>/g)].flatMap(([tag]) => wanted(tag) ?? []);
  const scripts = asked.filter(({ kind }) => kind === 'script').map(({ address }) => address.slice(base.length));
  const others = asked.filter(({ kind }) => kind !== 'script');
  const entries = asked.filter(({ run }) => run).map(({ address }) => address.slice(base.length));
  const eager = new Set(withImports(folder, entries));
  return [
    download(folder, 'page', 'index.html'),
    ...others.map(({ kind, address }) => download(folder, kind, address.slice(base.length))),
    ...withTapChunks(folder, scripts).map((file) => ({ ...download(folder, 'script', file), eager: eager.has(file) })),
    download(folder, 'lesson', `lessons/${lessonOf(page)}.words.json`),
  ];
}

/**
 * What a tag of the head makes the browser download at once. The manifest and the icon for home screens it leaves for
 * later, or for ever.
 *
 * @param {string} tag
 * @returns {{ readonly kind: Kind, readonly address: string, readonly run: boolean } | undefined} run: a script element
 */
function wanted(tag) {
  const of = (/** @type {string} */ name) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  if (tag.startsWith('<script')) return of('src') ? { kind: 'script', address: of('src'), run: true } : undefined;
  const link = { address: of('href'), run: false };
  if (of('rel') === 'stylesheet') return { kind: 'style', ...link };
  if (of('rel') === 'icon') return { kind: 'picture', ...link };
  if (of('rel') === 'modulepreload') return { kind: 'script', ...link };
  if (of('rel') !== 'preload') return undefined;
  return { kind: /** @type {const} */ ({ font: 'font', script: 'script' })[of('as')] ?? 'picture', ...link };
}

/** @param {string} page @returns {string} id of the lesson that the page carries */
function lessonOf(page) {
  const data = must(
    /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(page)?.[1],
    'lesson in index.html',
  );
  return must(JSON.parse(data).id, 'id of the lesson in index.html');
}

/**
 * @param {string} folder
 * @param {readonly string[]} scripts
 * @returns {readonly string[]} these, the chunks that answer a tap, and whatever any of them imports
 */
function withTapChunks(folder, scripts) {
  const first = withImports(folder, scripts);
  const lazy = first.flatMap((file) => importsOf(folder, file).dynamic);
  const tap = ANSWERS_A_TAP.map((name) =>
    must(
      lazy.find((file) => path.posix.basename(file).startsWith(`${name}-`)),
      `chunk ${name}-….js among what the page may import (if the reader answers a tap with another one, say so here)`,
    ),
  );
  return withImports(folder, [...first, ...tap]);
}

/** @param {string} folder @param {readonly string[]} files */
function withImports(folder, files) {
  const found = new Set(files);
  for (const file of found) for (const other of importsOf(folder, file).static) found.add(other); // grows as it goes
  return [...found];
}

/**
 * What a built script imports, as files of the build.
 * @param {string} folder
 * @param {string} file
 */
function importsOf(folder, file) {
  const source = readFileSync(path.join(folder, file), 'utf8');
  const { module } = parseSync(file, source);
  const beside = (/** @type {string} */ request) => path.posix.join(path.posix.dirname(file), request);
  const reExports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest ?? []),
  );
  return {
    static: [...module.staticImports.map(({ moduleRequest }) => moduleRequest), ...reExports].map(({ value }) =>
      beside(value),
    ),
    dynamic: module.dynamicImports.map(({ moduleRequest: { start, end } }) => beside(source.slice(start + 1, end - 1))),
  };
}

/** @param {string} folder @param {Kind} kind @param {string} file @returns {Download} */
const download = (folder, kind, file) => ({ file, kind, bytes: weigh(folder, file), eager: false });

/** @param {string} folder @param {string} file */
function weigh(folder, file) {
  const name = path.join(folder, file);
  must(existsSync(name) || undefined, file);
  const content = readFileSync(name);
  return /\.(?:woff2|png)$/.test(file) ? content.length : gzipSync(content, { level: 9 }).length;
}

/** @template Value @param {Value | undefined} value @param {string} what @returns {Value} */
function must(value, what) {
  if (value === undefined) throw new Error(`the build lacks ${what}`);
  return value;
}
