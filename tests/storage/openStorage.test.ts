import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { BlockId, LessonId } from '../../src/lesson/Lesson';
import type { DeviceId, QuizEvent } from '../../src/quiz/QuizEvent';
import type { AppStorage } from '../../src/storage/AppStorage';
import type { Damage } from '../../src/storage/Damage';
import type { StorageNotice } from '../../src/storage/connect';
import { memoryStorage } from '../../src/storage/memoryStorage';
import { openStorage } from '../../src/storage/openStorage';
import { DEFAULT_SETTINGS } from '../../src/storage/Settings';
import { stored } from '../../src/storage/Stored';
import type { Change } from '../../src/storage/tabs';
import { advanced, answered, attemptStarted, lessonId, stamp, wrongAnswers } from '../quiz/builders';

const basePath = '/test/';
const name = `simak:${basePath}`;
const tabs: AppStorage[] = [];
const damages: Damage[] = [];
const notices: StorageNotice[] = [];

/** A tab of its own: its own connection, its own line to the others. */
async function aTab(): Promise<AppStorage> {
  const storage = await openStorage({
    basePath,
    onDamage: (damage) => damages.push(damage),
    onNotice: (notice) => notices.push(notice),
    now: () => new Date('2026-04-01T10:00:00.000Z'),
  });
  tabs.push(storage);
  return storage;
}

