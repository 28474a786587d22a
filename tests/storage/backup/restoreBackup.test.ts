import '../../support/laws';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { BlockId, LessonId } from '../../../src/lesson/Lesson';
import type { TextBlock, TextId } from '../../../src/ownText/OwnText';
import type { KnowledgeEvent } from '../../../src/study/KnowledgeEvent';
import { DEFAULT_SETTINGS } from '../../../src/storage/Settings';
import { stored } from '../../../src/storage/Stored';
import type { Change } from '../../../src/storage/tabs';
import { standingsOf } from '../../../src/study/standingsOf';
import { fileOf } from '../../exchange/backup/backupFiles';
import { anOwnText } from '../../ownText/anOwnText';
import { advanced, answered, attemptStarted, lessonId, stamp } from '../../quiz/builders';
import { deeds, eventsOf, key, marked } from '../../study/events';
import { aBrowser, closeBrowsers, NOW, openFile, value, written, type Browser } from './aBrowser';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeBrowsers();
});

const manyBlocks = Array.from({ length: 3_000 }, (_, index): TextBlock => ({
  kind: 'paragraph',
  text: `Kata nomor ${index} ada di sini.`,
  sentences: [[0, 10]],
}));
const short = anOwnText();
const long = anOwnText({ id: 'teks-2' as TextId, title: 'Panjang', blocks: manyBlocks });
const position = (lesson: string, second: number) => ({
  lesson: lesson as LessonId,
  block: 'p2' as BlockId,
  fraction: 0.5,
  at: stamp('', second).at,
});
const lookup = (id: string, second: number) => ({ id, headword: id, at: stamp('', second).at });
const aside = { store: 'settings', key: 'settings', value: { theme: 'rainbow' }, problems: [], at: stamp('', 1).at };

/** A bit of everything. */
async function lived(browser: Browser): Promise<void> {
  const { quiz, settings, positions, history, texts, knowledge, device } = browser.storage;
  for (const event of [attemptStarted(), answered('n1', 1), advanced('n1', 2)]) value(await quiz.record(event));
  value(await knowledge.mark(marked('m1', ['buka', 'baca'], 'known', 5)));
  value(await knowledge.mark(marked('m2', ['buka'], 'learning', 6)));
  value(await settings.change({ theme: 'sepia' }, DEFAULT_SETTINGS));
  value(await history.add([lookup('buka', 1)]));
  value(await positions.save(position(lessonId, 1)));
  value(await texts.save(short));
  value(await texts.save(long));
  value(await device('device-1' as never));
  await browser.raw((database) => database.add('set-aside', aside));
}

const add = (browser: Browser, store: string, ...rows: readonly unknown[]) =>
  browser.raw(async (database) => {
    for (const row of rows) await database.put(store, row);
  });

describe('from one browser into an empty one', () => {
  test.each([
    ['merged', 'merge'],
    ['in place of nothing', 'replace'],
  ] as const)('%s: everything is there, and what is derived of it', async (_, how) => {
    const [old, fresh] = [await aBrowser(), await aBrowser()];
    await lived(old);
    const restored = await fresh.restore(await old.backUp(), how);
    expect(await fresh.contents()).toEqual(await old.contents());
    expect(await fresh.storage.knowledge.all()).toEqual(await old.storage.knowledge.all());
    expect(await fresh.storage.texts.read(long.header.id)).toEqual(stored(long));
    const fresher = { here: 0, changed: 0, conflicts: 0, unreadable: 0 };
    expect(restored).toEqual({
      kind: 'restored',
      tally: {
        quiz: { fresh: 3, ...fresher },
        knowledge: { fresh: 2, ...fresher },
        texts: { fresh: 2, ...fresher },
        positions: { fresh: 1, ...fresher },
        settings: { fresh: 2, ...fresher },
        'set-aside': { fresh: 1, ...fresher },
      },
    });
  });

  test('under a passphrase; which browser it is stays what it was', async () => {
    const [old, fresh] = [await aBrowser(), await aBrowser()];
    await lived(old);
    await fresh.storage.device('device-2' as never);
    const file = await old.backUp('kata sandi');
    expect(await fresh.restore(file, 'merge', 'kata sandu')).toEqual({
      kind: 'file-failed',
      failure: { kind: 'wrong-passphrase' },
    });
    await fresh.restore(file, 'merge', 'kata sandi');
    expect(await fresh.contents()).toEqual(await old.contents());
    expect(await fresh.storage.device('another' as never)).toEqual(stored('device-2'));
  });

  test('more than is read or written at once', async () => {
    const [old, fresh] = [await aBrowser(), await aBrowser()];
    const events = Array.from({ length: 1_500 }, (_, index) =>
      marked(`m${index}`, [`kata${index % 40}`], 'known', index),
    );
    await add(old, 'knowledge-events', ...events);
    const { file, made } = await written(old.backups);
    expect(made).toMatchObject({ totals: { rows: 1_500 }, events: 1_500, leftOut: [] });
    expect(made.totals.chunks).toBeGreaterThan(2);
    await fresh.restore(file);
    expect((await fresh.contents())['knowledge-events']).toHaveLength(1_500);
    expect(await fresh.storage.knowledge.all()).toMatchObject({ value: { size: 40 } });
    expect(await fresh.storage.knowledge.all()).toEqual(stored(standingsOf(events)));
  });
});

