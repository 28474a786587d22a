import { expect } from 'vitest';

/**
 * Asks again and again until the expectation that follows holds: `await eventually(() => …).toBe(…)`. Journeys wait for
 * states, never for times; how long at most is one number here, since a busy machine may take its time.
 */
export const eventually = (ask: () => unknown, message?: string): ReturnType<typeof expect.poll> =>
  expect.poll(ask, { timeout: 15_000, ...(message === undefined ? {} : { message }) });
