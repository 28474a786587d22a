import { afterEach, expect, test, vi } from 'vitest';
import { NO_BACKUP } from '../../../src/exchange/backup/remindOf';
import { backupTools } from '../../../src/state/backupTools';
import { memoryStorage } from '../../../src/storage/memoryStorage';
import { DEFAULT_SETTINGS } from '../../../src/storage/Settings';
import { stored } from '../../../src/storage/Stored';
import { anOwnText } from '../../ownText/anOwnText';
import { attemptStarted } from '../../quiz/builders';
import { marked } from '../../study/events';
import { readAll, sourceOf } from '../../exchange/backup/backupFiles';
import { aBrowser, closeBrowsers, NOW, written } from './aBrowser';

afterEach(async () => {
  vi.unstubAllGlobals();
  await closeBrowsers();
});

test('wiped: nothing is left, not even which browser this is', async () => {
  const { storage, backups, raw } = await aBrowser();
  await storage.quiz.record(attemptStarted());
  await storage.knowledge.mark(marked('m1', ['buka'], 'known', 1));
  await storage.settings.change({ theme: 'dark' }, DEFAULT_SETTINGS);
  await storage.texts.save(anOwnText());
  await storage.device('device-1' as never);
  await backups.changeNote({ reminder: { kind: 'off' } });
  expect(await backups.wipe()).toEqual(stored(null));
  const left = await raw(async (database) =>
    Promise.all([...database.objectStoreNames].map((store) => database.count(store))),
  );
  expect(left).toEqual(left.map(() => 0));
  expect(await storage.device('device-2' as never)).toEqual(stored('device-2'));
});

test('what was backed up last, and whether one wants to be reminded, are kept', async () => {
  const { backups, raw } = await aBrowser();
  expect(await backups.note()).toEqual(stored(NO_BACKUP));
  await backups.changeNote({ reminder: { kind: 'later', from: 5 } });
  const last = { at: NOW.getTime(), events: 7 };
  expect(await backups.changeNote({ last })).toEqual(stored({ last, reminder: { kind: 'later', from: 5 } }));
  expect(await backups.note()).toEqual(stored({ last, reminder: { kind: 'later', from: 5 } }));
  await raw((database) => database.put('settings', { last: 'yesterday' }, 'backup'));
  expect(await backups.note()).toEqual(stored(NO_BACKUP));
});

test('things are counted by what they are', async () => {
  const { storage, backups } = await aBrowser();
  await storage.quiz.record(attemptStarted());
  for (const id of ['a', 'b']) await storage.knowledge.mark(marked(id, ['buka'], 'known', 1));
  await storage.texts.save(anOwnText());
  await storage.settings.change({}, DEFAULT_SETTINGS);
  await storage.device('device-1' as never);
  expect(await backups.counts()).toEqual(
    stored({ quiz: 1, knowledge: 2, texts: 1, positions: 0, settings: 1, 'set-aside': 0 }),
  );
});

test('what JSON does not hold is named, and the rest is in the file', async () => {
  const { backups, raw } = await aBrowser();
  await raw(async (database) => {
    await database.put('quiz-events', { id: 'a', at: new Date(0) });
    await database.put('knowledge-events', marked('b', ['buka'], 'known', 1));
  });
  const { file, made } = await written(backups);
  expect(made).toMatchObject({ events: 1, leftOut: ['quiz-events "a"'] });
  expect(await readAll(sourceOf(file))).toMatchObject({ rows: [{ value: { id: 'b' } }] });
});

test('while everything is restored or wiped, others wait', async () => {
  const asked: unknown[] = [];
  const request = async (_: string, { mode }: LockOptions, work: () => Promise<unknown>) => {
    asked.push(mode);
    return work();
  };
  vi.stubGlobal('navigator', { locks: { request } });
  const { backups, restore, backUp } = await aBrowser();
  const file = await backUp();
  expect(asked).toEqual([]); // a backup holds up nobody
  await restore(file);
  await backups.wipe();
  await backups.unfinished();
  expect(asked).toEqual(['exclusive', 'exclusive', 'shared']);
});

test('where nothing is kept there is nothing to back up', async () => {
  const memory = memoryStorage({ kind: 'unavailable', detail: 'test' });
  expect(await memory.openBackups({ tools: backupTools, now: () => NOW })).toBeNull();
});
