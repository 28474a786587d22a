import type { SentenceWord } from '../../../language/senses/SentenceWord';

const CONTENT: ReadonlySet<string> = new Set(['n', 'v', 'vt', 'a', 'name']);

/** What the content words of some words come from, or are where nobody knows them; lower case, each once. */
export const rootsIn = (words: readonly SentenceWord[]): ReadonlySet<string> =>
  new Set(
    words
      .filter(({ wordClass, written }) => CONTENT.has(wordClass ?? '') && written.length > 2)
      .map(({ root, written }) => (root === '' ? written.toLowerCase() : root)),
  );
