import type { Candidate } from './Candidate';
import type { QuizLevel } from './QuizOptions';

/** How much more a hard question is worth than an easy one to a reader of each level. */
const LEAN: Readonly<Record<QuizLevel, number>> = { A2: -0.5, B1: 0, B2: 0.25, C1: 0.5 };
const MIDDLE = 0.4; // hardness

/** The same candidates, worth more or less: to beginners easy ones, to the advanced hard ones. */
export const forLevel = (candidates: readonly Candidate[], level: QuizLevel): readonly Candidate[] =>
  candidates.map((candidate) => ({
    ...candidate,
    worth: candidate.worth + LEAN[level] * (candidate.hardness - MIDDLE),
  }));
