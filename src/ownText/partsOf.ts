import type { TextBlock } from './OwnText';

/** UTF-16 units of the texts in a part: it is read and looked through in a few milliseconds, also on a slow phone. */
const PART = 32_000;

/** The blocks of a text in the parts in which they are stored: whoever reads them need not do so in one go. */
export function partsOf(blocks: readonly TextBlock[]): readonly (readonly TextBlock[])[] {
  const parts: TextBlock[][] = [];
  let room = 0;
  for (const block of blocks) {
    if (room < block.text.length) {
      parts.push([]);
      room = PART;
    }
    parts.at(-1)!.push(block);
    room -= block.text.length;
  }
  return parts;
}
