import { serve } from '../serve.mjs';

/** How many ports to try: more would hide that something else is wrong. */
const TRIES = 20;

/**
 * Serves a build on a port, or on the next free one after it.
 *
 * @param {string} folder
 * @param {{ base: string, port: number }} options port 0: any
 * @returns {Promise<Awaited<ReturnType<typeof serve>> & { port: number }>} rejects if none of twenty ports is free
 */
export async function serveOnFreePort(folder, { base, port }) {
  for (let next = port; ; next++) {
    try {
      const site = await serve(folder, { base, port: next });
      return { ...site, port: port === 0 ? 0 : next };
    } catch (error) {
      if (!isTaken(error) || next + 1 >= port + TRIES || next === 65535) throw error;
    }
  }
}

/** @param {unknown} error */
const isTaken = (error) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
