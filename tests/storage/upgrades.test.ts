import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import type { BlockId } from '../../src/lesson/Lesson';
import type { AppStorage } from '../../src/storage/AppStorage';
import type { Damage } from '../../src/storage/Damage';
import { DATABASE_VERSION, UPGRADES, type Database } from '../../src/storage/database';
import { openStorage } from '../../src/storage/openStorage';
import { DEFAULT_SETTINGS } from '../../src/storage/Settings';
import { stored } from '../../src/storage/Stored';
import { anOwnText } from '../ownText/anOwnText';
import { advanced, answered, attemptStarted, lessonId } from '../quiz/builders';
import { key, marked } from '../study/events';
import { formOf, makeDatabase, structureOf } from '../support/databaseForm';
import { DATABASE_FIXTURES, fixtureOf } from '../support/fixtureOf';

// Every form that the database has had is kept, as the app of then left it: tests/fixtures/databases. A new version leaves its own
// when these tests first run with it (vitest -u); from then on neither the file nor the step that makes it may change.

const basePath = '/upgrade-test/';
const name = `simak:${basePath}`;
const damages: Damage[] = [];
let tab: AppStorage | null = null;

async function open(): Promise<AppStorage> {
  tab = await openStorage({
    basePath,
    onDamage: (damage) => damages.push(damage),
    onNotice: () => {},
    now: () => new Date(),
  });
  return tab;
}

/** A database as the steps up to a version make it. */
async function madeBySteps(version: number): Promise<IDBPDatabase> {
  return openDB(name, version, {
    upgrade: (database, _, __, transaction) => {
      for (const step of UPGRADES.slice(0, version)) {
        step(database as unknown as Database, transaction as unknown as Parameters<typeof step>[1]);
      }
    },
  });
}

afterEach(async () => {
  tab?.close();
  tab = null;
  damages.length = 0;
  await deleteDB(name);
});

const quizEvents = [attemptStarted(), answered('n1', 1), advanced('n1', 2)];
/** As an attempt was begun by those apps: what was chosen is younger. */
const { feedback: _feedback, set: _set, sets: _sets, missedOf: _missedOf, ...oldStart } = attemptStarted();
const oldEvents = [oldStart, ...quizEvents.slice(1)];
/** As they were when the form was made: settings that came later are not among them. */
const settings = {
  theme: 'sepia',
  contrast: 'normal',
  textSize: 0,
  lineSpacing: 'normal',
  columnWidth: 'normal',
  face: 'serif',
  motion: 'system',
  english: 'tap',
  language: 'en',
  shortcuts: true,
  speechRate: 1,
  noteMarks: true,
};
const position = { lesson: lessonId, block: 'p2' as BlockId, fraction: 0.25, at: '2026-03-01T10:00:00.000Z' };
const lookup = { id: 'bisa#1', headword: 'bisa', at: '2026-03-02T10:00:00.000Z' };
const text = anOwnText();
const knowledge = [marked('a', ['buka', 'bisa#1'], 'known', 1_000), marked('b', ['buka'], 'learning', 2_000)];

/** What the app of each version would have written, beside what those before it did. */
const CONTENTS: readonly ((database: IDBPDatabase) => Promise<unknown>)[] = [
  async (database) => {
    for (const event of oldEvents) await database.add('quiz-events', event);
    await database.put('settings', settings, 'settings');
    await database.put('settings', 'device-1', 'device');
    await database.put('positions', position);
  },
  async (database) => {
    await database.put('settings', [lookup], 'history');
    await database.put('texts', text.header);
    await database.put('text-parts', { format: 1, text: text.header.id, number: 0, blocks: text.blocks });
  },
  async (database) => {
    for (const event of knowledge) await database.add('knowledge-events', event);
    await database.put('knowledge', { lexeme: 'buka', status: 'learning', clock: 2_000, event: 'b' });
    await database.put('knowledge', { lexeme: 'bisa#1', status: 'known', clock: 1_000, event: 'a' });
    await database.put('settings', 2_000, 'clock');
    await database.put('text-words', { text: text.header.id, version: 1, lexemes: 'buka\t1' });
    await database.add('set-aside', {
      store: 'settings',
      key: 'settings',
      value: { theme: 'rainbow' },
      problems: [{ at: 'theme', code: 'not-allowed' }],
      at: '2026-03-03T10:00:00.000Z',
    });
  },
];

test('the form of this version is kept', async () => {
  const database = await madeBySteps(DATABASE_VERSION);
  for (const write of CONTENTS) await write(database);
  const form = await formOf(database);
  database.close();
  await expect(JSON.stringify(form, null, 2) + '\n').toMatchFileSnapshot(
    path.join(DATABASE_FIXTURES, `version-${DATABASE_VERSION}.json`),
  );
});

test('every form is there, and none of a version that there is not', () => {
  const expected = UPGRADES.map((_, index) => `version-${index + 1}.json`);
  expect(readdirSync(DATABASE_FIXTURES).toSorted()).toEqual(expected.toSorted());
  expect(CONTENTS).toHaveLength(DATABASE_VERSION);
});

describe.each(UPGRADES.map((_, index) => index + 1))('version %i', (version) => {
  test('is made by its steps as it was made then', async () => {
    const database = await madeBySteps(version);
    const made = structureOf(await formOf(database));
    database.close();
    expect(made).toEqual(structureOf(fixtureOf(version)));
  });

  test('is opened by this app, all that was in it is there, and can be added to', async () => {
    await makeDatabase(name, fixtureOf(version));
    const app = await open();
    expect(app.keeping).toEqual({ kind: 'kept' });
    expect(await app.quiz.ofLesson(lessonId)).toMatchObject({ ok: true, value: { length: quizEvents.length } });
    expect(await app.settings.read()).toEqual(stored({ ...DEFAULT_SETTINGS, theme: 'sepia' }));
    expect(await app.positions.of(lessonId)).toEqual(stored(position));
    expect(await app.device('another' as never)).toEqual(stored('device-1'));
    expect(await app.history.read()).toEqual(stored(version < 2 ? [] : [lookup]));
    expect(await app.texts.headers()).toEqual(stored(version < 2 ? [] : [text.header]));
    expect(await app.texts.read(text.header.id)).toEqual(stored(version < 2 ? null : text));
    const standings = await app.knowledge.of([key('buka'), key('bisa#1')]);
    expect(standings.ok && [...standings.value].map(([lexeme, { status }]) => `${lexeme} ${status}`)).toEqual(
      version < 3 ? [] : ['buka learning', 'bisa#1 known'],
    );

    expect(await app.quiz.record(answered('t1', 9))).toMatchObject({ ok: true });
    const { clock: _, ...marking } = marked('z', ['baca'], 'known', 5_000);
    expect(await app.knowledge.mark(marking)).toMatchObject({ ok: true });
    expect(await app.texts.save(anOwnText({ id: 'teks-baru' as never }))).toMatchObject({ ok: true });
    expect(damages).toEqual([]);

    const database = await openDB(name);
    const structure = structureOf(await formOf(database));
    database.close();
    expect(structure).toEqual(structureOf(fixtureOf(DATABASE_VERSION)));
  });
});
