import { createContext, useContext } from 'react';

/** Where a quiz belongs: the address of its article, and its own. */
export interface QuizHome {
  /** A text has its questions made; those of a lesson were written. */
  readonly of: 'lesson' | 'text';
  readonly article: string;
  readonly quiz: string;
}

/** The quiz of a lesson that ships. */
export const lessonHome = (id: string): QuizHome => ({
  of: 'lesson',
  article: `/lessons/${id}`,
  quiz: `/lessons/${id}/quiz`,
});
/** That of a text of the reader's own. */
export const textHome = (id: string): QuizHome => ({ of: 'text', article: `/texts/${id}`, quiz: `/texts/${id}/quiz` });

/** Whatever is drawn of a quiz stands below one. */
export const QuizHomeContext = createContext<QuizHome>({ of: 'lesson', article: '/', quiz: '/' });

/** Where the quiz that this is drawn of belongs. */
export const useQuizHome = (): QuizHome => useContext(QuizHomeContext);
