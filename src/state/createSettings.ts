import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppStorage } from '../storage/AppStorage';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../storage/Settings';

/** The key in localStorage that first-paint.js reads. */
export const MIRROR = 'simak.preferences';

/** What settings need of the browser. Each is asked for only when used: pages are prerendered without any of it. */
export interface SettingsSurroundings {
  /** Where first-paint.js finds the settings before the first paint. Both may throw where storage is blocked. */
  readonly mirror: {
    readonly read: () => string | null;
    readonly write: (text: string) => void;
  };
  /** `<html data-*>`, by which style sheets know the settings. */
  readonly dataset: () => DOMStringMap;
  readonly openStorage: () => Promise<AppStorage>;
  /** Runs something when nothing more important is to be done. */
  readonly later: (run: () => void) => void;
}

export interface LiveSettings {
  readonly store: StoreApi<Settings>;
  readonly change: (patch: Partial<Settings>) => void;
  /**
   * To be called once, when the page has been hydrated with the defaults: takes the settings of the mirror, then those of
   * the database, and from then on follows other tabs. `language` is what to speak as long as nothing has been chosen.
   */
  readonly start: (initial: Pick<Settings, 'language'>) => void;
}

/** Settings, held in the database (the truth), mirrored to localStorage and to `<html data-*>`. */
export function createSettings(surroundings: SettingsSurroundings): LiveSettings {
  const store = createStore<Settings>()(() => DEFAULT_SETTINGS);
  // Counts what was asked of the database: only the last answer may change what is shown, or a slow one would undo
  // what the reader has just done.
  let asked = 0;

  function show(settings: Settings): void {
    store.setState(settings);
    applySettings(settings, surroundings.dataset());
  }

  function adopt(settings: Settings): void {
    show(settings);
    attempt(() => surroundings.mirror.write(JSON.stringify(settings)));
  }

  async function ask(question: (storage: AppStorage) => Promise<Settings | null>): Promise<void> {
    const turn = ++asked;
    const answer = await question(await surroundings.openStorage()).catch(() => null);
    if (answer && turn === asked) adopt(answer);
  }

  async function read(storage: AppStorage): Promise<Settings | null> {
    const outcome = await storage.settings.read();
    return outcome.ok ? outcome.value : null;
  }

  async function follow(): Promise<void> {
    const storage = await surroundings.openStorage();
    // Before reading, so that no change falls between the two.
    storage.onChange((change) => {
      if (change.kind === 'settings' || change.kind === 'everything') void ask(read);
    });
    await ask(read);
  }

  return {
    store,
    change: (patch) => {
      const settings = { ...store.getState(), ...patch };
      adopt(settings);
      const keep = async (storage: AppStorage) => {
        const outcome = await storage.settings.change(patch, settings);
        return outcome.ok ? outcome.value : null; // the mirror has it, whatever became of the database
      };
      ask(keep).catch(() => {});
    },
    start: ({ language }) => {
      show(readMirror(surroundings, { ...DEFAULT_SETTINGS, language }));
      surroundings.later(() => void follow().catch(() => {}));
    },
  };
}

function readMirror({ mirror }: SettingsSurroundings, base: Settings): Settings {
  const value: unknown = attempt(() => JSON.parse(mirror.read() ?? 'null'));
  const parsed = parseSettings(value, base);
  return parsed.ok ? parsed.value : base;
}

/** Undefined if it throws: localStorage does where it is blocked, JSON.parse where it is damaged. */
function attempt<Value>(run: () => Value): Value | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** What style sheets and first-paint.js know, by the name in `dataset`. */
const SHOWN = [
  'theme',
  'contrast',
  'textSize',
  'lineSpacing',
  'columnWidth',
  'face',
  'motion',
  'english',
  'noteMarks',
  'language',
] as const;

/** Writes what differs from the page: an attribute of the root, even one that says nothing new, styles the page anew. */
function applySettings(settings: Settings, dataset: DOMStringMap): void {
  for (const name of SHOWN) {
    const value = String(settings[name]);
    if ((dataset[name] ?? String(DEFAULT_SETTINGS[name])) !== value) dataset[name] = value;
  }
}
