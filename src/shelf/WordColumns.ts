import type { Span } from '../language/text/Span';
import type { Numbering } from './Numbering';
import { searchWordsOf } from './searchWords';

/** A block as the search takes it in. */
export interface SearchedBlock {
  readonly text: string;
  /** In order, without overlaps. */
  readonly sentences: readonly Span[];
}

/**
 * The words of a text as numbers, all that the search keeps of it: four bytes a word. What is shown of a text that was found is read
 * again.
 */
export interface WordColumns {
  /** In order: each word's number. */
  readonly words: Uint32Array;
  /** Of each sentence: its first word, as an index into `words`. */
  readonly sentences: Uint32Array;
  /** Of each block: its first sentence, as an index into `sentences`. */
  readonly blocks: Uint32Array;
}

/** Takes a text in. A word between two sentences, of which there should be none, goes with the one before. */
export function wordColumnsOf(texts: readonly SearchedBlock[], vocabulary: Numbering): WordColumns {
  const words: number[] = [];
  const sentences: number[] = [];
  const blocks: number[] = [];
  for (const { text, sentences: spans } of texts) {
    blocks.push(sentences.length);
    sentences.push(words.length);
    let next = 1;
    for (const { word, span } of searchWordsOf(text)) {
      for (; next < spans.length && spans[next]![0] <= span[0]; next++) sentences.push(words.length);
      words.push(vocabulary.numberOf(word));
    }
    for (; next < spans.length; next++) sentences.push(words.length); // without a word
  }
  return { words: Uint32Array.from(words), sentences: Uint32Array.from(sentences), blocks: Uint32Array.from(blocks) };
}

/** Nothing to be found in. */
export const NO_COLUMNS: WordColumns = {
  words: new Uint32Array(),
  sentences: new Uint32Array(),
  blocks: new Uint32Array(),
};

/** The last of some starts, ascending, that is at a place or before it; -1 if none is. */
export function lastAt(starts: Uint32Array, place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
