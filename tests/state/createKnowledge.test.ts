import { describe, expect, test, vi } from 'vitest';
import type { EventId } from '../../src/quiz/QuizEvent';
import { createKnowledge } from '../../src/state/createKnowledge';
import type { AppStorage } from '../../src/storage/AppStorage';
import { memoryStorage } from '../../src/storage/memoryStorage';
import { failed, stored } from '../../src/storage/Stored';
import { key, marked } from '../study/events';
import { aStorage } from './aStorage';

const clock = () => {
  let second = 0;
  return () => new Date(Date.UTC(2026, 0, 1, 0, 0, (second += 1)));
};
let ids = 0;
const newId = () => `id-${(ids += 1)}`;

function knowledgeOver(storage: AppStorage = memoryStorage({ kind: 'unavailable', detail: 'test' })) {
  const live = createKnowledge({ openStorage: async () => storage, now: clock(), newId });
  return { ...live, shown: () => Object.fromEntries(live.store.getState()) };
}

test('what nobody follows is not read; what is followed and was never marked is unseen', async () => {
  const { follow, shown } = knowledgeOver();
  expect(shown()).toEqual({});
  expect(await follow([key('buka'), key('baca')])).toMatchObject({ ok: true });
  expect(shown()).toEqual({ buka: 'unseen', baca: 'unseen' });
});

test('a marking is shown, and taken back', async () => {
  const { follow, markWords, undoMarking, shown } = knowledgeOver();
  await follow([key('buka'), key('baca')]);
  await markWords([key('buka')], 'learning', 'card', null);
  const sweep = await markWords([key('buka'), key('baca'), key('buka')], 'known', 'sweep', 'kp2mi-bogor');
  expect(sweep).toMatchObject({ ok: true, value: { lexemes: ['buka', 'baca'], text: 'kp2mi-bogor', by: 'sweep' } });
  expect(shown()).toEqual({ buka: 'known', baca: 'known' });
  if (sweep.ok) await undoMarking(sweep.value.id);
  expect(shown()).toEqual({ buka: 'learning', baca: 'unseen' });
});

test('what nothing was said of is told apart from what was, also from what was said to be new', async () => {
  const { markWords, unsaid } = knowledgeOver();
  await markWords([key('buka')], 'learning', 'card', null);
  await markWords([key('baca')], 'unseen', 'card', null);
  expect(await unsaid([key('buka'), key('tulis'), key('baca')])).toEqual(['tulis']);
});

test('is begun once a word was marked', async () => {
  const { markWords, isBegun } = knowledgeOver();
  expect(await isBegun()).toBe(false);
  await markWords([key('buka')], 'ignored', 'card', null);
  expect(await isBegun()).toBe(true);
});

test('what could not be stored is not shown, and the failure comes back', async () => {
  const memory = memoryStorage({ kind: 'unavailable', detail: 'test' });
  const full = { ...memory, knowledge: { ...memory.knowledge, mark: async () => failed('quota') } };
  const { follow, markWords, undoMarking, shown } = knowledgeOver(full);
  await follow([key('buka')]);
  expect(await markWords([key('buka')], 'known', 'card', null)).toMatchObject({ failure: { kind: 'quota' } });
  expect(shown()).toEqual({ buka: 'unseen' });
  expect(await undoMarking('nowhere' as EventId)).toMatchObject({ failure: { kind: 'gone' } });
});

test('another tab’s marking is shown, for words that are followed', async () => {
  const { storage, say } = aStorage();
  const here = knowledgeOver(storage);
  await here.follow([key('buka')]);
  const there = knowledgeOver(storage);
  await there.markWords([key('buka'), key('baca')], 'known', 'card', null);
  expect(here.shown()).toEqual({ buka: 'unseen' });
  say({ kind: 'knowledge', lexemes: ['buka', 'baca'] });
  await expect.poll(here.shown).toEqual({ buka: 'known' });
});

test('after everything has changed, all is read again', async () => {
  const { storage, say } = aStorage();
  const here = knowledgeOver(storage);
  await here.follow([key('buka'), key('baca')]);
  await knowledgeOver(storage).markWords([key('baca')], 'ignored', 'card', null);
  say({ kind: 'everything' });
  await expect.poll(here.shown).toEqual({ buka: 'unseen', baca: 'ignored' });
});

test('code of storage that cannot be loaded: said, and tried again', async () => {
  const memory = memoryStorage({ kind: 'unavailable', detail: 'test' });
  let attempts = 0;
  const openStorage = async () => {
    if ((attempts += 1) === 1) throw new TypeError('offline');
    return memory;
  };
  const { follow } = createKnowledge({ openStorage, now: clock(), newId });
  expect(await follow([key('buka')])).toMatchObject({ ok: false });
  expect(await follow([key('buka')])).toMatchObject({ ok: true });
});

describe('words that have another key by a new lexicon', () => {
  /** A storage that remembers what was moved; the words of which something was said had no line. */
  function storageWith(unlisted: readonly string[]) {
    const memory = memoryStorage({ kind: 'unavailable', detail: 'test' });
    const moved: unknown[] = [];
    const storage: AppStorage = {
      ...memory,
      knowledge: {
        ...memory.knowledge,
        unlisted: async (lexicon) => stored(lexicon === 'v2' ? unlisted.map(key) : []),
        move: async (moves, lexicon) => {
          moved.push([[...moves], lexicon]);
          for (const [from, to] of moves) await memory.knowledge.mark(marked(`m-${from}`, [to], 'known', 1));
          return stored([...moves.values()]);
        },
      },
    };
    return { storage, moved };
  }

  test('are moved, only they, and shown if they are followed', async () => {
    const { storage, moved } = storageWith(['?wkwk', '=buka -wan', '?zxq']);
    const { carryMoved, follow, shown } = knowledgeOver(storage);
    await follow([key('wkwk')]);
    const asked = vi.fn(async () => ['wkwk', 'bukawan', '?zxq'].map(key));
    expect(await carryMoved('v2', asked)).toEqual(stored(['wkwk', 'bukawan']));
    expect(asked).toHaveBeenCalledExactlyOnceWith(['?wkwk', '=buka -wan', '?zxq']);
    expect(moved).toEqual([
      [
        [
          ['?wkwk', 'wkwk'],
          ['=buka -wan', 'bukawan'],
        ],
        'v2',
      ],
    ]);
    expect(shown()).toEqual({ wkwk: 'known' });
  });

  test('where none is another, that is noted, too', async () => {
    const { storage, moved } = storageWith(['?zxq']);
    await knowledgeOver(storage).carryMoved('v2', async (keys) => keys);
    expect(moved).toEqual([[[], 'v2']]);
  });

  test('without an engine nothing is noted: another time', async () => {
    const { storage, moved } = storageWith(['?wkwk']);
    expect(await knowledgeOver(storage).carryMoved('v2', async () => null)).toEqual(stored([]));
    expect(moved).toEqual([]);
  });

  test('the engine is not asked where this lexicon was asked before', async () => {
    const { storage } = storageWith(['?wkwk']);
    const asked = vi.fn(async () => null);
    await knowledgeOver(storage).carryMoved('v1', asked);
    expect(asked).not.toHaveBeenCalled();
  });
});
