import type { Bytes } from './BackupFile';
import { fourBytes, joined, numberIn } from './bytes';

/**
 * How a chunk stands in the file: its kind (one byte), the length of its content (four), the content, and a seal of 32 bytes,
 * which is the SHA-256 of the seal before it and of all else that is in the frame. The seal before the first is that of the
 * header's line. So no byte can change, and no chunk be left out, doubled or moved, without a seal that does not fit.
 */
export type ChunkKind = 'rows' | 'end';

/** Bytes before the content: its kind and its length. */
export const HEAD_BYTES = 5;
/** Bytes of a seal. */
export const SEAL_BYTES = 32;

const KINDS: readonly ChunkKind[] = ['rows', 'end'];

export const headOf = (kind: ChunkKind, length: number): Bytes =>
  joined(Uint8Array.of(KINDS.indexOf(kind)), fourBytes(length));

/** Null if there is no such kind. */
export function readHead(head: Bytes): { readonly kind: ChunkKind; readonly length: number } | null {
  const kind = KINDS[head[0]!];
  return kind ? { kind, length: numberIn(head, 1) } : null;
}

/** What the seal of a frame is the hash of. */
export const sealed = (before: Bytes, head: Bytes, content: Bytes): Bytes => joined(before, head, content);

/**
 * The nonce of an encrypted chunk: seven zeros, its number from 1, and whether it is the last. No two chunks of a file have the same,
 * and no two files have the same key. (The STREAM construction: Hoang, Reyhanitabar, Rogaway, Vizár 2015, section 6.)
 */
export const nonceOf = (kind: ChunkKind, chunk: number): Bytes =>
  joined(new Uint8Array(7), fourBytes(chunk), Uint8Array.of(KINDS.indexOf(kind)));

/** What is authenticated with an encrypted chunk: the header, by its seal, and what the nonce says. */
export const additionalOf = (header: Bytes, kind: ChunkKind, chunk: number): Bytes =>
  joined(header, nonceOf(kind, chunk));
