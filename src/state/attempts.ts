import { useStore } from 'zustand/react';
import { createQuizzes } from './createQuizzes';
import { createStorageKeeper } from './keepStorage';
import { openOnce } from './openOnce';
import { LOADING, type QuizState } from './QuizState';

const quizzes = createQuizzes({
  openStorage: openOnce,
  now: () => new Date(),
  random: Math.random,
  newId: () => crypto.randomUUID(),
  digest: async (bytes) => crypto.subtle.digest('SHA-256', bytes),
});

/** See `Quizzes` for what each does. */
export const {
  load: loadQuiz,
  start: startQuiz,
  startAgain: startQuizAgain,
  retry: retryQuestion,
  reveal: revealAnswer,
  advance: advanceQuestion,
} = quizzes;

const keepStorage = createStorageKeeper(() => navigator.storage);

/** See `Quizzes.answer`. The first answer that is saved is worth keeping: the browser is asked to. */
export const answerQuestion: typeof quizzes.answer = async (lesson, ...answer) => {
  await quizzes.answer(lesson, ...answer);
  const state = quizzes.store.getState()[lesson];
  if (state?.kind === 'ready' && state.saving.kind === 'saved') await keepStorage();
};

/** How many attempts at a lesson there are, as far as `loadQuiz` has read them. */
export function attemptsAt(lesson: string): number {
  const state = quizzes.store.getState()[lesson];
  return state?.kind === 'ready' ? state.attempts.length : 0;
}

/** The quiz of a lesson as it is now; loading, until `loadQuiz` has been called and has read it. */
export function useQuiz(lesson: string): QuizState {
  return useStore(quizzes.store, (all) => all[lesson] ?? LOADING);
}
