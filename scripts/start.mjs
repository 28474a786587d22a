// npm start – from a fresh clone to the app in the browser: installs, builds, serves.
//
//   PORT=5000       where to serve (else 4173; if it is taken, the next free one)
//   BASE_PATH=/a/   below which path, in the build and in the address
import { ensureInstalled } from './support/install.mjs';
import { runNode } from './support/run.mjs';
import { serveOnFreePort } from './support/serveOnFreePort.mjs';

const base = basePath(process.env['BASE_PATH']);
const port = portNumber(process.env['PORT']);

ensureInstalled();
await build();
const site = await serveOnFreePort('dist', { base, port });
if (site.port !== port) console.log(`Port ${port} is taken: serving on ${site.port} instead.`);
console.log(`\nSimak is at  ${site.url}\nStop it with Ctrl-C.`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);

async function build() {
  console.log('Building …');
  const { code, output } = await runNode(['node_modules/vite/bin/vite.js', 'build'], {
    env: { NODE_ENV: 'production', BASE_PATH: base },
  });
  if (code === 0) return;
  console.error(`${output}\nThe app could not be built: what went wrong stands above.`);
  process.exit(1);
}

async function stop() {
  await site.close();
  console.log('\nStopped.');
  process.exit(0);
}

/** @param {string | undefined} asked @returns {string} starts and ends with a slash */
function basePath(asked = '/') {
  const name = asked.replace(/^\/+|\/+$/g, '');
  return name === '' ? '/' : `/${name}/`;
}

/** @param {string | undefined} asked */
function portNumber(asked) {
  if (!asked) return 4173;
  const number = Number(asked);
  if (Number.isInteger(number) && number >= 0 && number <= 65535) return number;
  console.error(`PORT=${asked} is no port: a whole number up to 65535 is.`);
  process.exit(2);
}
