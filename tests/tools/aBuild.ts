import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Text that gzip cannot make smaller than about three quarters of it; the same each time. */
export function noise(length: number): string {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647; // the "minimal standard" generator
    return 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[seed % 64];
  }).join('');
}

const page = (base: string) => `<!doctype html>
<html lang="en" data-page="/">
  <head>
    <script src="${base}first-paint.js"></script>
    <link rel="stylesheet" crossorigin href="${base}assets/style-a1.css">
    <link rel="preload" href="${base}assets/literata-a1.woff2" as="font" type="font/woff2" crossorigin>
    <link rel="modulepreload" href="${base}assets/main-a1.js" as="script" crossorigin media="none">
    <link rel="modulepreload" href="${base}assets/Reader-a1.js" as="script" crossorigin media="none">
    <link rel="icon" href="${base}icons/mark.svg" type="image/svg+xml" />
    <link rel="apple-touch-icon" href="${base}icons/touch-180.png" />
    <link rel="manifest" href="${base}manifest.webmanifest" />
    <script type="module" crossorigin src="${base}assets/index-a1.js"></script>
  </head>
  <body><div id="root">Halo</div><script type="application/json" id="page-data">{"id":"kp2mi-bogor"}</script></body>
</html>`;

/** The files of a small build, such as Vite and build/pages.ts make one. */
const files = (base: string): Readonly<Record<string, string>> => ({
  'index.html': page(base),
  'first-paint.js': 'document.documentElement.dataset.theme = "light";',
  'manifest.webmanifest': '{}',
  'icons/mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'icons/touch-180.png': 'png',
  'lessons/kp2mi-bogor.words.json': '{}',
  'lessons/kp2mi-bogor.json': '{}',
  'assets/style-a1.css': 'a{}',
  'assets/literata-a1.woff2': noise(2000),
  'assets/lexicon-a1.bin': noise(2000),
  'assets/meanings-a1.bin': noise(2000),
  'assets/index-a1.js': 'await import(`./main-a1.js`);',
  'assets/main-a1.js':
    'import{a}from"./packages-a1.js";const l=[()=>import(`./Reader-a1.js`),()=>import("./About-a1.js")];a(l);',
  'assets/packages-a1.js': 'export*from"./runtime-a1.js";export const a=console.log;',
  'assets/runtime-a1.js': 'export const r=1;',
  'assets/Reader-a1.js':
    'import{a}from"./packages-a1.js";a(()=>import(`./OpenWord-a1.js`),()=>import(`./Sheets-a1.js`));',
  'assets/OpenWord-a1.js': 'import{p}from"./pieces-a1.js";export default p;',
  'assets/pieces-a1.js': 'export const p=1;',
  'assets/Sheets-a1.js': 'export default 1;',
  'assets/About-a1.js': 'export default 1;',
});

/**
 * Writes a small build into a folder of its own.
 *
 * @param changes files to put in place of the small ones, or null to leave one out
 * @returns the folder, for the test to remove
 */
export function aBuild(changes: Readonly<Record<string, string | null>> = {}, base = '/'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'simak-build-'));
  for (const [file, content] of Object.entries({ ...files(base), ...changes })) {
    if (content === null) continue;
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}