describe('merged', () => {
  test('law: two browsers that are given each other’s files have the same events, and the same words', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, deeds, deeds, async (past, one, other) => {
        await closeBrowsers();
        const [here, there] = [await aBrowser(), await aBrowser()];
        const common = eventsOf('lama', past);
        await add(here, 'knowledge-events', ...common, ...eventsOf('satu', one, common));
        await add(there, 'knowledge-events', ...common, ...eventsOf('dua', other, common));
        const [mine, theirs] = [await here.backUp(), await there.backUp()];
        await here.restore(theirs);
        await there.restore(mine);
        const contents = await here.contents();
        expect(await there.contents()).toEqual(contents);
        expect(await here.storage.knowledge.all()).toEqual(
          stored(standingsOf(contents['knowledge-events'] as readonly KnowledgeEvent[])),
        );
        await here.restore(theirs);
        expect(await here.contents()).toEqual(contents);
      }),
      { numRuns: 15 },
    );
  });

  test('what is here stays: settings, titles, later positions; what is not is added', async () => {
    const [here, there] = [await aBrowser(), await aBrowser()];
    await lived(there);
    const { settings, positions, history, texts } = here.storage;
    await settings.change({ theme: 'dark' }, DEFAULT_SETTINGS);
    await positions.save(position(lessonId, 9));
    await history.add([lookup('tulis', 9)]);
    await texts.save(anOwnText({ title: 'Judul di sini' }));
    const { tally } = (await here.restore(await there.backUp())) as Extract<
      Awaited<ReturnType<Browser['restore']>>,
      { kind: 'restored' }
    >;
    expect(await settings.read()).toMatchObject({ value: { theme: 'dark' } });
    expect(await positions.all()).toEqual(stored([position(lessonId, 9)]));
    expect(await history.read()).toEqual(stored([lookup('tulis', 9), lookup('buka', 1)]));
    expect(await texts.headers()).toMatchObject({ value: [{ title: 'Judul di sini' }, { title: 'Panjang' }] });
    expect(tally).toMatchObject({
      texts: { fresh: 1, here: 1 },
      positions: { fresh: 0, here: 1 },
      settings: { here: 1, changed: 1 },
    });
  });

  test('another event of the same id, and what cannot be read, are set aside, once', async () => {
    const here = await aBrowser();
    const [mine, other] = [marked('m1', ['buka'], 'known', 5), marked('m1', ['buka'], 'learning', 5)];
    await here.storage.knowledge.mark(mine);
    const broken = { ...marked('m2', ['baca'], 'known', 5), to: 'mastered' };
    const file = await fileOf([
      { store: 'knowledge-events', value: other },
      { store: 'knowledge-events', value: broken },
      { store: 'settings', key: 'device', value: 'device-9' },
      { store: 'texts', value: long.header },
      { store: 'set-aside', value: aside },
      { store: 'set-aside', value: 'nonsense' },
      { store: 'decks', value: { id: 'a' } },
    ]);
    await here.restore(file);
    await here.restore(file);
    expect(await here.storage.knowledge.of([key('buka')])).toMatchObject({
      value: new Map([['buka', { status: 'known' }]]),
    });
    expect(await here.storage.texts.headers()).toEqual(stored([]));
    const at = NOW.toISOString();
    expect(await here.backups.setAside()).toEqual(
      stored([
        { store: 'knowledge-events', key: 'm1', value: other, problems: [{ at: 'id', code: 'duplicate-id' }], at },
        { store: 'knowledge-events', key: 'm2', value: broken, problems: [{ at: 'to', code: 'not-allowed' }], at },
        { store: 'settings', key: 'device', value: 'device-9', problems: [{ at: 'key', code: 'not-allowed' }], at },
        { store: 'texts', key: 'teks-2', value: long.header, problems: [{ at: 'parts', code: 'missing' }], at },
        aside,
        { store: 'set-aside', key: '', value: 'nonsense', problems: [{ at: '', code: 'wrong-type' }], at },
        { store: 'decks', key: '', value: { id: 'a' }, problems: [{ at: 'store', code: 'not-allowed' }], at },
      ]),
    );
  });

  test('what cannot be read here is mended by the file, and set aside as it was', async () => {
    const [here, there] = [await aBrowser(), await aBrowser()];
    await lived(there);
    await lived(here);
    const damaged = { id: 'm1', kind: 'marked' };
    await add(here, 'knowledge-events', damaged);
    await here.raw((database) => database.delete('text-parts', [long.header.id, 1]));
    const preview = await here.preview(await there.backUp());
    expect(preview.merge).toMatchObject({ knowledge: { changed: 1, here: 1 }, texts: { changed: 1, here: 1 } });
    await here.restore(await there.backUp());
    expect(await here.storage.texts.read(long.header.id)).toEqual(stored(long));
    expect(await here.storage.knowledge.all()).toEqual(await there.storage.knowledge.all());
    const rest = value(await here.backups.setAside());
    expect(rest).toContainEqual(expect.objectContaining({ store: 'knowledge-events', key: 'm1', value: damaged }));
    expect(rest.filter(({ store }) => store === 'text-parts')).toHaveLength(long.header.parts - 1);
  });
});

