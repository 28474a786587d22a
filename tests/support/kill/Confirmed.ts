import type { QuestionId } from '../../../src/lesson/Lesson';
import type { AttemptId } from '../../../src/quiz/QuizEvent';
import type { Answer } from '../../../src/quiz/questionKinds';
import type { Status } from '../../../src/study/Standing';

/** Something that a screen has shown as done: from then on it must not be lost. */
export type Confirmed = QuizConfirmed | KnowledgeConfirmed;

export type QuizConfirmed =
  | { readonly kind: 'attempt-started'; readonly attempt: AttemptId }
  | {
      readonly kind: 'answered';
      readonly attempt: AttemptId;
      readonly question: QuestionId;
      readonly answer: Answer;
    }
  | { readonly kind: 'advanced'; readonly attempt: AttemptId; readonly question: QuestionId };

/** Markings are told apart by when they were pressed and shown as done, in milliseconds since 1970. */
export type KnowledgeConfirmed = { readonly from: number; readonly until: number } & (
  | {
      readonly kind: 'marked';
      /** The headword that the notice named; null: it has not come so far. */
      readonly word: string | null;
      readonly to: Status;
    }
  | { readonly kind: 'unmarked' }
);
