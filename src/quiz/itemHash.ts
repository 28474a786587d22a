import { canonicalJson } from '../lesson/canonicalJson';
import type { Digest, DigestNow } from '../lesson/contentHash';
import type { ItemHash } from './Item';
import type { Question } from './questionKinds';

/** The hash of a question as it is set. Rejects only if the digest does. */
export async function itemHash(question: Question, digest: Digest): Promise<ItemHash> {
  return hashOf(new Uint8Array(await digest(bytesOf(question))));
}

/** The same at once. */
export const itemHashNow = (question: Question, digest: DigestNow): ItemHash => hashOf(digest(bytesOf(question)));

const bytesOf = (question: Question) => new TextEncoder().encode(canonicalJson(question));

function hashOf(digest: Uint8Array): ItemHash {
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `sha256-${hex}` as ItemHash;
}
