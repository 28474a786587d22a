import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { DeviceId, EventId } from '../../src/quiz/QuizEvent';
import type { AppStorage } from '../../src/storage/AppStorage';
import { stored } from '../../src/storage/Stored';
import type { Change } from '../../src/storage/tabs';
import type { KnowledgeEvent, Marked } from '../../src/study/KnowledgeEvent';
import type { LexemeKey, Status } from '../../src/study/Standing';
import { standingsOf } from '../../src/study/standingsOf';
import { deeds, key, marked, type Deed } from '../study/events';
import { aBrowser, closeBrowsers, value, type Browser } from './backup/aBrowser';
import '../support/laws';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeBrowsers();
});

const mark = async ({ knowledge }: AppStorage, id: string, lexemes: readonly string[], to: Status, at: number) => {
  const { clock: _, ...marking }: Marked = marked(id, lexemes, to, at);
  return value(await knowledge.mark(marking));
};
const takeBack = async ({ knowledge }: AppStorage, id: string, event: string, at: number) =>
  knowledge.unmark({
    kind: 'unmarked',
    id: id as EventId,
    device: 'device-1' as DeviceId,
    at: new Date(at).toISOString(),
    event: event as EventId,
  });

const MOVES = new Map([
  [key('?wkwk'), key('wkwk')],
  [key('=buka -wan'), key('bukawan')],
  [key('=bual -an'), key('bukawan')], // two that come to one
]);
const move = async ({ knowledge }: AppStorage, lexicon = 'v2') => value(await knowledge.move(MOVES, lexicon));
const statuses = async ({ knowledge }: AppStorage) =>
  Object.fromEntries([...value(await knowledge.all())].map(([lexeme, { status }]) => [lexeme, status]));
const events = ({ raw }: Browser) =>
  raw((database) => database.getAll('knowledge-events') as Promise<readonly KnowledgeEvent[]>);

describe('words that had no line', () => {
  test('are told by their keys, whatever was said of them', async () => {
    const { storage } = await aBrowser();
    await mark(storage, 'a', ['buka', '?wkwk', '=buka -wan'], 'known', 1);
    await mark(storage, 'b', ['=bual -an'], 'unseen', 2);
    expect(await storage.knowledge.unlisted('v2')).toEqual(stored(['=bual -an', '=buka -wan', '?wkwk']));
  });

  test('are looked for once for each lexicon', async () => {
    const { storage } = await aBrowser();
    await mark(storage, 'a', ['?wkwk'], 'known', 1);
    await move(storage, 'v2');
    expect(await storage.knowledge.unlisted('v2')).toEqual(stored([]));
    expect(await storage.knowledge.unlisted('v3')).toEqual(stored(['?wkwk']));
  });

  test('are looked for again after a backup was brought in', async () => {
    const [here, there] = [await aBrowser(), await aBrowser()];
    await mark(there.storage, 'a', ['?wkwk'], 'known', 1);
    await move(here.storage, 'v2');
    await here.restore(await there.backUp());
    expect(await here.storage.knowledge.unlisted('v2')).toEqual(stored(['?wkwk']));
  });
});

