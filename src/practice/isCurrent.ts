import type { PassageBlock } from '../lesson/blocks';
import type { Passage } from '../lesson/Passage';

/** Whether a block of an attempt still reads in the article as it did then: only then do its offsets fit there. */
export function isCurrent({ id, text }: PassageBlock, { blocks }: Passage): boolean {
  return blocks.find((block) => block.id === id)?.text === text;
}
