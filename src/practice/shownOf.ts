import type { Attempt } from '../quiz/Attempt';
import type { QuizState, ReadyQuiz } from '../state/QuizState';
import type { QuizView } from './quizAddress';

/** What of a quiz is on the screen. */
export type Shown =
  /** `attempt`: one that is open and can be gone on with. */
  | { readonly kind: 'front'; readonly attempt: Attempt | null }
  | { readonly kind: 'session'; readonly quiz: ReadyQuiz; readonly attempt: Attempt; readonly index: number }
  | { readonly kind: 'review'; readonly attempt: Attempt; readonly index: number }
  | { readonly kind: 'result'; readonly quiz: ReadyQuiz; readonly attempt: Attempt };

/**
 * What the address asks for, as far as the attempt has it: the open question, or one that is done. Failing that, the
 * result of a finished attempt; failing that, the first page.
 */
export function shownOf(quiz: QuizState, view: QuizView): Shown {
  if (quiz.kind !== 'ready' || !quiz.attempt) return { kind: 'front', attempt: null };
  const { attempt } = quiz;
  const { position } = attempt;
  const index = view.kind === 'question' ? view.number - 1 : -1;
  if (attempt.items[index]?.state.kind === 'done') return { kind: 'review', attempt, index };
  if (position.kind === 'finished') return { kind: 'result', quiz, attempt };
  if (view.kind === 'front') return { kind: 'front', attempt };
  return { kind: 'session', quiz, attempt, index: position.index };
}
