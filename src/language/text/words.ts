import type { Span } from './Span';

/**
 * A run of letters, digits and combining marks, held together by inner hyphens and apostrophes: `meng-upgrade`,
 * `orang-orang`, `KP2MI`, `Jum'at` are one word each, and `-nya` alone begins at its letter.
 */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-‐‑'’][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * The same for a text without any other letter, digit, mark or hyphen than ASCII has: nearly every Indonesian one. To
 * compile the properties of all of Unicode takes 9 ms, while the page is being hydrated.
 */
const PLAIN_WORD = /[a-z\d]+(?:[-'’][a-z\d]+)*/gi;
// oxlint-disable-next-line no-control-regex -- all of ASCII
const BEYOND_PLAIN = /[^\0-\x7f\xa0‘’“”–—…]/;

/** The words of a text, in order. Whatever lies between two of them holds no letter and no digit. */
export function wordsOf(text: string): readonly Span[] {
  const word = BEYOND_PLAIN.test(text) ? WORD : PLAIN_WORD;
  return Array.from(text.matchAll(word), (match): Span => [match.index, match.index + match[0].length]);
}