/** The database as it is, without parsing. */
async function raw<Value>(work: (database: Awaited<ReturnType<typeof openDB>>) => Promise<Value>): Promise<Value> {
  const database = await openDB(name);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

const setAside = () => raw((database) => database.getAll('set-aside') as Promise<unknown[]>);

afterEach(async () => {
  for (const tab of tabs.splice(0)) tab.close();
  damages.length = 0;
  notices.length = 0;
  vi.unstubAllGlobals();
  await deleteDB(name);
});

const start = attemptStarted();
const answer = answered('n1', 1);

/** What both kinds of storage must do alike. */
describe.each([
  ['in the database', aTab],
  ['in memory', async () => memoryStorage({ kind: 'unavailable', detail: 'test' })],
])('%s', (_, open) => {
  test('events are kept, and told apart by lesson', async () => {
    const { quiz } = await open();
    for (const event of [start, answer, advanced('n1', 2)]) expect(await quiz.record(event)).toEqual(stored(event));
    const events = await quiz.ofLesson(lessonId);
    expect(events.ok && [...events.value].sort((a, b) => a.at.localeCompare(b.at))).toEqual([
      start,
      answer,
      advanced('n1', 2),
    ]);
    expect(await quiz.ofLesson('lain' as LessonId)).toEqual(stored([]));
    expect(await quiz.all()).toMatchObject({ ok: true, value: { length: 3 } });
  });

  test('the first answer is the one that counts, and comes back to whoever answers again', async () => {
    const { quiz } = await open();
    await quiz.record(start);
    await quiz.record(answer);
    expect(await quiz.record(answered('n1', 5, { answer: wrongAnswers.n1 }))).toEqual(stored(answer));
    expect(await quiz.all()).toMatchObject({ value: { length: 2 } });
  });

  test('an answer without its attempt is refused', async () => {
    expect(await (await open()).quiz.record(answer)).toMatchObject({ ok: false, failure: { kind: 'gone' } });
  });

  test('settings: none at first, then what was changed on top of what was shown', async () => {
    const { settings } = await open();
    expect(await settings.read()).toEqual(stored(null));
    const shown = { ...DEFAULT_SETTINGS, language: 'id' as const };
    expect(await settings.change({ theme: 'dark' }, shown)).toEqual(stored({ ...shown, theme: 'dark' }));
    expect(await settings.change({ textSize: 2 }, DEFAULT_SETTINGS)).toEqual(
      stored({ ...shown, theme: 'dark', textSize: 2 }),
    );
    expect(await settings.read()).toMatchObject({ ok: true, value: { theme: 'dark', textSize: 2, language: 'id' } });
  });

  test('positions: one for each lesson', async () => {
    const { positions } = await open();
    const at = { lesson: lessonId, block: 'p2' as BlockId, fraction: 0.5, at: stamp('', 1).at };
    expect(await positions.of(lessonId)).toEqual(stored(null));
    await positions.save(at);
    await positions.save({ ...at, lesson: 'lain' as LessonId });
    await positions.save({ ...at, fraction: 1, at: stamp('', 2).at });
    expect(await positions.of(lessonId)).toMatchObject({ value: { fraction: 1 } });
    expect(await positions.all()).toMatchObject({ value: { length: 2 } });
  });

  test('words looked up are kept, the latest first, and can be taken out', async () => {
    const { history } = await open();
    const [one, other] = ['bisa#1', 'meja hijau'].map((id, second) => ({ id, headword: id, at: stamp('', second).at }));
    expect(await history.read()).toEqual(stored([]));
    await history.add([one!]);
    expect(await history.add([other!])).toEqual(stored([other, one]));
    expect(await history.remove(['meja hijau', 'no such'])).toEqual(stored([one]));
    expect(await history.read()).toEqual(stored([one]));
  });

  test('the device is named once', async () => {
    const storage = await open();
    expect(await storage.device('one' as DeviceId)).toEqual(stored('one'));
    expect(await storage.device('two' as DeviceId)).toEqual(stored('one'));
  });
});

describe('two tabs', () => {
  test.each<[string, readonly QuizEvent[], QuizEvent, QuizEvent]>([
    ['start', [], start, attemptStarted('start-b', 1)],
    ['answer', [start], answer, answered('n1', 9, { answer: wrongAnswers.n1 })],
    ['go on', [start, answer], advanced('n1', 2), advanced('n1', 3)],
  ])('%s at once: one wins, both are told which, and only it is stored', async (_, before, one, other) => {
    const [here, there] = [await aTab(), await aTab()];
    for (const event of before) await here.quiz.record(event);
    const [first, second] = await Promise.all([here.quiz.record(one), there.quiz.record(other)]);
    expect(first).toEqual(second);
    expect(first.ok && [one, other]).toContainEqual(first.ok && first.value);
    for (const tab of [here, there]) {
      expect(await tab.quiz.all()).toMatchObject({ ok: true, value: { length: before.length + 1 } });
    }
  });

  test('change different settings: neither undoes the other', async () => {
    const [here, there] = [await aTab(), await aTab()];
    await Promise.all([
      here.settings.change({ theme: 'dark' }, DEFAULT_SETTINGS),
      there.settings.change({ textSize: 2 }, DEFAULT_SETTINGS),
    ]);
    expect(await here.settings.read()).toEqual(stored({ ...DEFAULT_SETTINGS, theme: 'dark', textSize: 2 }));
  });

  test('an older position does not replace a newer one', async () => {
    const [here, there] = [await aTab(), await aTab()];
    const at = (second: number) => ({
      lesson: lessonId,
      block: 'p1' as BlockId,
      fraction: 0,
      at: stamp('', second).at,
    });
    await here.positions.save(at(5));
    expect(await there.positions.save(at(1))).toEqual(stored(at(5)));
  });

  test('look words up: neither loses the other’s', async () => {
    const [here, there] = [await aTab(), await aTab()];
    const lookup = (id: string, second: number) => ({ id, headword: id, at: stamp('', second).at });
    await Promise.all([here.history.add([lookup('satu', 1)]), there.history.add([lookup('dua', 2)])]);
    expect(await here.history.read()).toEqual(stored([lookup('dua', 2), lookup('satu', 1)]));
  });

  test('name the device once', async () => {
    const [here, there] = [await aTab(), await aTab()];
    const names = await Promise.all([here.device('one' as DeviceId), there.device('two' as DeviceId)]);
    expect(names[0]).toEqual(names[1]);
  });

  test('tell each other what changed, after it is committed, and not themselves', async () => {
    const [here, there] = [await aTab(), await aTab()];
    const told: Change[] = [];
    const unlisten = there.onChange((change) => told.push(change));
    here.onChange(() => expect.unreachable('told itself'));
    await here.quiz.record(start);
    await here.settings.change({ theme: 'dark' }, DEFAULT_SETTINGS);
    await here.history.add([{ id: 'satu', headword: 'satu', at: start.at }]);
    await here.history.remove(['satu']);
    await here.positions.save({ lesson: lessonId, block: 'p1' as BlockId, fraction: 0, at: start.at });
    await here.quiz.record({ ...answer, attempt: attemptStarted().attempt, question: answered('n1', 1).question });
    await vi.waitFor(() => expect(told).toHaveLength(6));
    expect(told).toEqual([
      { kind: 'quiz', lesson: lessonId },
      { kind: 'settings' },
      { kind: 'history' },
      { kind: 'history' },
      { kind: 'position', lesson: lessonId },
      { kind: 'quiz', lesson: lessonId },
    ]);
    unlisten();
    await here.quiz.record(answered('v1', 3));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toHaveLength(6);
  });

  test.each([null, 'settings', {}, { kind: 'gossip' }, { kind: 'quiz' }, { kind: 'quiz', lesson: 1 }])(
    'what another version of the app says (%j) is not listened to',
    async (message) => {
      const tab = await aTab();
      tab.onChange(() => expect.unreachable('listened'));
      const stranger = new BroadcastChannel(name);
      stranger.postMessage(message);
      await new Promise((resolve) => setTimeout(resolve, 20));
      stranger.close();
    },
  );
});

describe('damaged records', () => {
  test('an event that cannot be read is passed over, reported, and left as it is', async () => {
    const storage = await aTab();
    await storage.quiz.record(start);
    const damaged = { ...answer, help: 'none', note: 'from elsewhere' };
    await raw((database) => database.put('quiz-events', damaged));

    expect(await storage.quiz.ofLesson(lessonId)).toEqual(stored([start]));
    expect(damages).toContainEqual({
      store: 'quiz-events',
      key: answer.id,
      problems: expect.arrayContaining([{ at: 'help', code: 'wrong-type' }]) as unknown,
    });
    // The question can be answered all the same.
    expect(await storage.quiz.record(answered('n1', 9))).toEqual(stored(answered('n1', 9)));
    expect(await raw((database) => database.get('quiz-events', answer.id) as Promise<unknown>)).toEqual(damaged);
  });

  test('never overwritten, not even by an event of the same id', async () => {
    const storage = await aTab();
    await storage.quiz.record(start);
    const damaged = { id: answer.id, nonsense: true };
    await raw((database) => database.put('quiz-events', damaged));
    expect(await storage.quiz.record(answer)).toMatchObject({ ok: false });
    expect(await raw((database) => database.get('quiz-events', answer.id) as Promise<unknown>)).toEqual(damaged);
  });

  test('a start that cannot be read does not lock its attempt: a new start takes its answers over', async () => {
    const storage = await aTab();
    await storage.quiz.record(start);
    await storage.quiz.record(answer);
    await raw((database) => database.put('quiz-events', { ...start, revision: 'one' }));
    const again = attemptStarted('start-again', 9);
    expect(await storage.quiz.record(again)).toEqual(stored(again));
    expect(await storage.quiz.record(answered('n1', 10))).toEqual(stored(answer));
  });

  test.each([
    ['another type', 'dark'],
    ['a theme of a newer version', { ...DEFAULT_SETTINGS, theme: 'rainbow' }],
    ['a setting of a newer version', { ...DEFAULT_SETTINGS, columns: 2 }],
  ])(
    'settings: %s is left as it is until something is written in its place, and then set aside',
    async (_, damaged) => {
      const { settings } = await aTab();
      await raw((database) => database.put('settings', damaged, 'settings'));
      expect(await settings.read()).toEqual(stored(null));
      expect(await raw((database) => database.get('settings', 'settings') as Promise<unknown>)).toEqual(damaged);
      expect(damages[0]).toMatchObject({ store: 'settings', key: 'settings' });
      const changed = { ...DEFAULT_SETTINGS, face: 'sans' };
      expect(await settings.change({ face: 'sans' }, DEFAULT_SETTINGS)).toEqual(stored(changed));
      expect(await settings.read()).toEqual(stored(changed));
      expect(await setAside()).toMatchObject([
        { store: 'settings', key: 'settings', value: damaged, at: '2026-04-01T10:00:00.000Z' },
      ]);
    },
  );

  test('settings: one that is missing, of an older version, has its default', async () => {
    const { settings } = await aTab();
    await raw((database) => database.put('settings', { theme: 'dark' }, 'settings'));
    expect(await settings.read()).toEqual(stored({ ...DEFAULT_SETTINGS, theme: 'dark' }));
  });

  test('a position is set aside when another is saved; those of other lessons are read', async () => {
    const { positions } = await aTab();
    const good = { lesson: 'lain' as LessonId, block: 'p1' as BlockId, fraction: 0, at: start.at };
    const damaged = { ...good, lesson: lessonId, fraction: 7 };
    await positions.save(good);
    await raw((database) => database.put('positions', damaged));
    expect(await positions.of(lessonId)).toEqual(stored(null));
    expect(await positions.all()).toEqual(stored([good]));
    expect(await raw((database) => database.get('positions', lessonId) as Promise<unknown>)).toEqual(damaged);
    const later = { ...good, lesson: lessonId };
    expect(await positions.save(later)).toEqual(stored(later));
    expect(await positions.of(lessonId)).toEqual(stored(later));
    expect(await setAside()).toMatchObject([{ store: 'positions', key: lessonId, value: damaged }]);
  });

  test('a history that cannot be read is left as it is until a word is looked up, and then set aside', async () => {
    const { history } = await aTab();
    const damaged = [{ id: 'satu' }];
    await raw((database) => database.put('settings', damaged, 'history'));
    expect(await history.read()).toEqual(stored([]));
    expect(damages[0]).toMatchObject({ store: 'settings', key: 'history' });
    const lookup = { id: 'dua', headword: 'dua', at: start.at };
    expect(await history.add([lookup])).toEqual(stored([lookup]));
    expect(await setAside()).toMatchObject([{ store: 'settings', key: 'history', value: damaged }]);
  });

  test('a device without a name is left as it is', async () => {
    const storage = await aTab();
    await raw((database) => database.put('settings', 5, 'device'));
    expect(await storage.device('one' as DeviceId)).toEqual(stored('one'));
    expect(await raw((database) => database.get('settings', 'device') as Promise<unknown>)).toBe(5);
  });
});

describe('without storage', () => {
  test('the app works, and knows that nothing is kept', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const storage = await aTab();
    expect(storage.keeping).toMatchObject({ kind: 'nothing-kept', because: { kind: 'unavailable' } });
    expect(await storage.quiz.record(start)).toEqual(stored(start));
  });

  test('a newer version on disk: nothing is kept, and its data stays as it is', async () => {
    const newer = await openDB(name, 99, { upgrade: (database) => void database.createObjectStore('news') });
    await newer.put('news', 'precious', 'key');
    newer.close();
    const storage = await aTab();
    expect(storage.keeping).toMatchObject({ kind: 'nothing-kept', because: { kind: 'newer' } });
    await storage.quiz.record(start);
    expect(await raw((database) => database.getAll('news') as Promise<unknown>)).toEqual(['precious']);
  });

  test('cleared under the app: an answer to what is gone is refused, a new attempt is kept', async () => {
    const storage = await aTab();
    await storage.quiz.record(start);
    await deleteDB(name);
    expect(await storage.quiz.record(answer)).toMatchObject({ ok: false, failure: { kind: 'gone' } });
    expect(await storage.quiz.record(start)).toEqual(stored(start));
    expect(notices).toEqual(['closed']);
  });

  test('no room: the failure says so, and nothing is half-written', async () => {
    const storage = await aTab();
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await storage.quiz.record(start)).toMatchObject({ ok: false, failure: { kind: 'quota' } });
    add.mockRestore();
    expect(await storage.quiz.all()).toEqual(stored([]));
  });
});
