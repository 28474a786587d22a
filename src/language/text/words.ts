import type { Span } from './Span';

/**
 * A run of letters, digits and combining marks, held together by inner hyphens and apostrophes: `meng-upgrade`,
 * `orang-orang`, `KP2MI`, `Jum'at` are one word each, and `-nya` alone begins at its letter.
 */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-‐‑'’][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text, in order. Whatever lies between two of them holds no letter and no digit. */
export function wordsOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(WORD), (match): Span => [match.index, match.index + match[0].length]);
}
