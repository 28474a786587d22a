import type { KindName } from '../questionKinds';

/** For whom a quiz is, on the scale of the Common European Framework. */
export const QUIZ_LEVELS = ['A2', 'B1', 'B2', 'C1'] as const;
export type QuizLevel = (typeof QUIZ_LEVELS)[number];

/** What a quiz is to be. */
export interface QuizOptions {
  /** An integer from 0 on. The same lesson, options and lexicon give the same questions. */
  readonly seed: number;
  readonly kinds: readonly KindName[] | 'all';
  readonly level: QuizLevel;
  /** How many questions at most: fewer where the text does not bear them. */
  readonly count: number;
  /** Whether the reader knows the lexeme of a key (see `lexemeKeyOf`). */
  readonly knows: (lexemeKey: string) => boolean;
}