describe('in place of what is here', () => {
  test('what is not in the file is gone; what cannot be read stays set aside', async () => {
    const [here, there] = [await aBrowser(), await aBrowser()];
    await lived(there);
    await here.storage.settings.change({ theme: 'dark' }, DEFAULT_SETTINGS);
    await here.storage.history.add([lookup('tulis', 9)]);
    for (const id of ['a', 'm1x', 'z']) await here.storage.knowledge.mark(marked(id, ['tulis'], 'known', 9));
    for (const lesson of ['aa', 'zz']) await here.storage.positions.save(position(lesson, 9));
    for (const id of ['a', 'teks-1a', 'z']) await here.storage.texts.save(anOwnText({ id: id as TextId }));
    await here.storage.texts.save(anOwnText({ title: 'Judul di sini' }));
    await here.storage.texts.saveWords({ text: 'a' as TextId, version: 1, lexemes: '' });
    const mine = { ...aside, value: 'mine' };
    await here.raw((database) => database.add('set-aside', mine));
    await here.restore(await there.backUp(), 'replace');
    const expected = await there.contents();
    expect(await here.contents()).toEqual({ ...expected, 'set-aside': [mine, aside] });
    expect(await here.storage.texts.read(short.header.id)).toEqual(stored(short));
  });

  test('an empty file leaves nothing', async () => {
    const here = await aBrowser();
    await lived(here);
    await here.restore(await fileOf([]), 'replace');
    const { 'set-aside': rest, ...contents } = await here.contents();
    expect(Object.values(contents).flat()).toEqual([]);
    expect(rest).toEqual([aside]);
  });

  test('stopped anywhere: nothing of the file is missing once something is gone, and begun again it ends the same', async () => {
    const [here, there] = [await aBrowser(), await aBrowser()];
    await lived(there);
    const file = await there.backUp();
    const expected = await there.contents();
    const own = marked('own', ['tulis'], 'known', 9);
    const { transaction } = IDBDatabase.prototype as {
      transaction: (this: IDBDatabase, ...given: Parameters<IDBDatabase['transaction']>) => IDBTransaction;
    };
    for (let room = 0; ; room += 1) {
      await here.backups.wipe();
      await here.storage.knowledge.mark(own);
      let left = room;
      const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
        this: IDBDatabase,
        ...given: Parameters<IDBDatabase['transaction']>
      ) {
        if (given[1] === 'readwrite' && left-- === 0) throw new DOMException('gone', 'AbortError');
        return transaction.apply(this, given);
      });
      const stopped = await here.backups.restore(await openFile(file), 'replace', () => {});
      spy.mockRestore();
      if (stopped.ok) {
        expect(room).toBeGreaterThan(10); // all of its transactions were tried
        return;
      }
      const between = await here.contents();
      const ids = (rows: readonly unknown[] | undefined) => new Set(rows?.map((row) => (row as { id: string }).id));
      const isWhole = [...ids(expected['quiz-events'])].every((id) => ids(between['quiz-events']).has(id));
      const ownIsHere = ids(between['knowledge-events']).has('own');
      expect(isWhole || ownIsHere).toBe(true);
      expect(await here.backups.unfinished()).toEqual(stored(room === 0 ? null : 'replace'));
      await here.restore(file, 'replace');
      expect(await here.contents()).toEqual(expected);
      expect(await here.backups.unfinished()).toEqual(stored(null));
    }
  });
});

