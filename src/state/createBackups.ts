import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  PBKDF2_ITERATIONS,
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupFailure,
  type BackupHeader,
  type BackupSource,
  type Bytes,
} from '../exchange/backup/BackupFile';
import type { BackupTools } from '../exchange/backup/BackupTools';
import { hexOf } from '../exchange/backup/bytes';
import type { How } from '../exchange/backup/mergeRow';
import { readBackupHeader } from '../exchange/backup/readBackup';
import { REMINDER_PAUSE, remindOf, type BackupNote } from '../exchange/backup/remindOf';
import { unlock } from '../exchange/backup/unlock';
import type { DeviceId } from '../quiz/QuizEvent';
import type { AppStorage } from '../storage/AppStorage';
import type { BackupPreview, Backups, Counts, OnProgress, OpenBackup, Tally } from '../storage/backup/Backups';
import type { SetAside } from '../storage/SetAside';
import { failed, failedWith, type StorageFailure, type Stored } from '../storage/Stored';

/** What backups need of the browser. */
export interface BackupsSurroundings {
  readonly openStorage: () => Promise<AppStorage>;
  readonly tools: BackupTools;
  readonly now: () => Date;
  /** A new id, such as `crypto.randomUUID` makes. */
  readonly newId: () => string;
  /** So many bytes of chance. */
  readonly randomBytes: (count: number) => Bytes;
  readonly appVersion: string;
  /** Takes away what is kept outside the database. */
  readonly forgetMirrors: () => void;
}

/** A backup that was made, and that nobody has taken out of the browser yet. */
export interface MadeBackup {
  readonly file: File;
  /** When it was begun, in milliseconds since 1970. */
  readonly at: number;
  readonly events: number;
  readonly leftOut: readonly string[];
}

/** A file that somebody has chosen, as far as it can be read without a passphrase. */
export interface ChosenFile {
  readonly header: BackupHeader;
  readonly source: BackupSource;
  readonly size: number;
}

/** What there is to say of backups on screens where one is not reading. */
export interface BackupNews {
  /** How a file was being brought in, if that was not ended. */
  readonly unfinished: How | null;
  /** How many events would be lost with this browser, and whether there never was a backup; null if it is not time to say so. */
  readonly remind: { readonly fresh: number; readonly isFirst: boolean } | null;
}

export type FailedWithFile = { readonly kind: 'file-failed'; readonly failure: BackupFailure };
export type FailedWithStorage = { readonly kind: 'storage-failed'; readonly failure: StorageFailure };

