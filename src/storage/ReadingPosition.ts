import type { BlockId, LessonId } from '../lesson/Lesson';

/** How far a lesson has been read. */
export interface ReadingPosition {
  readonly lesson: LessonId;
  /** The block at the top of the window. */
  readonly block: BlockId;
  /** How much of the block lies above, 0 to 1. */
  readonly fraction: number;
  /** ISO 8601 in UTC with milliseconds: the latest is the lesson last read. */
  readonly at: string;
}
