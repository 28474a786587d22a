import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whenIdle } from '../../src/reader/whenIdle';

const own = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback') ?? {};

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  Object.defineProperty(window, 'requestIdleCallback', own);
});

describe.each([
  ['a browser that knows when it is idle', () => {}],
  ['Safari, which does not', () => Reflect.deleteProperty(window, 'requestIdleCallback')],
])('%s', (_, prepare) => {
  test('runs once, and not at once', () => {
    prepare();
    const run = vi.fn();
    whenIdle(run);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('not after it was called off', () => {
    prepare();
    const run = vi.fn();
    whenIdle(run)();
    vi.advanceTimersByTime(1000);
    expect(run).not.toHaveBeenCalled();
  });
});
