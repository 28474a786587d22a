import { useEffect, useEffectEvent, useRef } from 'react';
import type { Lesson } from '../lesson/Lesson';
import { startQuiz } from '../state/attempts';
import type { QuizState } from '../state/QuizState';

/**
 * Begins a new attempt, and calls `onStarted` once it is there: begun here, or by another tab that did the same first.
 * If it could not be recorded nothing is called, and `quiz` says why.
 */
export function useStart(quiz: QuizState, onStarted: () => void): (lesson: Lesson) => void {
  const current = quiz.kind === 'ready' ? (quiz.attempt?.id ?? 'none') : 'none';
  /** The attempt that was there when a new one was asked for; null while none is. */
  const before = useRef<string | null>(null);
  const tell = useEffectEvent(onStarted);
  useEffect(() => {
    if (before.current === null || before.current === current) return;
    before.current = null;
    tell();
  }, [current]);
  return (lesson) => {
    before.current = current;
    void startQuiz(lesson);
  };
}
