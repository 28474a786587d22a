import type { Span } from '../language/text/Span';

/** A word of a text as the search compares it, and where it stands. */
export interface SearchWord {
  readonly word: string;
  /** UTF-16 offsets into the text. */
  readonly span: Span;
}

/** Letters, digits and marks: hyphens and apostrophes part two words here, so that whichever is typed makes no difference. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const PLAIN_WORD = /[a-z\d]+/gi; // several times as fast, and nearly every text is so
// oxlint-disable-next-line no-control-regex -- all of ASCII
const BEYOND_PLAIN = /[^\0-\x7f\xa0‘’“”–—…]/;

/** The words of a text for the search, in order: `Jum’at` is `jum` and `at`, `anak-anak` is `anak` twice. */
export function searchWordsOf(text: string): readonly SearchWord[] {
  return Array.from(text.matchAll(BEYOND_PLAIN.test(text) ? WORD : PLAIN_WORD), ({ 0: word, index }): SearchWord => ({
    word: foldWord(word),
    span: [index, index + word.length],
  }));
}

/** A word in lower case and without diacritics: `É` and `e` are found as the same. Never empty where the word is not. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const parted = lower.normalize('NFD');
  return parted.replaceAll(/\p{M}/gu, '') || parted;
}

const PLAIN = /^[a-z\d]+$/;
