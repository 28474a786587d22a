import type { LessonId } from '../lesson/Lesson';
import type { DeviceId, QuizEvent } from '../quiz/QuizEvent';
import type { Lookups } from './Lookups';
import type { ReadingPosition } from './ReadingPosition';
import type { Settings } from './Settings';
import type { Change } from './tabs';
import type { Stored, StorageFailure } from './Stored';

/** Everything that is kept of a reader. Nothing resolves as written before it is committed. */
export interface AppStorage {
  readonly keeping: Keeping;
  readonly quiz: QuizEvents;
  readonly settings: SettingsRecord;
  readonly positions: ReadingPositions;
  readonly history: LookupHistory;
  /** The id of this browser profile: the one stored, else the candidate, which then is. */
  readonly device: (candidate: DeviceId) => Promise<Stored<DeviceId>>;
  /** Calls the listener when another tab has changed something, until the returned function is called. */
  readonly onChange: (listener: (change: Change) => void) => () => void;
  readonly close: () => void;
}

/** Whether anything outlasts this page. If not, the app works, and should say so. */
export type Keeping = { readonly kind: 'kept' } | { readonly kind: 'nothing-kept'; readonly because: StorageFailure };

export interface QuizEvents {
  /**
   * Records an event, or finds that one of the same meaning was recorded first (by another tab): the event that counts
   * is returned, committed. The first start of an attempt, the first answer to a question, the first step on from it.
   */
  readonly record: (event: QuizEvent) => Promise<Stored<QuizEvent>>;
  /** In no particular order. */
  readonly ofLesson: (lesson: LessonId) => Promise<Stored<readonly QuizEvent[]>>;
  readonly all: () => Promise<Stored<readonly QuizEvent[]>>;
}

export interface SettingsRecord {
  readonly read: () => Promise<Stored<Settings | null>>;
  /** Changes some settings in the stored record, or in `base` if there is none, and returns what is now stored. */
  readonly change: (patch: Partial<Settings>, base: Settings) => Promise<Stored<Settings>>;
}

export interface LookupHistory {
  readonly read: () => Promise<Stored<Lookups>>;
  /** Adds words, or what was removed again; returns what is now stored. */
  readonly add: (lookups: Lookups) => Promise<Stored<Lookups>>;
  /** Takes words out, by their ids; returns what is now stored. */
  readonly remove: (ids: readonly string[]) => Promise<Stored<Lookups>>;
}

export interface ReadingPositions {
  readonly save: (position: ReadingPosition) => Promise<Stored<ReadingPosition>>;
  readonly of: (lesson: LessonId) => Promise<Stored<ReadingPosition | null>>;
  readonly all: () => Promise<Stored<readonly ReadingPosition[]>>;
}
