import type { Span } from './Span';

/** Parts of a text, paragraphs or sentences, in order and without overlaps, in columns of UTF-16 offsets into it. */
export interface PartColumns {
  readonly starts: readonly number[];
  /** Exclusive. */
  readonly ends: readonly number[];
}

/** Columns that are being filled. */
export interface GrowingParts extends PartColumns {
  readonly starts: number[];
  readonly ends: number[];
}

/** The parts as spans. */
export const spansOf = ({ starts, ends }: PartColumns): readonly Span[] =>
  starts.map((start, part): Span => [start, ends[part]!]);
