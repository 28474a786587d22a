import type { Span } from '../language/text/Span';
import type { PassageBlock } from './blocks';
import type { Place } from './Lesson';

/** Blocks as one text, as the engine reads it. */
export interface JoinedBlocks {
  /** A blank line stands between two blocks. */
  readonly text: string;
  /** The block that an offset lies in; an offset between two belongs to the first. */
  readonly blockAt: (offset: number) => PassageBlock | undefined;
  /** The places of a stretch: one for each block that it reaches into. */
  readonly placesOf: (span: Span) => readonly Place[];
  /**
   * The place of some stretches of one block.
   *
   * @throws Error where they do not lie in one block
   */
  readonly placeOf: (...spans: readonly Span[]) => Place;
}

const BETWEEN = '\n\n';

/** Puts blocks together. Offsets are UTF-16 offsets into the whole. */
export function joinBlocks(blocks: readonly PassageBlock[]): JoinedBlocks {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + BETWEEN.length;
  }
  const indexAt = (offset: number) => starts.findLastIndex((start) => start <= offset);
  const within = (index: number, [from, to]: Span): Place | null => {
    const [block, start] = [blocks[index], starts[index]];
    if (!block || start === undefined) return null;
    const span: Span = [Math.max(0, from - start), Math.min(block.text.length, to - start)];
    return span[0] < span[1] ? { block: block.id, spans: [span] } : null;
  };
  return {
    text: blocks.map(({ text }) => text).join(BETWEEN),
    blockAt: (offset) => blocks[indexAt(offset)],
    placesOf: (span) => starts.slice(0, indexAt(span[1] - 1) + 1).flatMap((_, index) => within(index, span) ?? []),
    placeOf: (...spans) => {
      const index = indexAt(spans[0]?.[0] ?? -1);
      const [block, start] = [blocks[index], starts[index]];
      if (!block || start === undefined || (spans.at(-1)?.[1] ?? Infinity) > start + block.text.length)
        throw new Error('no place of one block');
      return { block: block.id, spans: spans.map(([from, to]): Span => [from - start, to - start]) };
    },
  };
}
