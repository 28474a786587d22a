import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentHash } from '../../src/lesson/contentHash';
import type { ContentHash } from '../../src/lesson/Lesson';
import { format2Lesson } from './format2';
import { pathsOf, valueAt, withValue } from './spoil';

const sha256 = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes);
const lesson = format2Lesson();

test('is the sha-256 of the canonical JSON of everything but the hash, in base64url', async () => {
  const seen: string[] = [];
  const hash = await contentHash(lesson, (bytes) => {
    seen.push(new TextDecoder().decode(bytes));
    return sha256(bytes);
  });
  expect(seen[0]).toMatch(/^\{"body":\[/u);
  expect(seen[0]).not.toContain('"hash"');
  expect(hash).toBe(
    `sha256-${createHash('sha256')
      .update(seen[0] ?? '')
      .digest('base64url')}`,
  );
});

test.each([0, 1, 2, 3, 31, 32, 33])('base64url of %i bytes is Node’s', async (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 83 + 251) % 256);
  const hash = await contentHash(lesson, () => Promise.resolve(bytes.buffer));
  expect(hash).toBe(`sha256-${Buffer.from(bytes).toString('base64url')}`);
});

test('does not hang on the hash that is there, nor on the order of members', async () => {
  const other = { ...lesson, hash: 'sha256-other' as ContentHash };
  const turned = Object.fromEntries(Object.entries(lesson).reverse()) as typeof lesson;
  const hash = await contentHash(lesson, sha256);
  expect(await contentHash(other, sha256)).toBe(hash);
  expect(await contentHash(turned, sha256)).toBe(hash);
});

test('hangs on every text and number of the lesson', async () => {
  const leaves = pathsOf(lesson).filter((path) => path !== 'hash' && typeof valueAt(lesson, path) !== 'object');
  const hashes = await Promise.all(leaves.map((path) => contentHash(withValue(lesson, path, 'other'), sha256)));
  expect(new Set([...hashes, lesson.hash])).toHaveLength(leaves.length + 1);
});
