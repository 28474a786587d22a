import type { Bytes } from './BackupFile';

/** What a backup needs of the platform. Nothing of it throws for what a file may contain. */
export interface BackupTools {
  readonly gzip: (bytes: Bytes) => Promise<Bytes>;
  /** Null if these are no gzip, or not all of it; stops as soon as there would be more than `most` bytes. */
  readonly gunzip: (bytes: Bytes, most: number) => Promise<Bytes | 'too-large' | null>;
  readonly sha256: (bytes: Bytes) => Promise<Bytes>;
  /** AES-256-GCM under a key that PBKDF2 with SHA-256 makes of the passphrase. */
  readonly cipherOf: (passphrase: Bytes, salt: Bytes, iterations: number) => Promise<ChunkCipher>;
}

/** AES-256-GCM under one key, tags of 16 bytes at the end. */
export interface ChunkCipher {
  readonly encrypt: (content: Bytes, nonce: Bytes, additional: Bytes) => Promise<Bytes>;
  /** Null if the content, its nonce or what is authenticated with it is not what was encrypted with this key. */
  readonly decrypt: (content: Bytes, nonce: Bytes, additional: Bytes) => Promise<Bytes | null>;
}
