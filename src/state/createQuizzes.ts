import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Lesson, LessonId, QuestionId } from '../lesson/Lesson';
import type { Again } from '../quiz/askAgain';
import type { Attempt } from '../quiz/Attempt';
import type { QuizChoice } from '../quiz/QuizChoice';
import type { Help } from '../quiz/QuizEvent';
import type { Answer } from '../quiz/questionKinds';
import { createQuizSession, type QuizSession, type QuizSurroundings } from './createQuizSession';
import type { QuizState } from './QuizState';

export interface Quizzes {
  /** By lesson. A lesson that is not there has not been asked for. */
  readonly store: StoreApi<Readonly<Record<string, QuizState>>>;
  /** Reads what is stored of the lesson's quiz, once, and follows other tabs from then on. After a failure, again. */
  readonly load: (lesson: string) => Promise<void>;
  /** Begins a new attempt. One that is open stays stored, and is set aside. Loads first, if that has not been done. */
  readonly start: (lesson: Lesson, choice: QuizChoice) => Promise<void>;
  /** The same, with questions of an earlier attempt. `whole` is null where the lesson is out of reach. */
  readonly startAgain: (lesson: string, attempt: Attempt, which: Again, whole: Lesson | null) => Promise<void>;
  /** Answers a question of the attempt that is shown. The state says what becomes of it. */
  readonly answer: (lesson: string, question: QuestionId, answer: Answer, help?: readonly Help[]) => Promise<void>;
  /** Tries a question again whose feedback is shown. */
  readonly retry: (lesson: string, question: QuestionId, answer: Answer) => Promise<void>;
  /** Asks for the right answer of a question whose feedback is shown. */
  readonly reveal: (lesson: string, question: QuestionId) => Promise<void>;
  /** Goes on from the feedback of a question. */
  readonly advance: (lesson: string, question: QuestionId) => Promise<void>;
}

/** The quizzes of all lessons. Nothing is shown as done before storage says that it is committed. */
export function createQuizzes(surroundings: QuizSurroundings): Quizzes {
  const store = createStore<Readonly<Record<string, QuizState>>>()(() => ({}));
  const sessions = new Map<string, QuizSession>();

  function sessionOf(lesson: string): QuizSession {
    const known = sessions.get(lesson);
    if (known) return known;
    const session = createQuizSession(lesson as LessonId, surroundings, (state) => store.setState({ [lesson]: state }));
    sessions.set(lesson, session);
    return session;
  }

  return {
    store,
    load: (lesson) => sessionOf(lesson).load(),
    start: (lesson, choice) => sessionOf(lesson.id).start(lesson, choice),
    startAgain: (lesson, ...again) => sessionOf(lesson).startAgain(...again),
    answer: (lesson, question, answer, help = []) => sessionOf(lesson).answer(question, answer, help),
    retry: (lesson, question, answer) => sessionOf(lesson).retry(question, answer),
    reveal: (lesson, question) => sessionOf(lesson).reveal(question),
    advance: (lesson, question) => sessionOf(lesson).advance(question),
  };
}
