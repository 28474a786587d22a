import { useStore } from 'zustand/react';
import { APP_VERSION } from './appVersion';
import { backupTools } from './backupTools';
import { createBackups } from './createBackups';
import { MIRROR } from './createSettings';
import { openOnce } from './openOnce';
import { textDraft } from './textDraft';

export type { BackupPreview, Counts, OpenBackup, Tally } from '../storage/backup/Backups';
export type { StorageFailure } from '../storage/Stored';
export type { BackupNews, ChosenFile, FailedWithFile, FailedWithStorage, MadeBackup } from './createBackups';

/** Whether this browser has what backups take: cryptography is there on pages with https alone. */
export const canBackUp = (): boolean =>
  (globalThis.crypto as Partial<Crypto> | undefined)?.subtle !== undefined && 'CompressionStream' in globalThis;

/** See `createBackups` for what each does. */
export const backups = createBackups({
  openStorage: openOnce,
  tools: backupTools,
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  appVersion: APP_VERSION,
  forgetMirrors: () => {
    textDraft.drop();
    try {
      localStorage.removeItem(MIRROR);
    } catch {
      // blocked: then there is nothing in it
    }
  },
});

export const useBackupNews = () => useStore(backups.news);
