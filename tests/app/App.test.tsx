import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addressShown, renderRoute } from '../support/renderRoute';
import { seedLesson } from '../support/seedLesson';

const lesson = `/lessons/${seedLesson.id}`;
const { title } = seedLesson.source;

const screens = [
  ['/', title, 'en'],
  ['/', title, 'id'],
  [lesson, title, 'en'],
  ['/library', 'Library', 'en'],
  ['/library', 'Pustaka', 'id'],
  ['/placement', 'Which words do you know?', 'en'],
  ['/placement', 'Kata apa saja yang Anda kuasai?', 'id'],
  ['/settings', 'Settings', 'en'],
  ['/settings', 'Pengaturan', 'id'],
  ['/about', 'About Simak', 'en'],
  ['/about', 'Tentang Simak', 'id'],
  ['/nowhere', 'There is no page here', 'en'],
  ['/lessons/tidak-ada', 'There is no such lesson', 'en'],
  ['/lessons', 'There is no page here', 'en'],
  ['/lessons/x/y/z', 'There is no page here', 'en'],
] as const;

describe('every address shows its screen', () => {
  test.each(screens)('%s: %s (%s)', async (address, heading, language) => {
    await renderRoute(address, { language });
    expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeInTheDocument();
    expect(document.title).toBe(`${heading} · Simak`);
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(document.documentElement).toHaveAttribute('lang', language);
  });

  test('the quiz, too', async () => {
    await renderRoute(`${lesson}/quiz`);
    await waitFor(() => expect(document.title).toBe(`Quiz: ${title} · Simak`));
    expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
  });

  test('an address that nothing answers is named, and leads on', async () => {
    await renderRoute('/nowhere');
    expect(screen.getByText(/Nothing in Simak has the address “\/nowhere”/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See all lessons' })).toHaveAttribute('href', '/library');
  });
});

describe('the frame', () => {
  test('leads everywhere, and says where one is', async () => {
    const { user } = await renderRoute('/library');
    const nav = within(screen.getByRole('navigation', { name: 'Main' }));
    expect(nav.getByRole('link', { current: 'page' })).toHaveAccessibleName('Library');
    await user.click(nav.getByRole('link', { name: 'Settings' }));
    expect(nav.getByRole('link', { current: 'page' })).toHaveAccessibleName('Settings');
    await user.click(screen.getByRole('link', { name: 'Simak: to the lesson' }));
    expect(addressShown()).toBe('/');
    expect(nav.queryByRole('link', { current: 'page' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Simak: to the lesson' })).toHaveAttribute('aria-current', 'page');
  });

  test('the first stop skips it', async () => {
    const { user } = await renderRoute('/library');
    await user.tab();
    const skip = screen.getByRole('link', { name: 'Skip to the text' });
    expect(skip).toHaveFocus();
    expect(skip).toHaveAttribute('href', '#main');
    expect(screen.getByRole('main')).toHaveAttribute('id', 'main');
    expect(screen.getByRole('main')).toHaveAttribute('tabindex', '-1');
  });
});

describe('going to another screen', () => {
  test('moves the focus to its heading, and the window to the top', async () => {
    const { user } = await renderRoute(lesson);
    scrollTo({ top: 900 });
    for (const [link, heading] of [
      ['Library', 'Library'],
      ['Settings', 'Settings'],
      ['About', 'About Simak'],
      ['Simak: to the lesson', title],
    ] as const) {
      await user.click(screen.getByRole('link', { name: link }));
      await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: heading })).toHaveFocus());
      await waitFor(() => expect(document.title).toBe(`${heading} · Simak`));
      expect(scrollY).toBe(0);
      scrollTo({ top: 900 });
    }
  });

  test('does not take the focus where one has only come', async () => {
    await renderRoute(lesson);
    expect(document.body).toHaveFocus();
  });

  test.each([
    ['/about#voices', 'An Indonesian voice'],
    ['/about#privacy', 'Privacy'],
  ])('%s goes to what it names', async (to, heading) => {
    const { go } = await renderRoute('/library');
    await go(to);
    await waitFor(() => expect(screen.getByRole('heading', { name: heading })).toHaveFocus());
  });

  test.each(['/about#nothing', '/about#', '/about#1', '/about#a"]', '/about#%', '/about#a.b:c', '/about##'])(
    '%s names nothing: the screen’s own heading has the focus',
    async (to) => {
      const { go } = await renderRoute('/library');
      await go(to);
      await waitFor(() => expect(screen.getByRole('heading', { name: 'About Simak' })).toHaveFocus());
    },
  );

  test('another part of the same screen is no other screen', async () => {
    const { go } = await renderRoute('/about');
    scrollTo({ top: 900 });
    await go('/about?x=1');
    expect(scrollY).toBe(900);
    expect(document.body).toHaveFocus();
  });
});

describe('the language of the interface', () => {
  test('changes at once, everywhere, and the page says which it is', async () => {
    const { user } = await renderRoute('/settings');
    await user.click(screen.getByRole('radio', { name: 'Bahasa Indonesia' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Pengaturan' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Pustaka' })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'id');
    expect(document.title).toBe('Pengaturan · Simak');
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeInTheDocument();
    await waitFor(() => expect(document.documentElement).toHaveAttribute('lang', 'en'));
  });

  test('changed to and fro while the texts are on their way: the last choice counts', async () => {
    await renderRoute('/settings');
    const { changeSettings } = await import('../../src/state/settings');
    await act(async () => {
      changeSettings({ language: 'id' });
      changeSettings({ language: 'en' });
    });
    await act(async () => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
  });

  test('the article keeps its own', async () => {
    const { user } = await renderRoute('/settings');
    await user.click(screen.getByRole('radio', { name: 'Bahasa Indonesia' }));
    await user.click(await screen.findByRole('link', { name: /^Simak:/ }));
    expect(await screen.findByRole('heading', { level: 1, name: title })).toHaveAttribute('lang', 'id');
    await waitFor(() => expect(document.title).toBe(`${title} · Simak`));
  });

  test('a page built in another language than the reader’s switches when it is live', async () => {
    await renderRoute('/library', { language: 'en', settings: { language: 'id' } });
    expect(await screen.findByRole('heading', { level: 1, name: 'Pustaka' })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'id');
    expect(document.documentElement).not.toHaveAttribute('data-switching');
  });
});

describe('a newer version', () => {
  const offer = () => screen.queryByText('A new version of Simak is ready.');

  async function at(address: string) {
    const shown = await renderRoute(address);
    const { useUpdate } = await import('../../src/app/updates');
    const takeOver = vi.fn();
    act(() => useUpdate.setState({ takeOver }));
    return { ...shown, takeOver };
  }

  test('is offered, and taken when one says so', async () => {
    const { user, takeOver } = await at(lesson);
    expect(offer()?.closest('[role="status"]')).not.toBeNull();
    expect(takeOver).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Use it now' }));
    expect(takeOver).toHaveBeenCalledTimes(1);
  });

  test('may wait', async () => {
    const { user, takeOver } = await at(lesson);
    await user.click(screen.getByRole('button', { name: 'Later' }));
    expect(offer()).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Library' }));
    expect(offer()).toBeNull();
    expect(takeOver).not.toHaveBeenCalled();
  });

  test('is not offered in a quiz, but after it', async () => {
    const { user } = await at(`${lesson}/quiz`);
    expect(offer()).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Library' }));
    await waitFor(() => expect(offer()).toBeInTheDocument());
  });
});

describe('storage', () => {
  async function told() {
    const shown = await renderRoute('/library');
    return { ...shown, notices: await import('../../src/state/storageNotices') };
  }

  test.each([
    ['blocked', /Another tab has an older version/],
    ['closed', /The browser closed Simak’s storage/],
  ] as const)('%s: said, until it is read', async (notice, text) => {
    const { user, notices } = await told();
    act(() => notices.noteStorage(notice));
    expect(screen.getByText(text)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'All right' }));
    expect(screen.queryByText(text)).toBeNull();
  });

  test('taken over by a newer version: there is but one way on', async () => {
    const { notices } = await told();
    act(() => notices.noteStorage('superseded'));
    expect(screen.getByRole('button', { name: 'Reload' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'All right' })).toBeNull();
  });

  const damage = (key: string) => ({ store: 'settings' as const, key, problems: [] });

  test('damaged records are told of once, and again when there are more', async () => {
    const { user, notices } = await told();
    act(() => notices.noteDamage(damage('one')));
    const text = /Part of what is stored/;
    await user.click(screen.getByRole('button', { name: 'All right' }));
    expect(screen.queryByText(text)).toBeNull();
    act(() => notices.noteDamage(damage('one')));
    expect(screen.queryByText(text)).toBeNull();
    act(() => notices.noteDamage(damage('two')));
    expect(screen.getByText(text)).toBeInTheDocument();
  });

  test('one after the other: what was read does not hide what comes next', async () => {
    const { user, notices } = await told();
    act(() => notices.noteStorage('closed'));
    await user.click(screen.getByRole('button', { name: 'All right' }));
    act(() => notices.noteDamage(damage('one')));
    expect(screen.getByText(/Part of what is stored/)).toBeInTheDocument();
    act(() => notices.noteStorage('blocked'));
    expect(screen.getByText(/Another tab has an older version/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'All right' }));
    expect(screen.getByText(/Part of what is stored/)).toBeInTheDocument();
  });
});

