import { expect, test, vi } from 'vitest';
import { createSettings, MIRROR } from '../../src/state/createSettings';
import { DEFAULT_SETTINGS, type Settings } from '../../src/storage/Settings';
import { aStorage, type TestStorage } from './aStorage';

interface Page {
  readonly live: ReturnType<typeof createSettings>;
  readonly dataset: Record<string, string>;
  readonly mirror: Map<string, string>;
  /** Lets what waits for an idle moment run. */
  readonly idle: () => void;
}

function aPage(storage: TestStorage, mirrored?: unknown, broken = false): Page {
  const mirror = new Map<string, string>();
  if (mirrored !== undefined) mirror.set(MIRROR, typeof mirrored === 'string' ? mirrored : JSON.stringify(mirrored));
  const dataset: Record<string, string> = {};
  const waiting: (() => void)[] = [];
  const blocked = (): never => {
    throw new DOMException('blocked', 'SecurityError');
  };
  const live = createSettings({
    mirror: {
      read: () => (broken ? blocked() : (mirror.get(MIRROR) ?? null)),
      write: (text) => (broken ? blocked() : void mirror.set(MIRROR, text)),
    },
    dataset: () => dataset,
    openStorage: async () => storage.storage,
    later: (run) => void waiting.push(run),
  });
  return { live, dataset, mirror, idle: () => waiting.splice(0).forEach((run) => run()) };
}

const english = { language: 'en' } as const;
const inMirror = ({ mirror }: Page): unknown => JSON.parse(mirror.get(MIRROR) ?? 'null');
const keep = (storage: TestStorage, settings: Partial<Settings>) =>
  storage.storage.settings.change(settings, DEFAULT_SETTINGS);

test('before the start: the defaults, as pages were prerendered, and nothing is touched', () => {
  const page = aPage(aStorage(), { theme: 'dark' });
  expect(page.live.store.getState()).toEqual(DEFAULT_SETTINGS);
  expect(page.live.store.getInitialState()).toEqual(DEFAULT_SETTINGS);
  expect(page.dataset).toEqual({});
});

test('a first visit: the language of the browser, and nothing is written before something is chosen', () => {
  const page = aPage(aStorage());
  page.live.start({ language: 'id' });
  expect(page.live.store.getState()).toEqual({ ...DEFAULT_SETTINGS, language: 'id' });
  expect(page.dataset).toEqual({ language: 'id' });
  expect(page.mirror.size).toBe(0);
});

test('the mirror comes first, at once', () => {
  const page = aPage(aStorage(), { theme: 'dark', textSize: 2, language: 'id', noteMarks: false });
  page.live.start(english);
  expect(page.live.store.getState()).toMatchObject({ theme: 'dark', textSize: 2, language: 'id' });
  expect(page.dataset).toMatchObject({ theme: 'dark', textSize: '2', noteMarks: 'false' });
});

test.each([['{'], ['"dark"'], ['{"theme":"rainbow"}'], ['null']])('a damaged mirror (%s) is as none', (text) => {
  const page = aPage(aStorage(), text);
  page.live.start(english);
  expect(page.live.store.getState()).toEqual(DEFAULT_SETTINGS);
});

test('then the database, which knows better, and the mirror learns it', async () => {
  const storage = aStorage();
  await keep(storage, { theme: 'sepia' });
  const page = aPage(storage, { theme: 'dark' });
  page.live.start(english);
  page.idle();
  await vi.waitFor(() => expect(page.live.store.getState().theme).toBe('sepia'));
  expect(page.dataset['theme']).toBe('sepia');
  expect(inMirror(page)).toMatchObject({ theme: 'sepia' });
});

test('the database is left alone until the page is idle', () => {
  const storage = aStorage();
  const read = vi.spyOn(storage.storage.settings, 'read');
  const page = aPage(storage);
  page.live.start(english);
  expect(read).not.toHaveBeenCalled();
});

test('a change shows at once, and is kept in both places', async () => {
  const storage = aStorage();
  const page = aPage(storage, { theme: 'dark' });
  page.live.start({ language: 'id' });
  page.live.change({ textSize: 3 });
  expect(page.live.store.getState()).toMatchObject({ theme: 'dark', textSize: 3 });
  expect(page.dataset['textSize']).toBe('3');
  expect(inMirror(page)).toMatchObject({ theme: 'dark', textSize: 3 });
  await vi.waitFor(async () =>
    expect(await storage.storage.settings.read()).toMatchObject({
      value: { theme: 'dark', textSize: 3, language: 'id' },
    }),
  );
});

test('a change made before the database has answered is not undone by its answer', async () => {
  const storage = aStorage();
  await keep(storage, { theme: 'sepia', face: 'sans' });
  const page = aPage(storage);
  const release = storage.hold();
  page.live.start(english);
  page.idle();
  page.live.change({ theme: 'dark' });
  release();
  // What the database knew of other settings comes in; what was changed stays.
  await vi.waitFor(() => expect(page.live.store.getState()).toMatchObject({ theme: 'dark', face: 'sans' }));
  expect(await storage.storage.settings.read()).toMatchObject({ value: { theme: 'dark', face: 'sans' } });
});

test('quick changes: the last one stays', async () => {
  const storage = aStorage();
  const page = aPage(storage);
  page.live.start(english);
  const seen: number[] = [];
  page.live.store.subscribe(({ textSize }) => seen.push(textSize));
  for (const textSize of [1, 2, 3, 4] as const) page.live.change({ textSize });
  await vi.waitFor(async () => expect(await storage.storage.settings.read()).toMatchObject({ value: { textSize: 4 } }));
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen.slice(0, 4)).toEqual([1, 2, 3, 4]);
  expect(seen.slice(4).every((size) => size === 4)).toBe(true);
});

test('another tab has changed something: this one follows', async () => {
  const storage = aStorage();
  const page = aPage(storage);
  page.live.start(english);
  page.idle();
  await new Promise((resolve) => setTimeout(resolve));
  await keep(storage, { theme: 'dark' });
  storage.say({ kind: 'quiz', lesson: 'contoh' });
  expect(page.live.store.getState().theme).toBe('system');
  storage.say({ kind: 'settings' });
  await vi.waitFor(() => expect(page.live.store.getState().theme).toBe('dark'));
});

test('localStorage blocked: the settings work all the same', async () => {
  const storage = aStorage();
  const page = aPage(storage, undefined, true);
  page.live.start(english);
  page.live.change({ theme: 'dark' });
  expect(page.dataset['theme']).toBe('dark');
  await vi.waitFor(async () =>
    expect(await storage.storage.settings.read()).toMatchObject({ value: { theme: 'dark' } }),
  );
});

test('the database cannot even be loaded: the mirror is enough', async () => {
  const page = aPage({ ...aStorage(), storage: aStorage().storage });
  const offline = createSettings({
    mirror: { read: () => null, write: (text) => void page.mirror.set(MIRROR, text) },
    dataset: () => page.dataset,
    openStorage: () => Promise.reject(new Error('no chunk')),
    later: (run) => run(),
  });
  offline.start(english);
  offline.change({ theme: 'dark' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(inMirror(page)).toMatchObject({ theme: 'dark' });
  expect(offline.store.getState().theme).toBe('dark');
});
