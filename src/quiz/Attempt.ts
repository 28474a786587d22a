import type { PassageBlock } from '../lesson/blocks';
import type { ContentHash, LessonId, QuestionSet, SetId } from '../lesson/Lesson';
import type { Item } from './Item';
import type { AttemptId, Feedback } from './QuizEvent';
import type { GivenAnswer } from './givenAnswer';

/** Where a learner is in a quiz: derived from events, never stored. */
export interface Attempt {
  readonly id: AttemptId;
  readonly lesson: LessonId;
  readonly revision: number;
  /** The state of the lesson that the questions were taken from. The lesson at hand may have moved on. */
  readonly hash: ContentHash;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly blocks: readonly PassageBlock[];
  readonly items: readonly AttemptItem[];
  readonly feedback: Feedback;
  /** See `AttemptStarted`, also of the next two. */
  readonly set: SetId | null;
  readonly sets: readonly QuestionSet[];
  readonly missedOf: AttemptId | null;
  readonly position: Position;
}

export interface AttemptItem extends Item {
  readonly state: ItemState;
}

export type ItemState =
  | { readonly kind: 'open' }
  /** Answered, and its feedback not yet left. */
  | ({ readonly kind: 'answered' } & Tries)
  | ({ readonly kind: 'done' } & Tries);

/** What was answered to a question. */
export interface Tries {
  /** The first answer: the one that counts. */
  readonly given: GivenAnswer;
  /** What came after one that was not right, in order; a right one is the last. */
  readonly retries: readonly GivenAnswer[];
  /** Whether the right answer was asked for. */
  readonly shown: boolean;
}

/** Which item to show, and how; `index` into `items`. */
export type Position =
  | { readonly kind: 'question'; readonly index: number }
  | { readonly kind: 'feedback'; readonly index: number }
  | { readonly kind: 'finished' };
