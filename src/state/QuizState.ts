import type { QuestionId } from '../lesson/Lesson';
import type { Attempt } from '../quiz/Attempt';
import type { Keeping } from '../storage/AppStorage';
import type { StorageFailure } from '../storage/Stored';

export type { Keeping } from '../storage/AppStorage';
export type { FailureKind } from '../storage/Stored';

/** The quiz of one lesson, as a screen draws it. */
export type QuizState =
  | { readonly kind: 'loading' }
  /** What is stored could not be read. `loadQuiz` tries again. */
  | { readonly kind: 'failed'; readonly failure: StorageFailure }
  | ReadyQuiz;

export interface ReadyQuiz {
  readonly kind: 'ready';
  /** The attempt begun last, finished or not; null if there is none. */
  readonly attempt: Attempt | null;
  /** All attempts at this lesson, the earliest first. */
  readonly attempts: readonly Attempt[];
  readonly keeping: Keeping;
  readonly saving: Saving;
}

/** What has become of the last thing the learner did. `question` is null for a start. */
export type Saving =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saving'; readonly question: QuestionId | null }
  /** Committed. `elsewhere`: another tab did it first, and what it did is what counts and is shown. */
  | { readonly kind: 'saved'; readonly question: QuestionId | null; readonly by: 'this-tab' | 'elsewhere' }
  /** The answer was not understood (the code says why): nothing is recorded, and it is asked for again. */
  | { readonly kind: 'ask-again'; readonly question: QuestionId; readonly code: string }
  /** Not recorded. Doing the same again tries again. */
  | { readonly kind: 'not-saved'; readonly question: QuestionId | null; readonly failure: StorageFailure };

export const LOADING: QuizState = { kind: 'loading' };