describe('a screen that fails', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.doUnmock('../../src/library/LessonList');
  });

  async function failing() {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const failure = { now: true };
    vi.doMock('../../src/library/LessonList', () => ({
      LessonList: () => {
        if (failure.now) throw new Error('the list is broken');
        return <p>Repaired</p>;
      },
    }));
    return { ...(await renderRoute('/library')), failure };
  }

  const title = 'This screen has stopped working';

  test('says so, with a report that is on the device only; the frame stays', async () => {
    await failing();
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeInTheDocument();
    expect(document.title).toBe(`${title} · Simak`);
    expect(screen.getByText(/the list is broken/)).toBeInTheDocument();
    expect(screen.getByText(/LessonList/)).toBeInTheDocument(); // where in the screen
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible();
    // Nothing is sent by itself. The shelf may have asked for the words of its lessons before its screen failed.
    const sent = vi
      .mocked(fetch)
      .mock.calls.filter(
        ([address, init]) => init !== undefined || typeof address !== 'string' || !/^\/lessons\/[\w.-]+$/.test(address),
      );
    expect(sent).toEqual([]);
  });

  test('other screens work, and coming back tries again', async () => {
    const { user, failure } = await failing();
    await user.click(within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name: 'Settings' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeInTheDocument();
    failure.now = false;
    await user.click(within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name: 'Library' }));
    expect(await screen.findByText('Repaired')).toBeInTheDocument();
  });

  test('can be tried again', async () => {
    const { user, failure } = await failing();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeInTheDocument();
    failure.now = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('Repaired')).toBeInTheDocument();
  });

  test('its report can be copied', async () => {
    const { user } = await failing(); // a user brings a clipboard along
    await user.click(screen.getByText('Report'));
    await user.click(screen.getByRole('button', { name: 'Copy report' }));
    expect(await screen.findByText('Copied.')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toMatch(/^Simak test\n[\s\S]*the list is broken/);
  });

  test.each([
    ['there is no clipboard', undefined],
    ['the browser refuses', { writeText: () => Promise.reject(new Error('denied')) }],
  ])('or by hand, where %s', async (_, clipboard) => {
    const { user } = await failing();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    await user.click(screen.getByRole('button', { name: 'Copy report' }));
    expect(await screen.findByText(/did not allow copying/)).toBeInTheDocument();
  });
});
