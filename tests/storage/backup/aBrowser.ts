import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import type { BackupHeader, BackupSource, Bytes } from '../../../src/exchange/backup/BackupFile';
import { joined } from '../../../src/exchange/backup/bytes';
import type { How } from '../../../src/exchange/backup/mergeRow';
import { unlock } from '../../../src/exchange/backup/unlock';
import { backupTools } from '../../../src/state/backupTools';
import type { AppStorage } from '../../../src/storage/AppStorage';
import type { BackupMade, BackupPreview, Backups, OpenBackup, Restored } from '../../../src/storage/backup/Backups';
import { openStorage } from '../../../src/storage/openStorage';
import type { Stored } from '../../../src/storage/Stored';
import { aHeader, encryption, sourceOf } from '../../exchange/backup/backupFiles';

export const NOW = new Date('2026-03-14T08:00:00.000Z');

/** A browser profile with storage of its own, and what tests do in it. */
export interface Browser {
  readonly storage: AppStorage;
  readonly backups: Backups;
  /** Another tab. */
  readonly tab: () => Promise<AppStorage>;
  /** The database as it is. */
  readonly raw: <Value>(work: (database: Awaited<ReturnType<typeof openDB>>) => Promise<Value>) => Promise<Value>;
  /** Everything in it that a backup brings along, or that is derived of it. */
  readonly contents: () => Promise<Record<string, readonly unknown[]>>;
  readonly backUp: (passphrase?: string) => Promise<Bytes>;
  readonly restore: (file: Bytes, how?: How, passphrase?: string) => Promise<Restored>;
  readonly preview: (file: Bytes) => Promise<BackupPreview>;
}

const opened: { readonly name: string; readonly tabs: AppStorage[] }[] = [];

/** Closes and deletes all of them. */
export async function closeBrowsers(): Promise<void> {
  for (const { name, tabs } of opened.splice(0)) {
    for (const tab of tabs) tab.close();
    await deleteDB(name);
  }
}

let count = 0;

export async function aBrowser(): Promise<Browser> {
  const basePath = `/backup-${(count += 1)}/`;
  const name = `simak:${basePath}`;
  const tabs: AppStorage[] = [];
  opened.push({ name, tabs });
  const tab = async () => {
    const storage = await openStorage({ basePath, onDamage: () => {}, onNotice: () => {}, now: () => NOW });
    tabs.push(storage);
    return storage;
  };
  const storage = await tab();
  const backups = await storage.openBackups({ tools: backupTools, now: () => NOW });
  if (!backups) throw new Error('nothing is kept');
  const raw: Browser['raw'] = async (work) => {
    const database = await openDB(name);
    try {
      return await work(database);
    } finally {
      database.close();
    }
  };
  return {
    storage,
    backups,
    tab,
    raw,
    contents: () =>
      raw(async (database) => {
        const all: Record<string, readonly unknown[]> = {};
        for (const store of database.objectStoreNames) {
          const [keys, values] = [await database.getAllKeys(store), (await database.getAll(store)) as unknown[]];
          all[store] =
            store === 'settings'
              ? values.filter((_, index) => ['settings', 'history'].includes(keys[index] as string))
              : values;
        }
        return all;
      }),
    backUp: async (passphrase) => (await written(backups, passphrase)).file,
    restore: async (file, how = 'merge', passphrase) =>
      value(await backups.restore(await openFile(file, passphrase), how, () => {})),
    preview: async (file) => {
      const previewed = value(await backups.preview(await openFile(file), () => {}));
      if (previewed.kind === 'file-failed') throw new Error(previewed.failure.kind);
      return previewed.preview;
    },
  };
}

/** A backup, and what was said of it. */
export async function written(
  backups: Backups,
  passphrase?: string,
  onProgress: (done: number) => void = () => {},
): Promise<{ readonly file: Bytes; readonly made: BackupMade }> {
  const pieces: Bytes[] = [];
  const header: BackupHeader = aHeader({ encryption: passphrase === undefined ? null : encryption });
  const cipher = passphrase === undefined ? null : await unlock(encryption, passphrase, backupTools);
  const sink = async (piece: Bytes) => void pieces.push(piece);
  const made = value(await backups.write({ header, cipher, sink }, onProgress));
  return { file: joined(...pieces), made };
}

export async function openFile(
  file: Bytes,
  passphrase?: string,
  source: BackupSource = sourceOf(file, 50_000),
): Promise<OpenBackup> {
  const cipher = passphrase === undefined ? null : await unlock(encryption, passphrase, backupTools);
  return { header: aHeader(), source, size: file.length, cipher };
}

export function value<Value>(outcome: Stored<Value>): Value {
  if (!outcome.ok) throw new Error(`${outcome.failure.kind} ${outcome.failure.detail}`);
  return outcome.value;
}