describe('a file that fails', () => {
  test.each([
    ['cut off', (file: Uint8Array<ArrayBuffer>) => file.slice(0, -50), 'cut'],
    [
      'damaged at its end',
      (file: Uint8Array<ArrayBuffer>) => file.with(file.length - 40, file.at(-40)! ^ 1),
      'damaged',
    ],
  ])('%s: what was here is here, and a replacing file deletes nothing', async (_, change, kind) => {
    const [here, there] = [await aBrowser(), await aBrowser()];
    await lived(there);
    const own = marked('own', ['tulis'], 'known', 9);
    await here.storage.knowledge.mark(own);
    const file = change(await there.backUp());
    const previewed = await here.backups.preview(await openFile(file), () => {});
    expect(previewed).toMatchObject(stored({ kind: 'file-failed', failure: { kind } }));
    expect((await here.contents())['quiz-events']).toEqual([]);
    expect(await here.restore(file, 'replace')).toMatchObject({ failure: { kind } });
    expect((await here.contents())['knowledge-events']).toContainEqual(own);
    expect(await here.backups.unfinished()).toEqual(stored('replace'));
    expect(await here.backups.forgetUnfinished()).toEqual(stored(null));
    expect(await here.backups.unfinished()).toEqual(stored(null));
  });

  test.each([
    ['rows backwards', [marked('b', ['x'], 'known', 1), marked('a', ['x'], 'known', 1)]],
    ['the same row twice', [marked('a', ['x'], 'known', 1), marked('a', ['x'], 'known', 1)]],
  ])('with %s', async (_, events) => {
    const here = await aBrowser();
    const file = await fileOf(events.map((event) => ({ store: 'knowledge-events', value: event })));
    expect(await here.restore(file)).toEqual({ kind: 'file-failed', failure: { kind: 'disordered', chunk: 1 } });
    expect((await here.contents())['knowledge-events']).toEqual([]);
  });
});

test('a preview says what would come of it, and writes nothing', async () => {
  const [here, there] = [await aBrowser(), await aBrowser()];
  await lived(there);
  await here.storage.quiz.record(attemptStarted());
  await here.storage.knowledge.mark(marked('m9', ['tulis', 'buka'], 'known', 1));
  await here.storage.texts.save(anOwnText({ id: 'teks-9' as TextId }));
  const before = await here.contents();
  const preview = await here.preview(await there.backUp());
  expect(preview).toMatchObject({
    merge: { quiz: { fresh: 2, here: 1 }, knowledge: { fresh: 2, here: 0 }, texts: { fresh: 2 } },
    onlyHere: { quiz: 0, knowledge: 1, texts: 1, positions: 0, settings: 0 },
    devices: new Map([['device-1', 5]]),
    // Known now: tulis, buka. Merged: tulis, baca, for buka was marked as learning later. There: baca.
    words: { now: 2, merged: 2, replaced: 1 },
  });
  expect(preview.span).toEqual({ from: new Date(5).toISOString(), to: stamp('', 2).at });
  expect(await here.contents()).toEqual(before);
  await here.restore(await there.backUp());
  const all = value(await here.storage.knowledge.all());
  expect([...all.values()].filter(({ status }) => status === 'known')).toHaveLength(2);
});

test('progress is told from little to all', async () => {
  const [here, there] = [await aBrowser(), await aBrowser()];
  await add(
    there,
    'knowledge-events',
    ...Array.from({ length: 900 }, (_, index) => marked(`m${index}`, ['x'], 'known', 1)),
  );
  const told: number[] = [];
  const { file } = await written(there.backups, undefined, (done) => told.push(done));
  expect(told.length).toBeGreaterThan(5);
  expect(told).toEqual(told.toSorted((one, other) => one - other));
  expect(told.at(-1)).toBe(1);
  told.length = 0;
  await here.backups.restore(await openFile(file), 'replace', (done) => told.push(done));
  expect(told).toEqual(told.toSorted((one, other) => one - other));
  expect(told.at(-1)).toBe(1);
});

test('other tabs are told that everything may be another', async () => {
  const [here, there] = [await aBrowser(), await aBrowser()];
  await lived(there);
  const told: Change[] = [];
  (await here.tab()).onChange((change) => told.push(change));
  await here.restore(await there.backUp());
  await vi.waitFor(() => expect(told).toEqual([{ kind: 'everything' }]));
  await here.backups.wipe();
  await vi.waitFor(() => expect(told).toEqual([{ kind: 'everything' }, { kind: 'everything' }]));
});
