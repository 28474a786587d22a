// Serves a build the way static hosts do: gzip, folder/ means folder/index.html, 404.html for the rest, a path prefix.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * @param {string} folder the build
 * @param {{ base?: string, port?: number, delay?: (file: string) => number, transform?: (file: string, body: Buffer) => Buffer }} [options] delay: milliseconds to hold a file back; transform: what to send instead
 * @returns {Promise<{ url: string, requests: string[], close: () => Promise<void> }>} url ends with the base path;
 *   rejects with the system's error, such as EADDRINUSE, where the port cannot be had
 */
export async function serve(folder, { base = '/', port = 0, delay = () => 0, transform = (_, body) => body } = {}) {
  /** @type {Map<string, Buffer>} gzip by content, so that only the first request for a file pays */
  const packed = new Map();
  /** @type {string[]} */
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
    const name = decoded(pathname);
    requests.push(name);
    let status = 200;
    let file = fileAt(folder, base, name);
    if (await isFolder(file)) {
      if (!name.endsWith('/')) return void response.writeHead(301, { location: `${pathname}/${search}` }).end();
      file = path.join(file, 'index.html');
    }
    /** @type {Buffer | undefined} */
    let body = await readFile(file).catch(() => undefined);
    if (!body) {
      status = 404;
      file = path.join(folder, '404.html');
      body = await readFile(file).catch(() => Buffer.from('not found'));
    }
    body = transform(file, body);
    const extension = /** @type {keyof typeof types} */ (path.extname(file));
    /** @type {Record<string, string>} */
    const headers = { 'content-type': types[extension] ?? 'application/octet-stream', 'cache-control': 'max-age=600' };
    if (extension !== '.woff2' && extension !== '.png') {
      const key = createHash('sha1').update(body).digest('hex');
      const small = packed.get(key) ?? gzipSync(body, { level: 9 });
      packed.set(key, small);
      body = small;
      headers['content-encoding'] = 'gzip';
    }
    const wait = delay(name);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    response.writeHead(status, headers).end(body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${address && typeof address === 'object' ? address.port : port}${base}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {string} pathname @returns {string} as it is where its escapes are none */
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/**
 * The file of an address; for one outside the base path, or that would lead out of the folder (`/..%2f`), one that
 * cannot be.
 * @param {string} folder @param {string} base @param {string} name
 */
function fileAt(folder, base, name) {
  const file = path.join(folder, name.slice(base.length));
  const leadsOut = path.relative(folder, file).startsWith('..');
  return name.startsWith(base) && !leadsOut ? file : '\0';
}

/** @param {string} name */
async function isFolder(name) {
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve(process.argv[2] ?? 'dist', {
    base: process.env['BASE_PATH'] ?? '/',
    port: Number(process.env['PORT'] ?? 4173),
  });
  console.log(url);
}