describe('carrying over', () => {
  test('gives the word what its key of before had, and leaves that as it is', async () => {
    const { storage } = await aBrowser();
    await mark(storage, 'a', ['?wkwk', 'buka'], 'known', 1);
    expect(await move(storage)).toEqual(['wkwk']);
    expect(await statuses(storage)).toEqual({ '?wkwk': 'known', buka: 'known', wkwk: 'known' });
  });

  test('of two words that come to one what was said last counts', async () => {
    const { storage } = await aBrowser();
    await mark(storage, 'a', ['=buka -wan'], 'ignored', 1);
    await mark(storage, 'b', ['=bual -an'], 'learning', 2);
    await move(storage);
    expect(await statuses(storage)).toMatchObject({ bukawan: 'learning' });
  });

  test('does not outdo what the reader has said of the word since', async () => {
    const { storage } = await aBrowser();
    await mark(storage, 'a', ['?wkwk'], 'known', 1);
    await mark(storage, 'b', ['wkwk'], 'learning', 2);
    await move(storage);
    expect(await statuses(storage)).toMatchObject({ wkwk: 'learning' });
  });

  test('a second time does nothing, in whichever tab', async () => {
    const browser = await aBrowser();
    await mark(browser.storage, 'a', ['?wkwk'], 'known', 1);
    await Promise.all([move(browser.storage), move(await browser.tab())]);
    const before = await events(browser);
    expect(before).toHaveLength(2);
    expect(await move(browser.storage, 'v3')).toEqual([]);
    expect(await events(browser)).toEqual(before);
  });

  test('tells other tabs of the words', async () => {
    const browser = await aBrowser();
    const other = await browser.tab();
    await mark(browser.storage, 'a', ['?wkwk'], 'known', 1);
    const heard = new Promise<Change>((resolve) => {
      other.onChange((change) => change.kind === 'knowledge' && change.lexemes.includes('wkwk') && resolve(change));
    });
    await move(browser.storage);
    expect(await heard).toEqual({ kind: 'knowledge', lexemes: ['wkwk'] });
  });

  test('is all or nothing: without room neither an event is there nor the note that it was done', async () => {
    const browser = await aBrowser();
    await mark(browser.storage, 'a', ['?wkwk', '=buka -wan'], 'known', 1);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add');
    add.mockImplementationOnce(function (this: IDBObjectStore, row) {
      return this.put(row);
    });
    add.mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await browser.storage.knowledge.move(MOVES, 'v2')).toMatchObject({ failure: { kind: 'quota' } });
    vi.restoreAllMocks();
    expect(await events(browser)).toHaveLength(1);
    expect(await statuses(browser.storage)).toEqual({ '?wkwk': 'known', '=buka -wan': 'known' });
    expect(value(await browser.storage.knowledge.unlisted('v2'))).toHaveLength(2);
  });

  test('is taken back with the marking', async () => {
    const { storage } = await aBrowser();
    await mark(storage, 'a', ['?wkwk'], 'learning', 1);
    await mark(storage, 'b', ['?wkwk', 'buka'], 'known', 2);
    await move(storage);
    expect(await takeBack(storage, 'c', 'b', 3)).toMatchObject(stored({ lexemes: ['?wkwk', 'buka', 'wkwk'] }));
    expect(await statuses(storage)).toEqual({ '?wkwk': 'learning', wkwk: 'learning' });
  });

  test('passes over an event that cannot be read, and a key that no event could hold', async () => {
    const browser = await aBrowser();
    await mark(browser.storage, 'a', ['?wkwk'], 'known', 1);
    const damaged = { id: 'zz', kind: 'marked', lexemes: ['?wkwk'] };
    await browser.raw((database) => database.add('knowledge-events', damaged));
    const tooLong = 'x'.repeat(201) as LexemeKey;
    expect(await browser.storage.knowledge.move(new Map([[key('?wkwk'), tooLong]]), 'v2')).toEqual(stored([]));
    expect(await move(browser.storage)).toEqual(['wkwk']);
    expect(await browser.raw((database) => database.get('knowledge-events', 'zz'))).toEqual(damaged);
  });
});

describe('two devices', () => {
  const NAMES = [...MOVES.keys(), 'wkwk', 'bukawan', 'buka'];

  async function doIn(storage: AppStorage, deed: Deed, id: string, done: string[]): Promise<void> {
    if (deed.kind === 'take-back') {
      const event = done[deed.which % Math.max(1, done.length)];
      if (event !== undefined) await takeBack(storage, id, event, deed.clock);
      return;
    }
    done.push(id);
    await mark(
      storage,
      id,
      deed.words.map((word) => NAMES[word]!),
      deed.to,
      deed.clock,
    );
  }

  const anySteps = fc.array(
    fc.oneof(
      deeds.map((all) => all[0] ?? 'move'),
      fc.constant('move' as const),
    ),
    { maxLength: 6 },
  );

  test('law: whenever each carries over, put together they come to one state, which follows from the events', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, anySteps, async (ofOne, ofOther) => {
        const [one, other] = [await aBrowser(), await aBrowser()];
        for (const [name, browser, steps] of [
          ['satu', one, ofOne],
          ['dua', other, ofOther],
        ] as const) {
          const done: string[] = [];
          for (const [number, step] of steps.entries())
            if (step === 'move') await move(browser.storage, `v${number}`);
            else await doIn(browser.storage, step, `${name}-${number}`, done);
        }
        await one.restore(await other.backUp());
        await move(one.storage, 'last');
        await other.restore(await one.backUp());
        await move(other.storage, 'last');
        expect(await statuses(other.storage)).toEqual(await statuses(one.storage));
        expect(await events(other)).toEqual(await events(one));
        const aside = await Promise.all([one, other].map(({ raw }) => raw((database) => database.count('set-aside'))));
        expect(aside).toEqual([0, 0]);
        const expected = new Map(standingsOf(await events(one)));
        expect(new Map(value(await one.storage.knowledge.all()))).toEqual(expected);
        await closeBrowsers();
      }),
      { numRuns: 25 },
    );
  });
});
