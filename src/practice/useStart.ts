import { useEffect, useEffectEvent, useRef } from 'react';
import type { Lesson } from '../lesson/Lesson';
import type { Again } from '../quiz/askAgain';
import type { Attempt } from '../quiz/Attempt';
import type { QuizChoice } from '../quiz/QuizChoice';
import { startQuiz, startQuizAgain } from '../state/attempts';
import type { QuizState } from '../state/QuizState';

/** What begins a new attempt. */
export interface Starting {
  readonly start: (lesson: Lesson, choice: QuizChoice) => void;
  /** With questions of an earlier one; `lesson` is null where it is not here. */
  readonly again: (attempt: Attempt, which: Again, lesson: Lesson | null) => void;
}

/**
 * Begins a new attempt, and calls `onStarted` once it is there: begun here, or by another tab that did the same first.
 * If it could not be recorded nothing is called, and `quiz` says why.
 */
export function useStart(quiz: QuizState, onStarted: () => void): Starting {
  const current = quiz.kind === 'ready' ? (quiz.attempt?.id ?? 'none') : 'none';
  /** The attempt that was there when a new one was asked for; null while none is. */
  const before = useRef<string | null>(null);
  const tell = useEffectEvent(onStarted);
  useEffect(() => {
    if (before.current === null || before.current === current) return;
    before.current = null;
    tell();
  }, [current]);
  return {
    start: (lesson, choice) => {
      before.current = current;
      void startQuiz(lesson, choice);
    },
    again: (attempt, which, lesson) => {
      before.current = current;
      void startQuizAgain(attempt.lesson, attempt, which, lesson);
    },
  };
}
