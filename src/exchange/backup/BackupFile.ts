/** Bytes that own their buffer: what files, compression and cryptography take and give. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What the first line of a backup says, readable without a passphrase. See docs/backup-format.md. */
export interface BackupHeader {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: typeof BACKUP_VERSION;
  /** ISO 8601 in UTC with milliseconds: when it was begun. */
  readonly created: string;
  /** Version of the app that wrote it. */
  readonly app: string;
  /** The browser profile that wrote it. */
  readonly device: string;
  /** Null if anybody may read it. */
  readonly encryption: Encryption | null;
}

/** How the key is made of the passphrase. The salt is of this file alone, and so is the key. */
export interface Encryption {
  readonly cipher: 'AES-256-GCM';
  readonly derivation: 'PBKDF2-SHA-256';
  readonly iterations: number;
  /** Sixteen bytes of chance, in lower-case hexadecimal digits. */
  readonly salt: string;
}

/** A record of the database. `key` only where the record does not hold its own. */
export interface BackupRow {
  readonly store: string;
  readonly key?: string;
  readonly value: unknown;
}

/** How much is in a file; its last chunk says so, too. */
export interface BackupTotals {
  readonly rows: number;
  /** Without the last one. */
  readonly chunks: number;
}

/**
 * Why a file cannot be read, or not to its end. Chunks are counted from 1.
 *
 * - `not-a-backup`: another kind of file
 * - `newer`: of a later version of the format
 * - `wrong-passphrase`: everything is there, but the key does not fit
 * - `damaged`: bytes of the chunk are not those that were written; 0 is the first line
 * - `cut`: the file ends before the end of the chunk
 * - `too-large`: the chunk is larger than any that is written, or unfolds to more
 * - `disordered`: rows of the chunk do not stand in the order of the format, or twice
 * - `unreadable`: the browser does not hand the file out (moved, changed, no longer allowed)
 */
export type BackupFailure =
  | { readonly kind: 'not-a-backup' | 'wrong-passphrase' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged' | 'cut' | 'too-large' | 'disordered'; readonly chunk: number }
  | { readonly kind: 'unreadable'; readonly detail: string };

/** A file that can be read more than once, from its beginning. Whatever it throws while it is read is its own failure. */
export type BackupSource = () => AsyncIterable<Bytes>;

export const BACKUP_FORMAT = 'simak-backup';
export const BACKUP_VERSION = 1;

/** What OWASP's Password Storage Cheat Sheet (2023) asks of PBKDF2 with SHA-256. */
export const PBKDF2_ITERATIONS = 600_000;

/** In bytes. All of them are looked at before anything is unfolded or parsed. */
export const BACKUP_LIMITS = {
  /** Of the first line. */
  header: 2_000,
  /** A chunk is closed as soon as its rows have come to so much: what a slow phone parses in a few milliseconds. */
  chunk: 65_536,
  /** Of a row. The longest that the app writes, a part of a text, has some 300 kB. */
  row: 4_194_304,
  /** Beyond what compression and encryption may add to a chunk that holds nothing that can be compressed. */
  overhead: 65_536,
} as const;

/** The most that a chunk unfolds to. */
export const MOST_UNFOLDED = BACKUP_LIMITS.chunk + BACKUP_LIMITS.row;
