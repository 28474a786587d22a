import type { PassageBlock } from '../lesson/blocks';
import type { ContentHash, LessonId } from '../lesson/Lesson';
import type { Item } from './Item';
import type { AttemptId } from './QuizEvent';
import type { GivenAnswer } from './firstAnswer';

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
  readonly position: Position;
}

export interface AttemptItem extends Item {
  readonly state: ItemState;
}

export type ItemState =
  | { readonly kind: 'open' }
  /** Answered, and its feedback not yet left. */
  | { readonly kind: 'answered'; readonly given: GivenAnswer }
  | { readonly kind: 'done'; readonly given: GivenAnswer };

/** Which item to show, and how; `index` into `items`. */
export type Position =
  | { readonly kind: 'question'; readonly index: number }
  | { readonly kind: 'feedback'; readonly index: number }
  | { readonly kind: 'finished' };
