import type { Lesson, QuestionId, SetId } from '../lesson/Lesson';
import type { Feedback } from './QuizEvent';
import { isQuestion, type KindName, type Question } from './questionKinds';

/** What a learner wants to be asked, and when to be told. */
export interface QuizChoice {
  /** Null for all sets, and for questions that are in none. */
  readonly set: SetId | null;
  readonly length: QuizLength;
  /** The kinds that are not wanted. */
  readonly without: readonly KindName[];
  readonly feedback: Feedback;
}

export const QUIZ_LENGTHS = [5, 10, 20, 'all'] as const;
export type QuizLength = (typeof QUIZ_LENGTHS)[number];

/** The questions that a set and kinds leave, from easy to hard. */
export function questionsFor(
  lesson: Pick<Lesson, 'questions' | 'sets'>,
  { set, without }: Pick<QuizChoice, 'set' | 'without'>,
): readonly Question[] {
  const inSet = set === null ? null : (lesson.sets.find(({ id }) => id === set)?.questions ?? []);
  return fromEasyToHard(lesson).filter(({ id, kind }) => !without.includes(kind) && (inSet?.includes(id) ?? true));
}

/**
 * Each set goes from easy to hard: all of them together do so by how far into its set a question stands, the sets taking
 * turns. Questions of no set are one more set.
 */
function fromEasyToHard({ questions, sets }: Pick<Lesson, 'questions' | 'sets'>): readonly Question[] {
  const known = new Map(questions.filter(isQuestion).map((question) => [question.id, question]));
  const dealt = new Set<QuestionId>(sets.flatMap((set) => set.questions));
  const lists = [...sets.map((set) => set.questions), [...known.keys()].filter((id) => !dealt.has(id))];
  return lists
    .flatMap((ids) => ids.map((id, index) => ({ id, depth: (index + 0.5) / ids.length })))
    .sort((one, other) => one.depth - other.depth) // stable: of one depth, in the order of the sets
    .flatMap(({ id }) => known.get(id) ?? []);
}
