import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TextId } from '../../src/ownText/OwnText';
import { backupTools } from '../../src/state/backupTools';
import { createBackups, type MadeBackup } from '../../src/state/createBackups';
import type { AppStorage } from '../../src/storage/AppStorage';
import { memoryStorage } from '../../src/storage/memoryStorage';
import { openStorage } from '../../src/storage/openStorage';
import { DEFAULT_SETTINGS } from '../../src/storage/Settings';
import type { Stored } from '../../src/storage/Stored';
import { anOwnText } from '../ownText/anOwnText';
import { marked } from '../study/events';

const DAY = 24 * 60 * 60 * 1000;
const storages: { storage: AppStorage; basePath: string }[] = [];
let now = Date.UTC(2026, 2, 14);
beforeEach(() => {
  now = Date.UTC(2026, 2, 14);
});
afterEach(async () => {
  for (const { storage, basePath } of storages.splice(0)) {
    storage.close();
    await deleteDB(`simak:${basePath}`);
  }
});

async function aBrowser(open?: () => Promise<AppStorage>) {
  const basePath = `/backups-${storages.length}/`;
  const storage = await openStorage({ basePath, onDamage: () => {}, onNotice: () => {}, now: () => new Date(now) });
  storages.push({ storage, basePath });
  const number = storages.length;
  const forgetMirrors = vi.fn();
  let id = 0;
  const backups = createBackups({
    openStorage: open ?? (async () => storage),
    tools: backupTools,
    now: () => new Date(now),
    newId: () => `device-${number}-${(id += 1)}`,
    randomBytes: (count) => new Uint8Array(count).fill(7),
    appVersion: '0.1.0',
    forgetMirrors,
  });
  const mark = async (count: number) => {
    for (let index = 0; index < count; index += 1)
      await storage.knowledge.mark(marked(`m${(id += 1)}`, ['buka'], 'known', index));
  };
  return { storage, backups, forgetMirrors, mark };
}

function value<Value>(outcome: Stored<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}
const nothing = () => {};

describe('a file', () => {
  test('has a name with the day in it, says who wrote it, and comes back in another browser', async () => {
    const [old, fresh] = [await aBrowser(), await aBrowser()];
    await old.storage.texts.save(anOwnText());
    const { file, events, at } = value(await old.backups.makeBackup(null, nothing));
    expect(file.name).toBe('simak-2026-03-14.simak');
    expect({ events, at }).toEqual({ events: 0, at: now });
    const chosen = await fresh.backups.chooseFile(file);
    if (chosen.kind !== 'chosen') throw new Error(chosen.failure.kind);
    expect(chosen.chosen.header).toMatchObject({ app: '0.1.0', device: 'device-1-1', encryption: null });
    const previewed = await fresh.backups.previewFile(chosen.chosen, '', nothing);
    if (previewed.kind !== 'preview') throw new Error(previewed.kind);
    expect(previewed.preview).toMatchObject({ isMadeHere: false, merge: { texts: { fresh: 1 } } });
    expect(await fresh.backups.restoreFile(previewed.file, 'merge', nothing)).toMatchObject({ kind: 'restored' });
    expect(await fresh.storage.texts.headers()).toMatchObject({ value: [{ id: 'teks-1' as TextId }] });
  });

  test('under a passphrase: with the rounds that are asked for, and a salt of chance', async () => {
    const { backups } = await aBrowser();
    const { file } = value(await backups.makeBackup('kata sandi', nothing));
    const chosen = await backups.chooseFile(file);
    if (chosen.kind !== 'chosen') throw new Error(chosen.failure.kind);
    expect(chosen.chosen.header.encryption).toMatchObject({ iterations: 600_000, salt: '07'.repeat(16) });
    expect(await backups.previewFile(chosen.chosen, 'kata sandu', nothing)).toEqual({
      kind: 'file-failed',
      failure: { kind: 'wrong-passphrase' },
    });
    expect(await backups.previewFile(chosen.chosen, 'kata sandi', nothing)).toMatchObject({
      kind: 'preview',
      preview: { isMadeHere: true },
    });
  });

  test('that is none is said to be none', async () => {
    const { backups } = await aBrowser();
    expect(await backups.chooseFile(new Blob(['%PDF-1.7\n']))).toEqual({
      kind: 'file-failed',
      failure: { kind: 'not-a-backup' },
    });
  });
});

