import type { PassageBlock } from './blocks';

/**
 * Index of the sentence that an offset of a block lies in. White space after a sentence counts as its own, white space
 * before the first one as the first one's, and an offset at the end of the text as the last one's.
 */
export function sentenceAt({ sentences }: Pick<PassageBlock, 'sentences'>, offset: number): number {
  let [low, high] = [0, sentences.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[0] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