/** Backups over a storage, a clock and chance. Nothing of it rejects. */
export function createBackups(surroundings: BackupsSurroundings) {
  const { tools, now } = surroundings;
  let opened: Promise<{ readonly storage: AppStorage; readonly backups: Backups | null }> | null = null;

  async function open() {
    const storage = await surroundings.openStorage();
    return { storage, backups: await storage.openBackups({ tools, now }) };
  }

  /** Does something with what is kept; fails as `unavailable` where nothing is. */
  async function asking<Value>(
    work: (backups: Backups, storage: AppStorage) => Promise<Stored<Value>>,
  ): Promise<Stored<Value>> {
    try {
      opened ??= open();
      const { storage, backups } = await opened;
      return backups ? await work(backups, storage) : failed('unavailable', 'nothing is kept');
    } catch (error) {
      opened = null; // its code could not be loaded: whoever asks next tries again
      return failedWith(error);
    }
  }

  const counts = () => asking<Counts>((backups) => backups.counts());
  const news = createStore<BackupNews>()(() => ({ unfinished: null, remind: null }));

  async function readNews(): Promise<void> {
    const unfinished = await asking((backups) => backups.unfinished());
    const [note, here] = await Promise.all([asking((backups) => backups.note()), counts()]);
    if (!unfinished.ok || !note.ok || !here.ok) return; // nothing is said of what is not known
    const remind = remindOf(note.value, here.value.quiz + here.value.knowledge, now().getTime());
    news.setState({ unfinished: unfinished.value, remind: remind && { ...remind, isFirst: note.value.last === null } });
  }

  const changeNote = async (patch: Partial<BackupNote>): Promise<Stored<BackupNote>> => {
    const outcome = await asking((backups) => backups.changeNote(patch));
    await readNews();
    return outcome;
  };

  async function headerOf(passphrase: string | null, storage: AppStorage): Promise<BackupHeader> {
    const device = await storage.device(surroundings.newId() as DeviceId);
    return {
      format: BACKUP_FORMAT,
      version: BACKUP_VERSION,
      created: now().toISOString(),
      app: surroundings.appVersion,
      device: device.ok ? device.value : '',
      encryption:
        passphrase === null
          ? null
          : {
              cipher: 'AES-256-GCM',
              derivation: 'PBKDF2-SHA-256',
              iterations: PBKDF2_ITERATIONS,
              salt: hexOf(surroundings.randomBytes(16)),
            },
    };
  }

  return {
    /** Makes a file of everything; under a passphrase, if there is one. */
    makeBackup: (passphrase: string | null, onProgress: OnProgress) =>
      asking<MadeBackup>(async (backups, storage) => {
        const header = await headerOf(passphrase, storage);
        const { encryption, created } = header;
        const cipher = encryption && (await unlock(encryption, passphrase ?? '', tools));
        // Blobs, which the browser may put on the disk, unlike bytes.
        const pieces: Blob[] = [];
        const sink = async (bytes: Bytes) => void pieces.push(new Blob([bytes]));
        const made = await backups.write({ header, cipher, sink }, onProgress);
        if (!made.ok) return made;
        const file = new File(pieces, `simak-${created.slice(0, 10)}.simak`, { type: 'application/octet-stream' });
        const { events, leftOut } = made.value;
        return { ok: true, value: { file, at: Date.parse(created), events, leftOut } };
      }),
    /** Notes that a backup has left the browser: from now on only what came later may be lost. */
    noteBackup: ({ at, events }: MadeBackup) => changeNote({ last: { at, events }, reminder: { kind: 'on' } }),
    /** When there was a backup last, and whether one is reminded of the next. */
    readNote: () => asking((backups) => backups.note()),

    /** Looks at the beginning of a file. */
    chooseFile: async (
      file: Blob,
    ): Promise<{ readonly kind: 'chosen'; readonly chosen: ChosenFile } | FailedWithFile> => {
      const source = sourceOf(file);
      const read = await readBackupHeader(source);
      return read.ok
        ? { kind: 'chosen', chosen: { header: read.header, source, size: file.size } }
        : { kind: 'file-failed', failure: read.failure };
    },
    /** Reads a file to its end, and says what would come of it. */
    previewFile: async (
      { header, source, size }: ChosenFile,
      passphrase: string,
      onProgress: OnProgress,
    ): Promise<
      | { readonly kind: 'preview'; readonly file: OpenBackup; readonly preview: BackupPreview }
      | FailedWithFile
      | FailedWithStorage
    > => {
      const outcome = await asking(async (backups) => {
        const cipher = header.encryption && (await unlock(header.encryption, passphrase, tools));
        const file = { header, source, size, cipher };
        const previewed = await backups.preview(file, onProgress);
        return previewed.ok ? { ok: true, value: { file, previewed: previewed.value } } : previewed;
      });
      if (!outcome.ok) return { kind: 'storage-failed', failure: outcome.failure };
      const { file, previewed } = outcome.value;
      return previewed.kind === 'preview' ? { kind: 'preview', file, preview: previewed.preview } : previewed;
    },
    /** Brings in what is in a file. */
    restoreFile: async (
      file: OpenBackup,
      how: How,
      onProgress: OnProgress,
    ): Promise<{ readonly kind: 'restored'; readonly tally: Tally } | FailedWithFile | FailedWithStorage> => {
      const outcome = await asking((backups) => backups.restore(file, how, onProgress));
      await readNews();
      return outcome.ok ? outcome.value : { kind: 'storage-failed', failure: outcome.failure };
    },
    forgetUnfinished: async () => {
      await asking((backups) => backups.forgetUnfinished());
      await readNews();
    },

    /** Deletes everything that is kept, in the database and beside it. */
    wipe: async (): Promise<Stored<null>> => {
      const outcome = await asking((backups) => backups.wipe());
      if (outcome.ok) surroundings.forgetMirrors();
      await readNews();
      return outcome;
    },
    counts,
    /** Records that could not be read, as a file; null if there are none. */
    setAsideFile: () =>
      asking<File | null>(async (backups) => {
        const records = await backups.setAside();
        return records.ok ? { ok: true, value: fileOfRecords(records.value, now()) } : records;
      }),

    /** What there is to say, and reading it: until then, nothing. */
    news: news as Pick<StoreApi<BackupNews>, 'getState' | 'getInitialState' | 'subscribe'>,
    readNews,
    remindLater: () => changeNote({ reminder: { kind: 'later', from: now().getTime() + REMINDER_PAUSE } }),
    remindNever: () => changeNote({ reminder: { kind: 'off' } }),
    remindAgain: () => changeNote({ reminder: { kind: 'on' } }),
  };
}

function fileOfRecords(records: readonly SetAside[], now: Date): File | null {
  if (records.length === 0) return null;
  const name = `simak-set-aside-${now.toISOString().slice(0, 10)}.json`;
  return new File([JSON.stringify(records, null, 2)], name, { type: 'application/json' });
}

/** The bytes of a file, read again each time. Not every browser lets a stream be iterated. */
const sourceOf = (file: Blob): BackupSource =>
  async function* () {
    const reader = file.stream().getReader();
    try {
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
    } finally {
      await reader.cancel().catch(() => {}); // what failed is closed already
    }
  };
