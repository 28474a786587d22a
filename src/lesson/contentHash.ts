import { canonicalJson } from './canonicalJson';
import type { ContentHash, Lesson } from './Lesson';

/** SHA-256, such as `(bytes) => crypto.subtle.digest('SHA-256', bytes)`: the platform's, so it is passed in. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;
/** The same where a platform has it at once. */
export type DigestNow = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;

/** The hash that belongs to a lesson: over the canonical JSON of everything in it but `hash`, whose value is ignored. */
export async function contentHash(lesson: Omit<Lesson, 'hash'>, digest: Digest): Promise<ContentHash> {
  return hashOf(new Uint8Array(await digest(contentBytes(lesson))));
}

/** The same at once. */
export const contentHashNow = (lesson: Omit<Lesson, 'hash'>, digest: DigestNow): ContentHash =>
  hashOf(digest(contentBytes(lesson)));

function contentBytes(lesson: Omit<Lesson, 'hash'>): Uint8Array<ArrayBuffer> {
  const content = Object.fromEntries(Object.entries(lesson).filter(([name]) => name !== 'hash'));
  return new TextEncoder().encode(canonicalJson(content));
}

const hashOf = (digest: Uint8Array): ContentHash => `sha256-${base64url(digest)}` as ContentHash;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64 with the alphabet for addresses and without padding (RFC 4648, section 5). */
function base64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = bytes.subarray(at, at + 3);
    const bits = ((group[0] ?? 0) << 16) | ((group[1] ?? 0) << 8) | (group[2] ?? 0);
    for (let digit = 0; digit <= group.length; digit += 1) text += DIGITS[(bits >> (18 - 6 * digit)) & 63] ?? '';
  }
  return text;
}
