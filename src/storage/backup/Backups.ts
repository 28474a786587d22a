import type { BackupFailure, BackupHeader, BackupSource, BackupTotals, Bytes } from '../../exchange/backup/BackupFile';
import type { BackupTools, ChunkCipher } from '../../exchange/backup/BackupTools';
import type { How } from '../../exchange/backup/mergeRow';
import type { BackupNote } from '../../exchange/backup/remindOf';
import type { SetAside } from '../SetAside';
import type { Stored } from '../Stored';

/** Everything that is kept, in one file; back from it; and away with it. */
export interface Backups {
  /**
   * Writes everything that was there when it was begun; what is added meanwhile may be in it or not. Each event, each setting
   * and each text is in it whole or not at all.
   */
  readonly write: (
    output: { readonly header: BackupHeader; readonly cipher: ChunkCipher | null; readonly sink: Sink },
    onProgress: OnProgress,
  ) => Promise<Stored<BackupMade>>;
  /** Reads a file to its end, and says what would come of it. Nothing is written. */
  readonly preview: (file: OpenBackup, onProgress: OnProgress) => Promise<Stored<Previewed>>;
  /**
   * Brings in what is in a file. No other tab writes meanwhile. If it stops in the middle (the tab was closed, no room), nothing
   * that was to stay is lost, `unfinished` says so, and doing it again ends as if it had not stopped.
   */
  readonly restore: (file: OpenBackup, how: How, onProgress: OnProgress) => Promise<Stored<Restored>>;
  /** What was begun and not ended, if anything; waits for a tab that is at it. Derives again what is derived. */
  readonly unfinished: () => Promise<Stored<How | null>>;
  /** Leaves it at that. */
  readonly forgetUnfinished: () => Promise<Stored<null>>;
  /** Deletes everything, also which browser this is. */
  readonly wipe: () => Promise<Stored<null>>;
  /** Records that could not be read, the first set aside first. */
  readonly setAside: () => Promise<Stored<readonly SetAside[]>>;
  readonly counts: () => Promise<Stored<Counts>>;
  readonly note: () => Promise<Stored<BackupNote>>;
  readonly changeNote: (patch: Partial<BackupNote>) => Promise<Stored<BackupNote>>;
}

export type Sink = (bytes: Bytes) => Promise<void>;

/** Told how much is done, 0 to 1. */
export type OnProgress = (done: number) => void;

/** A file whose first line was read, with the cipher that its passphrase made; null if it takes none. */
export interface OpenBackup {
  readonly header: BackupHeader;
  readonly source: BackupSource;
  /** In bytes. */
  readonly size: number;
  readonly cipher: ChunkCipher | null;
}

export interface BackupMade {
  readonly totals: BackupTotals;
  /** How many of the rows are events. */
  readonly events: number;
  /** What could not be put into the file, as store and key: damage that JSON does not hold. */
  readonly leftOut: readonly string[];
}

export type Previewed =
  | { readonly kind: 'preview'; readonly preview: BackupPreview }
  | { readonly kind: 'file-failed'; readonly failure: BackupFailure };

export type Restored =
  | { readonly kind: 'restored'; readonly tally: Tally }
  | { readonly kind: 'file-failed'; readonly failure: BackupFailure };

/** What a reader would call a thing. */
export const KINDS = ['quiz', 'knowledge', 'texts', 'positions', 'settings', 'set-aside'] as const;
export type Kind = (typeof KINDS)[number];

/** How many things of each kind are here. */
export type Counts = Readonly<Record<Kind, number>>;

/** What becomes of the things of a kind in a file. */
export interface KindTally {
  /** Not here before. */
  readonly fresh: number;
  /** Here already, as they are or newer; or other settings are. */
  readonly here: number;
  /** What is here becomes what the file has, or both put together; or cannot be read here, and can in the file. */
  readonly changed: number;
  /** Set aside: something else is here under the same id. */
  readonly conflicts: number;
  /** Set aside: cannot be read. */
  readonly unreadable: number;
}
export type Tally = Readonly<Record<Kind, KindTally>>;

export interface BackupPreview {
  readonly totals: BackupTotals;
  /** Whether this browser profile wrote it. */
  readonly isMadeHere: boolean;
  /** If it is merged. */
  readonly merge: Tally;
  /** How many things of each kind are here that are not in the file: gone, if it replaces them. */
  readonly onlyHere: Counts;
  /** Events of each browser profile that wrote some. */
  readonly devices: ReadonlyMap<string, number>;
  /** ISO 8601 in UTC with milliseconds: of the first and the last event; null if there is none. */
  readonly span: { readonly from: string; readonly to: string } | null;
  /** How many words are known: now, if it is merged, if it replaces what is here. Null if there is too much to count. */
  readonly words: { readonly now: number; readonly merged: number; readonly replaced: number } | null;
}

/** What backups need beside the database. */
export interface BackupSurroundings {
  readonly tools: BackupTools;
  readonly now: () => Date;
}
