import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderRoute } from '../support/renderRoute';
import { seedLesson } from '../support/seedLesson';
import { page } from './seedEntries';

/** Gives every block a height of 100 px and a place one below the other, seen from where the window is. */
function layOut(): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const block = this.closest('[data-block]');
    const index = [...document.querySelectorAll('[data-block]')].findIndex((one) => one === block);
    return new DOMRect(0, index * 100 - scrollY, 600, block ? 100 : 0);
  });
}

afterEach(() => vi.restoreAllMocks());

const topOf = (block: string) =>
  100 * [...document.querySelectorAll<HTMLElement>('[data-block]')].findIndex((one) => one.dataset['block'] === block);
const LINE = 80; // px below the top of the window

/** Storage of the page that is open now. */
const storage = () => import('../../src/state/readingPosition');
const stored = async () => (await storage()).readPosition(seedLesson.id);
const store = async (block: string, fraction: number) =>
  (await storage()).savePosition(seedLesson.id, { block, fraction });

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Comes back to the lesson within the same visit. */
async function leaveAndReturn(user: Awaited<ReturnType<typeof renderRoute>>['user']) {
  await user.click(screen.getByRole('link', { name: 'Library' }));
  await user.click(await screen.findByRole('link', { name: seedLesson.source.title }));
  await screen.findByRole('heading', { level: 1, name: seedLesson.source.title });
}

describe('remembering', () => {
  test('where the window is, a moment after it has stopped', async () => {
    layOut();
    await renderRoute(page);
    // From when it listens on, which cannot be seen: once more where it has not yet.
    await waitFor(
      async () => {
        scrollTo({ top: topOf('p5') + 30 - LINE });
        await wait(600);
        expect(await stored()).toMatchObject({ block: 'p5', fraction: 0.3 });
      },
      { timeout: 10_000 },
    );
  });

  test('at once when the page is put away', async () => {
    layOut();
    await renderRoute(page);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    scrollTo({ top: topOf('p7') - LINE });
    await waitFor(async () => {
      document.dispatchEvent(new Event('visibilitychange'));
      expect(await stored()).toMatchObject({ block: 'p7', fraction: 0 });
    });
  });

  test('nothing where there is nothing to be seen of the article', async () => {
    await renderRoute(page); // without layout: as in a window of no height
    await wait(300);
    scrollTo({ top: 500 });
    await wait(600);
    expect(await stored()).toBeNull();
  });
});

describe('returning', () => {
  const notice = 'You are back where you stopped reading.';

  test('goes to the place, says so, and offers the beginning', async () => {
    layOut();
    const { user } = await renderRoute('/library');
    await store('p9', 0.5);
    await user.click(await screen.findByRole('link', { name: seedLesson.source.title }));
    expect(await screen.findByText(notice)).toBeInTheDocument();
    expect(scrollY).toBe(topOf('p9') + 50 - LINE);
    await user.click(screen.getByRole('button', { name: 'Read from the start' }));
    expect(scrollY).toBe(0);
    expect(screen.queryByText(notice)).toBeNull();
  });

  test('the notice goes by itself when one has read on', async () => {
    layOut();
    const { user } = await renderRoute('/library');
    await store('p9', 0);
    await user.click(await screen.findByRole('link', { name: seedLesson.source.title }));
    await screen.findByText(notice);
    scrollTo({ top: scrollY + 100 });
    await wait(50);
    expect(screen.getByText(notice)).toBeInTheDocument();
    await waitFor(() => {
      scrollTo({ top: scrollY + innerHeight });
      expect(screen.queryByText(notice)).toBeNull();
    });
  });

  test.each(['title', 'caption', 'p99'])('the beginning (%s) is no place to return to', async (block) => {
    layOut();
    const { user } = await renderRoute('/library');
    await store(block, 0.5);
    await user.click(await screen.findByRole('link', { name: seedLesson.source.title }));
    await screen.findByRole('heading', { level: 1, name: seedLesson.source.title });
    await wait(300);
    expect(scrollY).toBe(0);
    expect(screen.queryByText(notice)).toBeNull();
  });

  test('not over the head of a reader who has already gone somewhere', async () => {
    layOut();
    const { user } = await renderRoute('/library');
    await store('p9', 0.5);
    await user.click(await screen.findByRole('link', { name: seedLesson.source.title }));
    scrollTo({ top: 40 });
    await wait(300);
    expect(scrollY).toBe(40);
    expect(screen.queryByText(notice)).toBeNull();
  });

  test('twice in one visit', async () => {
    layOut();
    const { user } = await renderRoute(page);
    await store('p9', 0.5);
    await leaveAndReturn(user);
    expect(await screen.findByText(notice)).toBeInTheDocument();
    await store('p12', 0);
    await leaveAndReturn(user);
    await waitFor(() => expect(scrollY).toBe(topOf('p12') - LINE));
  });
});

test('reading works where nothing can be stored', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  vi.doMock('../../src/state/readingPosition', () => ({
    readPosition: () => Promise.reject(new Error('out of reach')),
    savePosition: () => Promise.reject(new Error('out of reach')),
  }));
  await renderRoute(page);
  await wait(300);
  expect(screen.getByRole('heading', { level: 1, name: seedLesson.source.title })).toBeInTheDocument();
  expect(unhandled).not.toHaveBeenCalled();
  vi.doUnmock('../../src/state/readingPosition');
  process.off('unhandledRejection', unhandled);
});
