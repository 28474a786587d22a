import type { PassageBlock } from '../lesson/blocks';
import type { ContentHash, LessonId, QuestionId, QuestionSet, SetId } from '../lesson/Lesson';
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
export type QuizEvent = AttemptStarted | Answered | Retried | Shown | Advanced;

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
  readonly feedback: Feedback;
  /** The set that was chosen; null for all of them. */
  readonly set: SetId | null;
  /** What of the lesson's sets was asked: each with those of its questions that are among the items. */
  readonly sets: readonly QuestionSet[];
  /** The attempt whose missed questions these are; null where they were chosen otherwise. */
  readonly missedOf: AttemptId | null;
}

/** When one sees what an answer is worth: after each, or all of them at the end. */
export const FEEDBACKS = ['now', 'end'] as const;
export type Feedback = (typeof FEEDBACKS)[number];

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

/** A question that was not answered rightly was tried once more. Never changes what the first answer was worth. */
export interface Retried extends Common {
  readonly kind: 'retried';
  readonly question: QuestionId;
  readonly item: ItemHash;
  readonly answer: unknown;
}

/** The learner asked to see the right answer, instead of finding it. */
export interface Shown extends Common {
  readonly kind: 'shown';
  readonly question: QuestionId;
}

/** How often a question can be tried again. No one does; a program could. */
export const MOST_RETRIES = 50;

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
