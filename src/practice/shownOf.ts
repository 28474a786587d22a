import type { Attempt } from '../quiz/Attempt';
import type { QuizState, ReadyQuiz } from '../state/QuizState';
import type { QuizView } from './quizAddress';

/** What of a quiz is on the screen. `nth`: which of all attempts, from 1. */
export type Shown =
  /** `attempt`: one that is open and can be gone on with. */
  | { readonly kind: 'front'; readonly attempt: Attempt | null }
  | { readonly kind: 'session'; readonly quiz: ReadyQuiz; readonly attempt: Attempt; readonly index: number }
  /** `open`: of an attempt that can be gone on with. */
  | {
      readonly kind: 'review';
      readonly attempt: Attempt;
      readonly nth: number;
      readonly index: number;
      readonly open: boolean;
    }
  | { readonly kind: 'result'; readonly quiz: ReadyQuiz; readonly attempt: Attempt; readonly nth: number };

/**
 * What the address asks for, as far as there is such a thing. An attempt that can be gone on with has no result yet: it is gone
 * on with; and of one with feedback at the end nothing is looked at again before.
 */
export function shownOf(quiz: QuizState, view: QuizView): Shown {
  if (quiz.kind !== 'ready' || !quiz.attempt) return { kind: 'front', attempt: null };
  const latest = quiz.attempts.length;
  switch (view.kind) {
    case 'front':
      return { kind: 'front', attempt: quiz.attempt.position.kind === 'finished' ? null : quiz.attempt };
    case 'now':
      return shownIn(quiz, latest, null);
    case 'question':
      return shownIn(quiz, latest, view.number);
    case 'attempt':
      return shownIn(quiz, view.nth, view.question);
    default:
      return view satisfies never;
  }
}

function shownIn(quiz: ReadyQuiz, nth: number, number: number | null): Shown {
  const attempt = quiz.attempts[nth - 1];
  if (!attempt) return shownOf(quiz, { kind: 'front' });
  const { position, items, feedback } = attempt;
  const open = nth === quiz.attempts.length && position.kind !== 'finished';
  const index = (number ?? 0) - 1;
  const state = items[index]?.state.kind;
  const seen = open ? state === 'done' && feedback === 'now' : state === 'done' || state === 'answered';
  if (seen) return { kind: 'review', attempt, nth, index, open };
  return open ? { kind: 'session', quiz, attempt, index: position.index } : { kind: 'result', quiz, attempt, nth };
}
