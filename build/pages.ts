import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Manifest, type ManifestChunk, type Plugin, type ResolvedConfig } from 'vite';
import { lexiconModules } from './lexicon.ts';
import type * as prerenderer from '../src/prerender.tsx';

const defaultLanguage = 'en'; // the language of index.html; the others lie beside it as index.<language>.html

const marker = '<!--page-head-->';

const policy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types service-worker analysis-worker shelf-worker',
].join('; ');

/** After the client build: prerenders the routes into its index.html, then builds the service worker over all of it. */
export function staticPages(): Plugin {
  let config: ResolvedConfig;
  let written = false;
  return {
    name: 'static-pages',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved: (resolved) => {
      config = resolved;
    },
    transformIndexHtml: () => [
      { tag: 'meta', injectTo: 'head-prepend', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy } },
    ],
    // closeBundle comes after a failed build too: there is nothing then to work on, and the first error is the one to see.
    writeBundle: () => {
      written = true;
    },
    async closeBundle() {
      if (!written) return;
      const out = path.resolve(config.root, config.build.outDir);
      await writePages(config, out);
      await buildWorker(config, out);
    },
  };
}

async function writePages({ root, base, publicDir }: ResolvedConfig, out: string): Promise<void> {
  const built = await readFile(path.join(out, 'index.html'), 'utf8');
  // Vite links what the entry needs at the end; the pages link their own first.
  const template = built.replace(/<link rel="stylesheet"[^>]*>\s*/g, '');
  const manifest = JSON.parse(await readFile(path.join(out, '.vite/manifest.json'), 'utf8')) as Manifest;
  await rm(path.join(out, '.vite'), { recursive: true });
  const font = Object.values(manifest)
    .flatMap(({ assets = [], file }) => [...assets, file])
    .find((file) => file.endsWith('.woff2'));
  const fontLink = font && `<link rel="preload" href="${base}${font}" as="font" type="font/woff2" crossorigin>`;

  // Inside the project, so that Node finds react; a folder of its own, so that two builds do not meet.
  const cache = path.join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const temporary = await mkdtemp(path.join(cache, 'prerender-'));
  await build({
    configFile: false,
    root,
    base,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react({ compiler: true }), lexiconModules()],
    build: { ssr: 'src/prerender.tsx', outDir: temporary, emptyOutDir: true, target: 'node20' },
  });
  const { pages, lateRoutes, languages } = (await import(
    pathToFileURL(path.join(temporary, 'prerender.js')).href
  )) as typeof prerenderer;
  const rendered = await pages(publicDir);
  await rm(temporary, { recursive: true });

  for (const page of rendered) {
    const head = [
      // The text waits for its style sheets, so they are asked for first.
      ...styleSheets(base, manifest, ['src/main.tsx', ...page.modules]),
      fontLink,
      ...scripts(base, manifest, ['src/main.tsx', ...page.modules], ' media="none"'),
    ];
    // `<` as an escape, so that no text can end the element. It is data: the policy lets it be and nothing runs it.
    const data =
      page.data &&
      `<script type="application/json" id="page-data">${JSON.stringify(page.data).replaceAll('<', '\\u003c')}</script>`;
    const html = fill(template, {
      '<html lang="en">': `<html lang="${page.language}" data-page="${page.path}">`,
      '<title>Simak</title>': `<title>${escape(page.title)}</title>`,
      'content="Simak"': `content="${escapeAttribute(page.description)}"`,
      [marker]: head.filter(Boolean).join('\n    '),
      '<div id="root"></div>': `<div id="root">${page.markup}</div>${data ?? ''}`,
    });
    const file = path.join(
      out,
      page.path,
      page.language === defaultLanguage ? 'index.html' : `index.${page.language}.html`,
    );
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, html);
  }
  // For every other route: an empty root, filled by the app. Static hosts serve 404.html by themselves.
  const noscript = `<noscript><p>Simak needs JavaScript here. The lessons can be read without: <a href="${base}library/">Perpustakaan / Library</a></p></noscript>`;
  const late = lateRoutes();
  const empty = async (name: string, more: readonly string[]) => {
    const head = [
      ...styleSheets(base, manifest, ['src/main.tsx']),
      fontLink, // a page that is rendered late has no other chance: the face is optional
      ...scripts(base, manifest, ['src/main.tsx'], ''),
      ...more,
    ];
    const html = fill(template, {
      [marker]: head.filter(Boolean).join('\n    '),
      '<div id="root"></div>': `<div id="root"></div>${noscript}`,
    });
    await mkdir(path.dirname(path.join(out, name)), { recursive: true });
    await writeFile(path.join(out, name), html);
  };
  await empty(
    '404.html',
    late.flatMap(({ below, modules }) => later(base, manifest, modules, ` media="none" data-below="${below}"`)),
  );
  // The worker has one for each of their routes and languages: it asks for all of it with the first bytes.
  for (const { below, modules } of late)
    for (const language of languages)
      await empty(
        `${below.slice(1)}any.${language}.html`,
        later(base, manifest, [...modules, `src/locales/${language}.json`, `src/locales/${language}.rest.json`], ''),
      );
}