describe('the reminder', () => {
  const remind = async ({ backups }: Awaited<ReturnType<typeof aBrowser>>) => {
    await backups.readNews();
    return backups.news.getState().remind;
  };

  test('comes when there is much to lose; goes with a backup that was taken, and comes again a fortnight and much later', async () => {
    const browser = await aBrowser();
    await browser.mark(199);
    expect(await remind(browser)).toBeNull();
    await browser.mark(1);
    expect(await remind(browser)).toEqual({ fresh: 200, isFirst: true });
    const made: MadeBackup = value(await browser.backups.makeBackup(null, nothing));
    expect(await remind(browser)).not.toBeNull(); // made, but still in this browser only
    await browser.backups.noteBackup(made);
    expect(browser.backups.news.getState().remind).toBeNull();
    now += 14 * DAY;
    expect(await remind(browser)).toBeNull();
    await browser.mark(200);
    expect(await remind(browser)).toEqual({ fresh: 200, isFirst: false });
  });

  test('can be put off, and switched off and on', async () => {
    const browser = await aBrowser();
    await browser.mark(200);
    await browser.backups.remindLater();
    expect(browser.backups.news.getState().remind).toBeNull();
    now += 14 * DAY;
    expect(await remind(browser)).not.toBeNull();
    await browser.backups.remindNever();
    now += 1000 * DAY;
    expect(await remind(browser)).toBeNull();
    await browser.backups.remindAgain();
    expect(browser.backups.news.getState().remind).not.toBeNull();
  });
});

test('what was set aside, as a file; none where there is nothing', async () => {
  const { backups, storage } = await aBrowser();
  expect(await backups.setAsideFile()).toEqual({ ok: true, value: null });
  const damaged = { theme: 'rainbow' };
  const database = await openDB(`simak:${storages.at(-1)!.basePath}`);
  await database.put('settings', damaged, 'settings');
  database.close();
  await storage.settings.change({ theme: 'dark' }, DEFAULT_SETTINGS);
  const file = value(await backups.setAsideFile());
  expect(file?.name).toBe('simak-set-aside-2026-03-14.json');
  expect(JSON.parse(await file!.text())).toMatchObject([{ store: 'settings', key: 'settings', value: damaged }]);
});

test('wiped, what is kept beside the database is forgotten, too', async () => {
  const { backups, forgetMirrors } = await aBrowser();
  expect(await backups.wipe()).toEqual({ ok: true, value: null });
  expect(forgetMirrors).toHaveBeenCalledOnce();
});

describe('where it cannot be', () => {
  test('nothing is kept', async () => {
    const memory = memoryStorage({ kind: 'unavailable', detail: 'test' });
    const { backups, forgetMirrors } = await aBrowser(async () => memory);
    expect(await backups.counts()).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
    expect(await backups.makeBackup(null, nothing)).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
    expect(await backups.wipe()).toMatchObject({ ok: false });
    expect(forgetMirrors).not.toHaveBeenCalled();
  });

  test('its code could not be loaded: the next try asks again', async () => {
    const { storage } = await aBrowser();
    const open = vi.fn(async () => storage).mockRejectedValueOnce(new TypeError('offline'));
    const { backups } = await aBrowser(open);
    expect(await backups.counts()).toMatchObject({ ok: false });
    expect(await backups.counts()).toMatchObject({ ok: true });
    expect(open).toHaveBeenCalledTimes(2);
  });
});
