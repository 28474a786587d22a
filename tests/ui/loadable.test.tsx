import { act, render, screen } from '@testing-library/react';
import { StrictMode, Suspense, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CodeUnreachable, loadable } from '../../src/ui/loadable';
import { Rescue, type RescueProps } from '../../src/ui/Rescue';

function Hello({ name }: { name: string }) {
  return <p>Hello {name}</p>;
}

function Failed({ error, onRetry }: RescueProps) {
  return (
    <button type="button" onClick={onRetry}>
      {error instanceof CodeUnreachable ? 'unreachable' : 'else'}
    </button>
  );
}

const inPage = (children: ReactNode) => (
  <StrictMode>
    <Rescue when={() => true} instead={Failed}>
      <Suspense fallback="loading">{children}</Suspense>
    </Rescue>
  </StrictMode>
);

test('what was preloaded is there in one pass, also for prerendering', async () => {
  const Part = loadable(async () => ({ default: Hello }));
  await Part.preload();
  expect(renderToString(<Part name="Bogor" />)).toBe('<p>Hello <!-- -->Bogor</p>');
});

test('what was not is waited for', async () => {
  const load = vi.fn(async () => ({ default: Hello }));
  const Part = loadable(load);
  await act(async () => render(inPage(<Part name="Bogor" />)));
  expect(screen.getByText('Hello Bogor')).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(1);
});

test('preloading twice loads once', async () => {
  const load = vi.fn(async () => ({ default: Hello }));
  const Part = loadable(load);
  await Part.preload();
  await Part.preload();
  expect(load).toHaveBeenCalledTimes(1);
});

describe('what cannot be fetched', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  test('is thrown as such, once; and after a second it is fetched again', async () => {
    vi.useFakeTimers();
    const load = vi.fn(async () => ({ default: Hello })).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const Part = loadable(load);
    await act(async () => render(inPage(<Part name="Bogor" />)));
    expect(screen.getByRole('button', { name: 'unreachable' })).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(1); // a failure must not be asked for again and again

    await act(async () => screen.getByRole('button').click());
    expect(screen.getByRole('button', { name: 'unreachable' })).toBeInTheDocument(); // too early
    vi.advanceTimersByTime(1100);
    await act(async () => screen.getByRole('button').click());
    expect(screen.getByText('Hello Bogor')).toBeInTheDocument();
  });

  test('fails the preloading, which may be tried again', async () => {
    const load = vi.fn(async () => ({ default: Hello })).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const Part = loadable(load);
    await expect(Part.preload()).rejects.toThrow('Failed to fetch');
    await Part.preload();
    expect(renderToString(<Part name="Bogor" />)).toContain('Bogor');
  });
});
