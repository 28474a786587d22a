import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { BlockId, LessonId } from '../../src/lesson/Lesson';
import type { TextBlock, TextId } from '../../src/ownText/OwnText';
import type { AppStorage } from '../../src/storage/AppStorage';
import type { Damage } from '../../src/storage/Damage';
import { memoryStorage } from '../../src/storage/memoryStorage';
import { openStorage } from '../../src/storage/openStorage';
import { stored } from '../../src/storage/Stored';
import type { Change } from '../../src/storage/tabs';
import { anOwnText } from '../ownText/anOwnText';
import { stamp } from '../quiz/builders';

const basePath = '/texts-test/';
const name = `simak:${basePath}`;
const tabs: AppStorage[] = [];
const damages: Damage[] = [];

async function aTab(): Promise<AppStorage> {
  const storage = await openStorage({
    basePath,
    onDamage: (damage) => damages.push(damage),
    onNotice: () => {},
    now: () => new Date(),
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

afterEach(async () => {
  for (const tab of tabs.splice(0)) tab.close();
  damages.length = 0;
  vi.restoreAllMocks();
  await deleteDB(name);
});

const manyBlocks = Array.from({ length: 3_000 }, (_, index): TextBlock => ({
  kind: 'paragraph',
  text: `Kata nomor ${index} ada di sini.`,
  sentences: [[0, 10]],
}));
const short = anOwnText();
const long = anOwnText({
  id: 'teks-2' as TextId,
  title: 'Panjang',
  added: '2026-03-15T08:00:00.000Z',
  blocks: manyBlocks,
});
const positionOf = (lesson: string) => ({
  lesson: lesson as LessonId,
  block: 'p2' as BlockId,
  fraction: 0.5,
  at: stamp('', 1).at,
});

describe.each([
  ['in the database', aTab],
  ['in memory', async () => memoryStorage({ kind: 'unavailable', detail: 'test' })],
])('%s', (_, open) => {
  test('a text is kept whole, and the shelf has the one added last first', async () => {
    const { texts } = await open();
    expect(await texts.save(short)).toEqual(stored(short.header));
    expect(await texts.save(long)).toEqual(stored(long.header));
    expect(await texts.headers()).toEqual(stored([long.header, short.header]));
    expect(await texts.read(long.header.id)).toEqual(stored(long));
    expect(await texts.read(short.header.id)).toEqual(stored(short));
  });

  test('there is none of another id', async () => {
    const { texts } = await open();
    expect(await texts.read('lain' as TextId)).toEqual(stored(null));
    expect(await texts.rename('lain' as TextId, 'Baru')).toEqual(stored(null));
  });

  test('it may get another name', async () => {
    const { texts } = await open();
    await texts.save(short);
    const renamed = { ...short.header, title: 'Nama baru' };
    expect(await texts.rename(short.header.id, 'Nama baru')).toEqual(stored(renamed));
    expect(await texts.read(short.header.id)).toEqual(stored({ ...short, header: renamed }));
  });

  test('removed, it is gone with its reading position, and comes back with it', async () => {
    const { texts, positions } = await open();
    const { id } = long.header;
    await texts.save(short);
    await texts.save(long);
    await positions.save(positionOf(id));
    const removed = await texts.remove(id);
    if (!removed.ok) throw new Error('not removed');
    expect(await texts.headers()).toEqual(stored([short.header]));
    expect(await texts.read(id)).toEqual(stored(null));
    expect(await positions.of(id as string as LessonId)).toEqual(stored(null));
    expect(await texts.read(short.header.id)).toEqual(stored(short));

    expect(await texts.putBack(removed.value)).toEqual(stored(null));
    expect(await texts.read(id)).toEqual(stored(long));
    expect(await positions.of(id as string as LessonId)).toEqual(stored(positionOf(id)));
  });
});

describe.each([
  ['in the database', aTab],
  ['in memory', async () => memoryStorage({ kind: 'unavailable', detail: 'test' })],
])('the words of texts, %s', (_, open) => {
  const words = (lexemes: string) => ({ text: short.header.id, version: 1, lexemes });

  test('are kept, written over when counted again, and come and go with their text', async () => {
    const { texts } = await open();
    await texts.save(short);
    expect(await texts.words()).toEqual(stored([]));
    await texts.saveWords(words('buka\t1'));
    await texts.saveWords(words('buka\t2'));
    expect(await texts.words()).toEqual(stored([words('buka\t2')]));
    const removed = await texts.remove(short.header.id);
    expect(await texts.words()).toEqual(stored([]));
    if (removed.ok) await texts.putBack(removed.value);
    expect(await texts.words()).toEqual(stored([words('buka\t2')]));
  });
});

test('a row of words that cannot be read is as if they had not been counted', async () => {
  const { texts } = await aTab();
  await raw((database) => database.put('text-words', { text: short.header.id, lexemes: 7 }));
  expect(await texts.words()).toEqual(stored([]));
});

test('the shelf does not read the texts themselves', async () => {
  const { texts } = await aTab();
  await texts.save(long);
  const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await texts.headers();
  expect(opened).toHaveBeenCalled();
  expect(JSON.stringify(opened.mock.calls)).not.toContain('text-parts');
});

test('a text of the same id is not written over', async () => {
  const { texts } = await aTab();
  await texts.save(short);
  expect(await texts.save(anOwnText({ title: 'Lain' }))).toMatchObject({ ok: false });
  expect(await texts.read(short.header.id)).toEqual(stored(short));
});

test('no room in the middle of it: the failure says so, and nothing is half-written', async () => {
  const { texts } = await aTab();
  const { add } = IDBObjectStore.prototype as {
    add: (this: IDBObjectStore, value: unknown) => IDBRequest<IDBValidKey>;
  };
  let room = 3;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value: unknown) {
    if (room-- === 0) throw new DOMException('full', 'QuotaExceededError');
    return add.call(this, value);
  });
  expect(await texts.save(long)).toMatchObject({ ok: false, failure: { kind: 'quota' } });
  vi.restoreAllMocks();
  expect(await texts.headers()).toEqual(stored([]));
  expect(await raw((database) => database.count('text-parts'))).toBe(0);
  expect(await texts.save(long)).toEqual(stored(long.header));
});

test('other tabs are told', async () => {
  const [here, there] = [await aTab(), await aTab()];
  const told: Change[] = [];
  there.onChange((change) => told.push(change));
  await here.texts.save(short);
  await here.texts.rename(short.header.id, 'Baru');
  const removed = await here.texts.remove(short.header.id);
  if (removed.ok) await here.texts.putBack(removed.value);
  await vi.waitFor(() => expect(told).toEqual(Array.from({ length: 4 }, () => ({ kind: 'texts' }))));
});

describe('damage', () => {
  test.each<[string, object, string]>([
    ['a figure that is none', { figures: { words: -1, lexemes: 0, ordinary: 0, explained: 0 } }, 'figures.words'],
    ['a format of tomorrow', { format: 2 }, 'format'],
    ['a member that there is not', { colour: 'red' }, 'colour'],
    ['no title', { title: '' }, 'title'],
  ])('a header with %s is passed over, reported, left as it is and not renamed', async (_, wrong, at) => {
    const { texts } = await aTab();
    await texts.save(short);
    await texts.save(long);
    const damaged = { ...short.header, ...wrong };
    await raw((database) => database.put('texts', damaged));
    expect(await texts.headers()).toEqual(stored([long.header]));
    expect(damages[0]).toMatchObject({ store: 'texts', key: short.header.id, problems: [{ at }] });
    expect(await texts.read(short.header.id)).toMatchObject({ failure: { kind: 'damaged' } });
    expect(await texts.rename(short.header.id, 'Baru')).toMatchObject({ failure: { kind: 'damaged' } });
    expect(await raw((database) => database.get('texts', short.header.id) as Promise<unknown>)).toEqual(damaged);
  });

  const block = { kind: 'paragraph', text: 'Kata.', sentences: [[0, 5]] };
  test.each<[string, unknown, string]>([
    ['of tomorrow', { format: 2, blocks: [block] }, 'format'],
    ['without blocks', { format: 1 }, 'blocks'],
    ['of another kind', { format: 1, blocks: [{ ...block, kind: 'table' }] }, 'blocks.0.kind'],
    ['without a text', { format: 1, blocks: [{ ...block, text: 5 }] }, 'blocks.0.text'],
    ['without sentences', { format: 1, blocks: [{ ...block, sentences: [] }] }, 'blocks.0.sentences'],
    [
      'with a span beyond its end',
      { format: 1, blocks: [block, { ...block, sentences: [[0, 6]] }] },
      'blocks.1.sentences',
    ],
    ['with an empty span', { format: 1, blocks: [{ ...block, sentences: [[2, 2]] }] }, 'blocks.0.sentences'],
    [
      'with spans out of order',
      {
        format: 1,
        blocks: [
          {
            ...block,
            sentences: [
              [3, 4],
              [0, 2],
            ],
          },
        ],
      },
      'blocks.0.sentences',
    ],
    ['with half an offset', { format: 1, blocks: [{ ...block, sentences: [[0, 1.5]] }] }, 'blocks.0.sentences'],
    ['with a block that is none', { format: 1, blocks: [null] }, 'blocks.0'],
  ])('a part %s: the text is not shown in part, and stays as it is', async (_, wrong, at) => {
    const { texts } = await aTab();
    await texts.save(short);
    const damaged = { text: short.header.id, number: 0, ...(wrong as object) };
    await raw((database) => database.put('text-parts', damaged));
    expect(await texts.read(short.header.id)).toMatchObject({ ok: false, failure: { kind: 'damaged' } });
    expect(damages).toMatchObject([{ store: 'text-parts', key: `${short.header.id} 0`, problems: [{ at }] }]);
    expect(await raw((database) => database.getAll('text-parts') as Promise<unknown>)).toEqual([damaged]);
  });

  test('a part that is missing', async () => {
    const { texts } = await aTab();
    await texts.save(long);
    await raw((database) => database.delete('text-parts', [long.header.id, 1]));
    expect(await texts.read(long.header.id)).toMatchObject({ failure: { kind: 'damaged' } });
    expect(damages).toMatchObject([{ key: `${long.header.id} 1`, problems: [{ code: 'missing' }] }]);
  });

  test('what is damaged can be removed, and put back as it was', async () => {
    const { texts } = await aTab();
    await texts.save(short);
    const damaged = { ...short.header, format: 9 };
    await raw((database) => database.put('texts', damaged));
    const removed = await texts.remove(short.header.id);
    expect(await raw((database) => database.count('texts'))).toBe(0);
    if (removed.ok) await texts.putBack(removed.value);
    expect(await raw((database) => database.getAll('texts') as Promise<unknown>)).toEqual([damaged]);
  });
});
