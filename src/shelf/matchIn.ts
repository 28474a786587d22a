import { bitsAt, type Matcher } from './Matcher';
import { lastAt, type WordColumns } from './WordColumns';

/** What of a query is found in a text. */
export interface Match {
  /** The bits of the terms that occur. */
  readonly found: number;
  /** How often they do; a word that is what was typed counts more than one that begins with it, or is another form of it. */
  readonly weight: number;
  /** The first sentence that has the most of the terms, and their bits. */
  readonly sentence: number;
  readonly together: number;
}

/** Holds a query against a text: one pass over its words. Null if nothing of it occurs. */
export function matchIn(columns: WordColumns, matcher: Matcher): Match | null {
  const { words, sentences } = columns;
  const { bits, weights } = matcher;
  let found = 0;
  let weight = 0;
  let best = -1;
  let together = 0;
  let most = 0; // how many terms these are
  let sentence = -1;
  let here = 0; // the bits of this sentence
  let end = 0; // the word with which the next one begins
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!bits[word]) continue; // nearly always
    const terms = bitsAt(matcher, words, at);
    if (terms === 0) continue;
    if (at >= end) {
      sentence = lastAt(sentences, at);
      end = sentences[sentence + 1] ?? words.length;
      here = 0;
    }
    found |= terms;
    weight += weights[word] ?? 0;
    if ((here | terms) === here) continue;
    here |= terms;
    if (countOf(here) <= most) continue;
    [best, together, most] = [sentence, here, countOf(here)];
  }
  return found === 0 ? null : { found, weight, sentence: best, together };
}

/** How many terms a number has the bits of. */
export function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
