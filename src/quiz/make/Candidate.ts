import type { Place } from '../../lesson/Lesson';
import type { Question } from '../questionKinds';
import type { QuizSource } from './QuizSource';

/** A question that could be asked of a text, and what choosing among them goes by. */
export interface Candidate {
  /** Whole; its id is that of its place (`idAt`), so that the same question has the same one in every quiz. */
  readonly question: Question;
  /** How much it is worth asking, 0 to 1. */
  readonly worth: number;
  /** How hard it is, 0 to 1. */
  readonly hardness: number;
  /** What it is about: a lexeme, a speaker, a statement. No two questions of a quiz are about the same. */
  readonly about: string;
  /** Subjects of other questions that are answered by the way: it says what another word means. */
  readonly tells: readonly string[];
  /** What must not be shown by another question: the words that are to be found out. Mostly empty. */
  readonly hides: readonly Place[];
}

/** Makes what questions of one kind a text bears; returns none rather than a doubtful one. */
export type Maker = (source: QuizSource) => readonly Candidate[];
