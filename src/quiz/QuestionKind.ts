import type { Place, QuestionRecord } from '../lesson/Lesson';
import type { Parsed } from '../lesson/Parsed';
import type { QuestionContext } from '../lesson/QuestionKinds';
import type { Arrangement, OptionLists } from './Arrangement';
import type { Fault, Mark, Unreadable } from './Mark';

/**
 * Everything that the app must know of a kind of question, apart from its view. A kind is one file in `kinds/` and one
 * line in `questionKinds.ts`.
 */
export interface QuestionKind<Question extends QuestionRecord, Answer, Found extends Fault> {
  /**
   * Parses a question of this kind, strictly: places lie within the texts that the context knows, keys within the
   * options. Problems are placed relative to the question.
   */
  readonly parse: (value: unknown, context: QuestionContext) => Parsed<Question>;
  /** Parses a raw answer, from a view or from storage: it must fit the question. */
  readonly parseAnswer: (value: unknown, question: Question) => Parsed<Answer>;
  /** Marks an answer. The same answer to the same question gets the same mark, whoever marks it, wherever. */
  readonly mark: (question: Question, answer: Answer) => Mark<Found> | Unreadable;
  /** The options shown in an order left to chance. Empty where there are none, or where their order is fixed. */
  readonly optionLists: (question: Question) => OptionLists;
  /** Whether an order of these options would give the answer away: then another one is drawn. Left out where none would. */
  readonly givesAway?: (question: Question, arrangement: Arrangement) => boolean;
  /** What proves the right answer, to be lit up after answering. Never empty. */
  readonly proves: (question: Question) => readonly Place[];
  /** Every place of the text that the question refers to, proof included. */
  readonly refersTo: (question: Question) => readonly Place[];
}
