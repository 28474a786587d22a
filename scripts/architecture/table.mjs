/**
 * One row of the table: what the files of a folder of src may import, beside their own folder.
 *
 * @typedef {object} Row
 * @property {readonly string[]} may folders of src, or single files without extension
 * @property {'any' | readonly string[]} packages by name; Node's own count as packages here
 * @property {boolean} [pure] holds nothing but TypeScript and data: no component, no style sheet
 */

/** Packages that need no platform: neither a browser nor Node, nor a clock. */
const platformFree = ['valibot'];

const pureFolders = ['language', 'lesson', 'quiz', 'study', 'ownText', 'exchange', 'shelf'];
const screens = ['reader', 'library', 'dictionary', 'practice', 'placement', 'settings', 'about'];

/** What a screen is made of. Never another screen: what two of them need belongs in one of these. */
const forScreens = [...pureFolders, 'state', 'ui', 'article', 'word', 'appearance', 'speech', 'locales'];

/** @param {readonly string[]} may @returns {Row} */
const pure = (may) => ({ may, packages: platformFree, pure: true });

/** @param {readonly string[]} may @returns {Row} */
const row = (may) => ({ may, packages: 'any' });

const everything = [...forScreens, 'quiz/make', 'storage', 'offline', ...screens];

/**
 * The files that lie in src itself: where the app begins, in the browser and in the build. Nobody imports them but
 * each other.
 */
export const START = 'start';

/**
 * Which folder of src may import which. The deepest folder that has a row decides; a folder without one is an error.
 * A row is widened only with a reason that a reviewer would write down in docs/decisions/.
 *
 * @type {Readonly<Record<string, Row>>}
 */
export const table = {
  language: pure([]),
  lesson: pure(['language']),
  quiz: pure(['language', 'lesson']),
  study: pure(['language', 'lesson', 'quiz']),
  'quiz/make': pure(['language', 'lesson', 'quiz', 'study']), // what a reader knows decides what is asked; marking knows nothing of it
  ownText: pure(['language', 'lesson', 'study']),
  exchange: pure(['language', 'lesson', 'quiz', 'study', 'ownText']),
  shelf: pure(['language', 'lesson', 'quiz', 'study', 'ownText']),
  storage: row(pureFolders),
  workers: row([...pureFolders, 'quiz/make', 'storage']), // programs of their own: whoever asks them shares the messages, no chunk
  state: row([...pureFolders, 'storage', 'workers']),
  ui: row([]),
  speech: row([]),
  offline: row([]),
  'offline/worker': row(['offline/names']), // a program of its own: it shares no chunk with the app
  locales: row([]),
  article: row([...pureFolders, 'ui']),
  word: row([...pureFolders, 'ui', 'article', 'locales']), // what the reader and the dictionary both draw of a word
  appearance: row(['study', 'state', 'ui']),
  ...Object.fromEntries(screens.map((screen) => [screen, row(forScreens)])),
  app: row(everything),
  [START]: row([...everything, 'app']),
};

/** Drawn as one group each. */
export const groups = { 'pure TypeScript': pureFolders, screens };
