import type { BlockId, LessonId } from '../lesson/Lesson';
import type { AppStorage } from '../storage/AppStorage';
import type { ReadingPosition } from '../storage/ReadingPosition';
import { openOnce } from './openOnce';

export type { ReadingPosition } from '../storage/ReadingPosition';

/** Where in a lesson: the block at the top of the window, and how much of it lies above, 0 to 1. */
export interface PlaceInLesson {
  readonly block: string;
  readonly fraction: number;
}

/** Reading positions over a storage and a clock. */
export function createReadingPositions(openStorage: () => Promise<AppStorage>, now: () => Date) {
  return {
    /** Where the lesson was left; null if it was never read, or if nothing can be read of it. */
    readPosition: async (lesson: string): Promise<ReadingPosition | null> => {
      const outcome = await (await openStorage()).positions.of(lesson as LessonId);
      return outcome.ok ? outcome.value : null;
    },
    /** Remembers the place. Callers see to it that this is not done at every move. True once it is committed. */
    savePosition: async (lesson: string, { block, fraction }: PlaceInLesson): Promise<boolean> => {
      const position = { lesson: lesson as LessonId, block: block as BlockId, fraction, at: now().toISOString() };
      return (await (await openStorage()).positions.save(position)).ok;
    },
    /** The positions of all lessons, the one last read first. */
    allPositions: async (): Promise<readonly ReadingPosition[]> => {
      const outcome = await (await openStorage()).positions.all();
      return outcome.ok ? outcome.value.toSorted((one, other) => (one.at < other.at ? 1 : -1)) : [];
    },
  };
}

export const { readPosition, savePosition, allPositions } = createReadingPositions(openOnce, () => new Date());
