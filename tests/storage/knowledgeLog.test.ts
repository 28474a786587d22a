import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { DeviceId, EventId } from '../../src/quiz/QuizEvent';
import type { AppStorage } from '../../src/storage/AppStorage';
import type { Damage } from '../../src/storage/Damage';
import { memoryStorage } from '../../src/storage/memoryStorage';
import { openStorage } from '../../src/storage/openStorage';
import { stored } from '../../src/storage/Stored';
import type { Change } from '../../src/storage/tabs';
import type { KnowledgeEvent, Marked, Unmarked } from '../../src/study/KnowledgeEvent';
import { standingsOf } from '../../src/study/standingsOf';
import { deeds, key, marked, type Deed } from '../study/events';
import '../support/laws';

const basePath = '/test/';
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

async function raw<Value>(work: (database: Awaited<ReturnType<typeof openDB>>) => Promise<Value>): Promise<Value> {
  const database = await openDB(name);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

const clean = async () => {
  for (const tab of tabs.splice(0)) tab.close();
  damages.length = 0;
  vi.restoreAllMocks();
  await deleteDB(name);
};
afterEach(clean);

const marking = (id: string, lexemes: readonly string[], to: Marked['to'], at: number): Omit<Marked, 'clock'> => {
  const { clock: _, ...rest } = marked(id, lexemes, to, at);
  return rest;
};
const taking = (id: string, event: string, at: number): Omit<Unmarked, 'clock'> => ({
  kind: 'unmarked',
  id: id as EventId,
  device: 'device-1' as DeviceId,
  at: new Date(at).toISOString(),
  event: event as EventId,
});

describe.each([
  ['in the database', aTab],
  ['in memory', async () => memoryStorage({ kind: 'unavailable', detail: 'test' })],
])('%s', (_, open) => {
  test('what was marked is what it is, and what was not is missing', async () => {
    const { knowledge } = await open();
    expect(await knowledge.mark(marking('a', ['buka', 'baca'], 'learning', 5))).toMatchObject(stored({ clock: 5 }));
    const outcome = await knowledge.of([key('buka'), key('tulis')]);
    expect(outcome).toEqual(stored(new Map([['buka', { status: 'learning', clock: 5, event: 'a' }]])));
  });

  test('all lexemes are told by what they are, but for new ones', async () => {
    const { knowledge } = await open();
    await knowledge.mark(marking('a', ['buka', 'baca', 'tulis', 'lari'], 'learning', 1));
    await knowledge.mark(marking('b', ['baca'], 'known', 2));
    await knowledge.mark(marking('c', ['tulis'], 'unseen', 3));
    await knowledge.mark(marking('d', ['lari'], 'ignored', 4));
    expect(await knowledge.byStatus()).toEqual(stored({ learning: ['buka'], known: ['baca'], ignored: ['lari'] }));
  });

  test('is empty until a word is marked, and again when that is taken back', async () => {
    const { knowledge } = await open();
    expect(await knowledge.isEmpty()).toEqual(stored(true));
    await knowledge.mark(marking('a', ['buka'], 'learning', 5));
    expect(await knowledge.isEmpty()).toEqual(stored(false));
    await knowledge.unmark(taking('b', 'a', 6));
    expect(await knowledge.isEmpty()).toEqual(stored(true));
  });

  test('a clock that was set back does not make a marking older than what was there', async () => {
    const { knowledge } = await open();
    await knowledge.mark(marking('a', ['buka'], 'learning', 100));
    expect(await knowledge.mark(marking('b', ['buka'], 'known', 1))).toMatchObject(stored({ clock: 101 }));
    expect(await knowledge.of([key('buka')])).toMatchObject({
      value: new Map([['buka', { status: 'known', clock: 101, event: 'b' }]]),
    });
  });

  test('a sweep that is taken back leaves what was before it, and what came after it', async () => {
    const { knowledge } = await open();
    await knowledge.mark(marking('a', ['buka'], 'learning', 1));
    await knowledge.mark(marking('b', ['buka', 'baca', 'tulis'], 'known', 2));
    await knowledge.mark(marking('c', ['tulis'], 'ignored', 3));
    expect(await knowledge.unmark(taking('d', 'b', 4))).toMatchObject(stored({ lexemes: ['buka', 'baca', 'tulis'] }));
    const all = await knowledge.all();
    expect(all.ok && [...all.value].map(([lexeme, { status }]) => `${lexeme} ${status}`).toSorted()).toEqual([
      'buka learning',
      'tulis ignored',
    ]);
  });

  test.each([
    ['that there is not', 'nowhere'],
    ['that takes another back', 'b'],
  ])('taking back an event %s is refused', async (__, event) => {
    const { knowledge } = await open();
    await knowledge.mark(marking('a', ['buka'], 'known', 1));
    await knowledge.unmark(taking('b', 'a', 2));
    expect(await knowledge.unmark(taking('c', event, 3))).toMatchObject({ ok: false, failure: { kind: 'gone' } });
  });
});

describe('in the database', () => {
  test('law: two tabs do anything by turns, and what is stored is what follows from the events; derived anew it is the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.boolean(),
            deeds.filter((list) => list.length > 0).map(([deed]) => deed!),
          ),
          { maxLength: 14 },
        ),
        async (turns) => {
          await clean();
          const [one, other] = [await aTab(), await aTab()];
          const ids: string[] = [];
          for (const [number, [byOne, deed]] of turns.entries()) {
            await doIn(byOne ? one : other, deed, `e${number}`, ids);
          }
          const expected = standingsOf(
            await raw((database) => database.getAll('knowledge-events') as Promise<KnowledgeEvent[]>),
          );
          expect(await one.knowledge.all()).toEqual(stored(expected));
          expect(await other.knowledge.rebuild()).toEqual(stored(expected.size));
          expect(await one.knowledge.all()).toEqual(stored(expected));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('another tab hears which words were marked, once they are stored', async () => {
    const [one, other] = [await aTab(), await aTab()];
    const heard: Change[] = [];
    const said = new Promise<void>((resolve) => {
      other.onChange((change) => (heard.push(change), resolve()));
    });
    await one.knowledge.mark(marking('a', ['buka'], 'known', 1));
    await said;
    expect(heard).toEqual([{ kind: 'knowledge', lexemes: ['buka'] }]);
    expect(await other.knowledge.of([key('buka')])).toMatchObject({ value: new Map([['buka', { status: 'known' }]]) });
  });

  test('no room: the failure says so, and neither the event nor what follows from it is there', async () => {
    const { knowledge } = await aTab();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await knowledge.mark(marking('a', ['buka'], 'known', 1))).toMatchObject({ failure: { kind: 'quota' } });
    vi.restoreAllMocks();
    expect(await raw((database) => database.count('knowledge-events'))).toBe(0);
    expect(await knowledge.all()).toEqual(stored(new Map()));
  });

  test('a damaged event is told of and left as it is; the rest counts', async () => {
    const { knowledge } = await aTab();
    await knowledge.mark(marking('a', ['buka'], 'known', 1));
    const damaged = { id: 'zz', kind: 'marked', lexemes: ['baca'] };
    await raw((database) => database.add('knowledge-events', damaged));
    expect(await knowledge.rebuild()).toEqual(stored(1));
    expect(damages).toMatchObject([{ store: 'knowledge-events', key: 'zz' }]);
    expect(await raw((database) => database.get('knowledge-events', 'zz'))).toEqual(damaged);
  });

  test('what was derived wrongly or damaged is right again once it is derived anew', async () => {
    const { knowledge } = await aTab();
    await knowledge.mark(marking('a', ['buka', 'baca'], 'known', 1));
    await raw(async (database) => {
      await database.put('knowledge', { lexeme: 'buka', status: 'mastered' });
      await database.put('knowledge', { lexeme: 'hantu', status: 'known', clock: 9, event: 'x' });
      await database.delete('knowledge', 'baca');
    });
    await knowledge.rebuild();
    const all = await knowledge.all();
    expect(all.ok && [...all.value.keys()].toSorted()).toEqual(['baca', 'buka']);
  });

  test('more than one batch of lexemes is read whole', async () => {
    const { knowledge } = await aTab();
    const lexemes = Array.from({ length: 4_500 }, (_, number) => `kata${number}`);
    await knowledge.mark(marking('a', lexemes, 'known', 1));
    expect(await knowledge.all()).toMatchObject({ ok: true, value: { size: 4_500 } });
    const asked = lexemes.slice(0, 1_500).map(key);
    const some = await knowledge.of([...asked, key('lain')]);
    expect(some.ok && [...some.value.keys()]).toEqual(asked);
  });
});

async function doIn({ knowledge }: AppStorage, deed: Deed, id: string, ids: string[]): Promise<void> {
  if (deed.kind === 'mark') {
    ids.push(id);
    await knowledge.mark(
      marking(
        id,
        deed.words.map((word) => `kata${word}`),
        deed.to,
        deed.clock,
      ),
    );
  } else if (ids.length > 0) await knowledge.unmark(taking(id, ids[deed.which % ids.length]!, deed.clock));
}
