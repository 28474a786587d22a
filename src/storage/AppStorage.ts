import type { LessonId } from '../lesson/Lesson';
import type { OwnText, OwnTextHeader, TextId } from '../ownText/OwnText';
import type { DeviceId, QuizEvent } from '../quiz/QuizEvent';
import type { Marked, Unmarked } from '../study/KnowledgeEvent';
import type { LexemeKey, Standing, Status } from '../study/Standing';
import type { Backups, BackupSurroundings } from './backup/Backups';
import type { Lookups } from './Lookups';
import type { ReadingPosition } from './ReadingPosition';
import type { Settings } from './Settings';
import type { StoredTextWords } from './parseTextWordsRow';
import type { Change } from './tabs';
import type { Stored, StorageFailure } from './Stored';

/** Everything that is kept of a reader. Nothing resolves as written before it is committed. */
export interface AppStorage {
  readonly keeping: Keeping;
  readonly quiz: QuizEvents;
  readonly settings: SettingsRecord;
  readonly positions: ReadingPositions;
  readonly history: LookupHistory;
  readonly texts: OwnTexts;
  readonly knowledge: KnowledgeLog;
  /** Loads what backups take; null if nothing is kept. */
  readonly openBackups: (surroundings: BackupSurroundings) => Promise<Backups | null>;
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

/** What the reader said of words, and what they are by it. */
export interface KnowledgeLog {
  /** Records a marking; returns it with the clock that it was given. */
  readonly mark: (marking: Omit<Marked, 'clock'>) => Promise<Stored<Marked>>;
  /** Takes a marking back; returns its lexemes too. Fails as `gone` if there is no such marking. */
  readonly unmark: (taking: Omit<Unmarked, 'clock'>) => Promise<Stored<MarkingTaken>>;
  /** What some lexemes are; those are missing that nothing was said of. */
  readonly of: (lexemes: readonly LexemeKey[]) => Promise<Stored<ReadonlyMap<LexemeKey, Standing>>>;
  readonly all: () => Promise<Stored<ReadonlyMap<LexemeKey, Standing>>>;
  /** The lexemes of each status but `unseen`. */
  readonly byStatus: () => Promise<Stored<LexemesByStatus>>;
  /** Whether nothing was said of any word yet. */
  readonly isEmpty: () => Promise<Stored<boolean>>;
  /** Those of which something was said while the lexicon had no line of them; none if this lexicon was asked for them before. */
  readonly unlisted: (lexicon: string) => Promise<Stored<readonly LexemeKey[]>>;
  /**
   * Says once more of lexemes what was said of others, which are the same word by a key of before (`movedMarking`); and notes by which
   * lexicon. Returns those of which something was said that was not there.
   *
   * @param moves from the old keys to the new ones
   */
  readonly move: (moves: ReadonlyMap<LexemeKey, LexemeKey>, lexicon: string) => Promise<Stored<readonly LexemeKey[]>>;
  /** Derives what all lexemes are from the events anew; returns how many there are. */
  readonly rebuild: () => Promise<Stored<number>>;
}

export type LexemesByStatus = Readonly<Record<Exclude<Status, 'unseen'>, readonly LexemeKey[]>>;

export interface MarkingTaken {
  readonly unmarked: Unmarked;
  readonly lexemes: readonly LexemeKey[];
}

/** Texts that the reader has brought along. */
export interface OwnTexts {
  /** All of them at once or nothing. A text of the same id is not written over. */
  readonly save: (text: OwnText) => Promise<Stored<OwnTextHeader>>;
  /** The latest first. */
  readonly headers: () => Promise<Stored<readonly OwnTextHeader[]>>;
  /** Null if there is none; fails as `damaged` if any part of it cannot be read. */
  readonly read: (id: TextId) => Promise<Stored<OwnText | null>>;
  /** Null if there is none. */
  readonly rename: (id: TextId, title: string) => Promise<Stored<OwnTextHeader | null>>;
  /** Keeps which words a text has: derived of it, so that what was there before is written over. */
  readonly saveWords: (words: StoredTextWords) => Promise<Stored<null>>;
  /** Of all texts whose words were counted, or of some; not of one whose row cannot be read. */
  readonly words: (keys?: readonly string[]) => Promise<Stored<readonly StoredTextWords[]>>;
  /** Takes a text away, with its reading position and its words. What is returned can be put back as long as somebody has it. */
  readonly remove: (id: TextId) => Promise<Stored<RemovedText>>;
  readonly putBack: (removed: RemovedText) => Promise<Stored<null>>;
}

/** Rows as they were stored, whatever they are: also what cannot be read can be put back. */
export interface RemovedText {
  readonly header: unknown;
  readonly parts: readonly unknown[];
  readonly position: unknown;
  readonly words: unknown;
}
