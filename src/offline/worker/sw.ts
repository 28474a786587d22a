/// <reference lib="webworker" />
import { cachePrefix, languageKey, preferencesCache } from '../names';

declare const self: ServiceWorkerGlobalScope;
/** Every file of this build, below the base path, with a hash of its content (so that any change makes a new worker). */
declare const __FILES__: readonly (readonly [file: string, hash: string])[];
declare const __BUILD__: string;
declare const __DEFAULT_LANGUAGE__: string;

const base = import.meta.env.BASE_URL;
const current = cachePrefix + __BUILD__;
const DOWNLOADS_AT_ONCE = 3;
const files = new Set(__FILES__.map(([file]) => file));

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(current);
      // A few at a time: the reader is at the text meanwhile, and all at once they would hold up the first taps.
      // Any failure rejects and leaves the old version in charge.
      const queue = files.values();
      const takeFromQueue = async () => {
        for (const file of queue) await cache.put(base + file, await download(file));
      };
      await Promise.all(Array.from({ length: DOWNLOADS_AT_ONCE }, takeFromQueue));
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys())
        if (name.startsWith(cachePrefix) && name !== current) await caches.delete(name);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('message', (event) => {
  if (event.data === 'skip-waiting') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(base)) return;
  const file = url.pathname.slice(base.length);
  if (request.mode === 'navigate' && !(files.has(file) && !file.endsWith('.html'))) event.respondWith(page(file));
  else if (files.has(file)) event.respondWith(stored(file));
});

/** The route's own page in the reader's language; the fallback page for a route that was not prerendered. */
async function page(path: string): Promise<Response> {
  const folder = path.replace(/(^|\/)index\.html$/, '').replace(/([^/])$/, '$1/');
  const preferences = await caches.open(preferencesCache);
  const language = (await (await preferences.match(languageKey))?.text()) ?? __DEFAULT_LANGUAGE__;
  const [place] = path.split('/');
  const choices = [
    `${folder}index.${language}.html`,
    `${folder}index.html`,
    `${place}/any.${language}.html`, // for all addresses below it: texts that only this reader has
    '404.html',
  ];
  return stored(choices.find((file) => files.has(file)) ?? '404.html');
}

async function stored(file: string): Promise<Response> {
  const cache = await caches.open(current);
  return (await cache.match(base + file)) ?? fetch(base + file);
}

async function download(file: string): Promise<Response> {
  // Hosts agree on `folder/`, and some redirect `folder/index.html` to it.
  const response = await fetch(base + file.replace(/(^|\/)index\.html$/, '$1'), { cache: 'reload' });
  // A host may answer 404.html with its own status.
  if (!response.ok && file !== '404.html') throw new Error(`${file}: ${response.status}`);
  // A redirected response, or one with an error status, must not answer a navigation: keep only the content.
  return new Response(await response.blob(), {
    headers: { 'content-type': response.headers.get('content-type') ?? '' },
  });
}
