import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import type { NumberedBlock } from '../ownText/OwnText';

/** UTF-16 units of a text that is drawn whole, so that the browser finds, selects and reads all of it. */
const DRAWN_WHOLE = 20_000;

/** Which blocks are drawn, ascending: those near the window, and those that must stay. */
export function drawnOf(
  range: Range,
  blocks: readonly Pick<NumberedBlock, 'id' | 'text'>[],
  kept: readonly (string | null)[],
): number[] {
  if (isShort(blocks)) return blocks.map((_, index) => index);
  const near = defaultRangeExtractor(range);
  const stay = kept.flatMap((id) => (id === null ? [] : [blocks.findIndex((block) => block.id === id)]));
  return [...new Set([...near, ...stay.filter((index) => index >= 0)])].toSorted((a, b) => a - b);
}

function isShort(blocks: readonly Pick<NumberedBlock, 'text'>[]): boolean {
  let room = DRAWN_WHOLE;
  return blocks.every(({ text }) => (room -= text.length) >= 0);
}