/**
 * @param media ` media="none"` on a page with a text: `start.ts` asks for the scripts once that is painted. Before, they
 *   would take the line from style sheets and font, and the processor from the layout.
 */
function scripts(base: string, manifest: Manifest, modules: readonly string[], media: string): string[] {
  const files = chunksOf(manifest, modules).map(({ file }) => file);
  return files.map((file) => `<link rel="modulepreload" href="${base}${file}" as="script" crossorigin${media}>`);
}

/**
 * The scripts and styles of a route whose pages come through 404.html.
 *
 * @param attributes there they wait, and `start.ts` asks for those of the address
 */
function later(base: string, manifest: Manifest, modules: readonly string[], attributes: string): string[] {
  const most = new Set(chunksOf(manifest, ['src/main.tsx']));
  const chunks = chunksOf(manifest, modules).filter((chunk) => !most.has(chunk));
  const link = (file: string, kind: string) => `<link ${kind} href="${base}${file}" crossorigin${attributes}>`;
  return [
    ...chunks.map(({ file }) => link(file, 'rel="modulepreload" as="script"')),
    ...[...new Set(chunks.flatMap(({ css = [] }) => css))].map((file) => link(file, 'rel="preload" as="style"')),
  ];
}

/** What chunks that are loaded later bring along is added by Vite when they are. */
function styleSheets(base: string, manifest: Manifest, modules: readonly string[]): string[] {
  const files = new Set(chunksOf(manifest, modules).flatMap(({ css = [] }) => css));
  return [...files].map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`);
}

/** The chunks of source files and the chunks that they import, each once, what is imported first. */
function chunksOf(manifest: Manifest, modules: readonly string[]): ManifestChunk[] {
  const found = new Set<ManifestChunk>();
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`no chunk for ${name}`);
    chunk.imports?.forEach(visit);
    found.add(chunk);
  };
  modules.forEach(visit);
  return [...found];
}

/** Replaces each marker exactly once; a marker that is missing is an error, not a page without content. */
function fill(template: string, parts: Record<string, string>): string {
  let html = template;
  for (const [marker, part] of Object.entries(parts)) {
    if (html.split(marker).length !== 2) throw new Error(`index.html: expected one ${marker}`);
    html = html.replace(marker, () => part);
  }
  return html;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const escapeAttribute = (text: string) => escape(text).replaceAll('"', '&quot;');

/** The browser fetches these by itself when it installs the app; nobody needs them offline. */
const notPrecached = /\.map$|^sw\.js$|^screenshots\//;

async function buildWorker({ root, base }: ResolvedConfig, out: string): Promise<void> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((name) => !notPrecached.test(path.relative(out, name)));
  const files = await Promise.all(
    names
      .toSorted()
      .map(async (name) => [path.relative(out, name).replaceAll('\\', '/'), hash(await readFile(name))] as const),
  );
  const id = hash(JSON.stringify(files));
  await build({
    configFile: false,
    root,
    base,
    publicDir: false,
    logLevel: 'warn',
    define: {
      __FILES__: JSON.stringify(files),
      __BUILD__: JSON.stringify(id),
      __DEFAULT_LANGUAGE__: JSON.stringify(defaultLanguage),
    },
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: path.join(root, 'src/offline/worker/sw.ts'),
        formats: ['iife'],
        name: 'sw',
        fileName: () => 'sw.js',
      },
    },
  });
  console.log(`service worker ${id}: ${files.length} files precached`);
}

const hash = (content: string | Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 12);
