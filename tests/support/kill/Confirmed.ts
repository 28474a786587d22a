import type { QuestionId } from '../../../src/lesson/Lesson';
import type { AttemptId } from '../../../src/quiz/QuizEvent';
import type { Answer } from '../../../src/quiz/questionKinds';

/** Something that a screen has shown as done: from then on it must not be lost. */
export type Confirmed =
  | { readonly kind: 'attempt-started'; readonly attempt: AttemptId }
  | {
      readonly kind: 'answered';
      readonly attempt: AttemptId;
      readonly question: QuestionId;
      readonly answer: Answer;
    }
  | { readonly kind: 'advanced'; readonly attempt: AttemptId; readonly question: QuestionId };
