import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { StrictMode, useEffect } from 'react';
import { MemoryRouter, useLocation, useNavigate } from 'react-router-dom';
import { vi } from 'vitest';
import type { Language } from '../../src/locales/texts';
import type { Passage } from '../../src/lesson/Passage';
import type { Settings } from '../../src/storage/Settings';
import { seedLesson } from './seedLesson';

vi.setConfig({ testTimeout: 20_000 }); // whole pages

// Compiles what a test would else wait for the first time that it is opened.
await Promise.all([
  import('../../src/app/App'),
  import('../../src/app/onceLive'),
  import('../../src/library/Library'),
  import('../../src/reader/Reader'),
  import('../../src/reader/OpenWord'),
  import('../../src/reader/Sheets'),
  import('../../src/reader/ListenBar'),
  import('../../src/speech/speaker'),
  import('../../src/settings/Settings'),
  import('../../src/state/loadLesson'),
  import('../../src/state/readingPosition'),
  import('../../src/storage/openStorage'),
]);

export interface Visit {
  readonly language?: Language;
  /** Settings of an earlier visit, other than the defaults. */
  readonly settings?: Partial<Settings>;
  /** What is different in the passage that the page brings along; null: it brings none, as 404.html does. */
  readonly passage?: Partial<Passage> | null;
  /** Answers requests that the folder `public` should not answer as it is; null: let it. */
  readonly answer?: Answer;
}

export type Answer = (path: string) => Response | Promise<Response> | null;

/**
 * Opens the whole app at an address, as a fresh page: nothing is stored or loaded but what `visit` says, and files are
 * served from `public`. The modules are fresh, too: stores and caches of the app live in them.
 *
 * @returns what was rendered; a `user`; `go`, which follows a link to an address
 */
export async function renderRoute(address: string, { language = 'en', passage = {}, ...visit }: Visit = {}) {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('BroadcastChannel', undefined); // other tabs, of earlier tests among them, are no part of this
  vi.stubGlobal('fetch', vi.fn(serveFrom(visit.answer ?? (() => null))));
  rememberSettings({ language, ...visit.settings });

  const [{ App }, { createI18n }, { onceLive }, { routeOf }, { keepPassage }, { passageOf }] = await Promise.all([
    import('../../src/app/App'),
    import('../../src/app/i18n'),
    import('../../src/app/onceLive'),
    import('../../src/app/routes'),
    import('../../src/state/lessons'),
    import('../../src/lesson/Passage'),
  ]);
  if (passage) keepPassage({ ...passageOf(seedLesson), ...passage });
  const i18n = await createI18n(language, 'first'); // the rest comes with the screens that say it
  await routeOf(address.replace(/[?#].*/, ''))?.Screen.preload();
  const app = (
    <StrictMode>
      <MemoryRouter initialEntries={[address]}>
        <App i18n={i18n} onReady={() => onceLive(i18n)} />
        <Address />
      </MemoryRouter>
    </StrictMode>
  );
  const shown = await act(async () => render(app)); // awaited: a screen may wait for its lesson
  return { ...shown, i18n, user: userEvent.setup(), go: (to: string) => act(async () => void navigate(to)) };
}

/** The address that is shown now: path, search and hash. */
export const addressShown = () => screen.getByTestId('address').textContent;

let navigate: (to: string) => unknown = () => {};

function Address() {
  const { pathname, search, hash } = useLocation();
  const toAddress = useNavigate();
  useEffect(() => {
    navigate = toAddress;
  });
  return (
    <span hidden data-testid="address">
      {pathname + search + hash}
    </span>
  );
}

/** As first-paint.js leaves a page: the settings in localStorage, and on <html> as far as style sheets know them. */
function rememberSettings(settings: Partial<Settings>): void {
  const html = document.documentElement;
  for (const name of Object.keys(html.dataset)) delete html.dataset[name];
  localStorage.clear();
  localStorage.setItem('simak.preferences', JSON.stringify(settings));
  for (const [name, value] of Object.entries(settings)) html.dataset[name] = String(value);
}

function serveFrom(answer: Answer) {
  return async (path: string): Promise<Response> => (await answer(path)) ?? fileAt(path);
}

function fileAt(path: string): Response {
  try {
    return json(readFileSync(`public${path}`, 'utf8'));
  } catch {
    return new Response('', { status: 404 });
  }
}

/** A file as a server sends it; a string is its text, anything else is written as JSON. */
export const json = (content: unknown) =>
  new Response(typeof content === 'string' ? content : JSON.stringify(content), {
    headers: { 'content-type': 'application/json' },
  });

/** The n-th element (from 0) of a word of the article; words have neither role nor name until they have the focus. */
export function wordIn(block: string, text: string, nth = 0): HTMLElement {
  const words = document.querySelectorAll<HTMLElement>(
    `[data-block="${block}"] [data-text="id"] > span:not([data-aside]) > span`,
  );
  const word = [...words].filter(({ textContent }) => textContent === text)[nth];
  if (!word) throw new Error(`no ${text} (${nth}) in ${block}`);
  return word;
}
