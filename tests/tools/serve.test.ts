import { rmSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { createGunzip } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { serveOnFreePort } from '../../scripts/support/serveOnFreePort.mjs';
import { aBuild } from './aBuild';

let folder: string;
let closing: (() => Promise<unknown>)[] = [];
beforeEach(() => {
  folder = aBuild({ '404.html': 'not here', 'about/index.html': 'about' });
  closing = [];
});
afterEach(async () => {
  for (const close of closing) await close();
  rmSync(folder, { recursive: true, force: true });
});

async function served(base = '/') {
  const site = await serve(folder, { base });
  closing.push(site.close);
  return site;
}

/** Asks for a path as it is: fetch would tidy it up. */
const raw = (url: string, path: string) =>
  new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
    const asked = get({ host: '127.0.0.1', port: new URL(url).port, path }, (answer) => {
      let text = '';
      const plain = answer.headers['content-encoding'] === 'gzip' ? answer.pipe(createGunzip()) : answer;
      plain.on('data', (chunk) => (text += String(chunk)));
      plain.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
  });

describe('serve', () => {
  test('a folder means its page, with a slash', async () => {
    const { url } = await served();
    const answer = await fetch(`${url}about`);
    expect(answer.redirected).toBe(true);
    expect(await answer.text()).toBe('about');
  });

  test('what is not there is 404.html, also outside the base path', async () => {
    const { url } = await served('/simak/');
    expect(url).toMatch(/\/simak\/$/);
    expect((await fetch(`${url}about/`)).status).toBe(200);
    for (const address of [`${url}nothing`, new URL('/about/', url)]) {
      const answer = await fetch(address);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe('not here');
    }
  });

  test.each([
    ['manifest.webmanifest', 'application/manifest+json'],
    ['icons/mark.svg', 'image/svg+xml'],
    ['icons/touch-180.png', 'image/png'],
  ])('%s is %s', async (file, type) => {
    const { url } = await served();
    expect((await fetch(url + file)).headers.get('content-type')).toBe(type);
  });

  test.each(['/..%2f..%2f..%2fetc%2fhosts', '/%2e%2e%2f%2e%2e%2fetc%2fhosts', '/%E0%A4%A', '/%00', '//a'])(
    'nothing outside the folder is served, and nothing breaks: %s',
    async (path) => {
      const { url } = await served();
      expect(await raw(url, path)).toEqual({ status: 404, text: 'not here' });
      expect((await fetch(url)).status).toBe(200);
    },
  );
});

describe('a port that is taken', () => {
  const taken = () =>
    new Promise<number>((resolve) => {
      const other = createServer().listen(0, '127.0.0.1', () => {
        closing.push(() => new Promise((done) => other.close(done)));
        const address = other.address();
        resolve(address && typeof address === 'object' ? address.port : 0);
      });
    });

  test('makes serve reject', async () => {
    await expect(serve(folder, { port: await taken() })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('is passed over for the next free one', async () => {
    const port = await taken();
    const site = await serveOnFreePort(folder, { base: '/', port });
    closing.push(site.close);
    expect(site.port).toBeGreaterThan(port);
    expect(new URL(site.url).port).toBe(String(site.port));
    expect((await fetch(site.url)).status).toBe(200);
  });
});
