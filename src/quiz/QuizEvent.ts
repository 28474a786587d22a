import type { PassageBlock } from '../lesson/blocks';
import type { ContentHash, LessonId, QuestionId } from '../lesson/Lesson';
import type { Item, ItemHash } from './Item';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type EventId = Branded<'EventId'>;
/** One browser profile. Says nothing about whose it is. */
export type DeviceId = Branded<'DeviceId'>;
/** `<lesson>/<hash>/<n>`: the n-th attempt, from 1, at this state of the lesson. See `attemptId`. */
export type AttemptId = Branded<'AttemptId'>;

/**
 * What happened in a quiz. Events are only ever added, never changed: whatever else is shown is derived from them, by
 * `replay`.
 */
export type QuizEvent = AttemptStarted | Answered | Advanced;

/** Where and when an event happened. */
export interface Stamp {
  readonly id: EventId;
  readonly device: DeviceId;
  /** ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it: in order as texts, too. */
  readonly at: string;
}

interface Common extends Stamp {
  readonly lesson: LessonId;
  readonly attempt: AttemptId;
}

/** An attempt began, with the questions as they were set and the texts that they point into. */
export interface AttemptStarted extends Common {
  readonly kind: 'attempt-started';
  readonly revision: number;
  readonly hash: ContentHash;
  /** In reading order, only the blocks that a question refers to: offsets in the questions point into these texts. */
  readonly blocks: readonly PassageBlock[];
  readonly items: readonly Item[];
}

/** A question was answered. Only the first answer that fits and can be read counts. */
export interface Answered extends Common {
  readonly kind: 'answered';
  readonly question: QuestionId;
  /** Hash of the question that was answered, so that an answer is never held against another question. */
  readonly item: ItemHash;
  /** As given, before any marking: what JSON can hold, parsed against its question whenever it is marked. */
  readonly answer: unknown;
  /** What was looked at while the question was open. */
  readonly help: readonly Help[];
}

/** The learner read the feedback and went on. */
export interface Advanced extends Common {
  readonly kind: 'advanced';
  readonly question: QuestionId;
}

/** `passage`: went back to the text; `translation`: uncovered its English; `notes`: opened an entry of the glossary. */
export const HELPS = ['passage', 'translation', 'notes'] as const;
export type Help = (typeof HELPS)[number];

/** Names the n-th attempt, so that two tabs that start it at once mean the same one. */
export function attemptId(lesson: LessonId, hash: ContentHash, n: number): AttemptId {
  return `${lesson}/${hash}/${n}` as AttemptId;
}
