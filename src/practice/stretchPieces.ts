import type { Span } from '../language/text/Span';
import type { PassageBlock } from '../lesson/blocks';
import type { Place } from '../lesson/Lesson';
import { sentenceAt } from '../lesson/sentences';

/** From the first sentence that a place touches to the last one. */
export function sentencesAround(block: PassageBlock, { spans }: Place): Span {
  const start = spans[0]?.[0] ?? 0;
  const end = spans.at(-1)?.[1] ?? block.text.length;
  const first = block.sentences[sentenceAt(block, start)];
  const last = block.sentences[sentenceAt(block, end - 1)];
  return [first?.[0] ?? 0, last?.[1] ?? block.text.length];
}

export interface Piece {
  readonly at: number;
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a part of a text at the spans in it; the pieces joined are the part. */
export function piecesOf(text: string, [from, to]: Span, spans: readonly Span[]): readonly Piece[] {
  const cuts = [from, ...spans.flat(), to];
  return cuts.slice(1).flatMap((end, index) => {
    const at = cuts[index] ?? from;
    return end > at ? [{ at, text: text.slice(at, end), marked: index % 2 === 1 }] : [];
  });
}
