import type { Lesson } from '../lesson/Lesson';
import type { Attempt, AttemptItem } from './Attempt';
import { isQuestion, type Question } from './questionKinds';
import { sourceOf, sourceOfAttempt, type AttemptPlan, type QuestionSource } from './startAttempt';

/** Which questions of an attempt are asked once more: all, or those that were not right at the first try. */
export type Again = 'all' | 'missed';

/** The items that were answered, and not rightly at the first try. What was passed over was not answered. */
export const missedIn = ({ items }: Pick<Attempt, 'items'>): readonly AttemptItem[] =>
  items.filter(({ state }) => {
    const mark = state.kind === 'open' ? null : state.given.mark.kind;
    return mark === 'partly' || mark === 'wrong';
  });

/**
 * Another attempt at questions of an earlier one: as they stand in the lesson now, or as they were asked where the lesson is
 * out of reach or has none of them any more. Null where there is nothing to ask.
 */
export function askAgain(
  attempt: Attempt,
  which: Again,
  lesson: Lesson | null,
): { readonly source: QuestionSource; readonly plan: AttemptPlan } | null {
  const asked = (which === 'missed' ? missedIn(attempt) : attempt.items).map(({ question }) => question);
  const now = lesson ? questionsNow(lesson, asked) : [];
  const questions = now.length > 0 ? now : asked;
  if (questions.length === 0) return null;
  const { feedback, set } = attempt;
  const missedOf = which === 'missed' ? attempt.id : attempt.missedOf;
  return {
    source: lesson && now.length > 0 ? sourceOf(lesson) : sourceOfAttempt(attempt),
    plan: { questions, feedback, set, missedOf },
  };
}

function questionsNow(lesson: Lesson, asked: readonly Question[]): readonly Question[] {
  const known = new Map(lesson.questions.filter(isQuestion).map((question) => [question.id, question]));
  return asked.flatMap(({ id }) => known.get(id) ?? []);
}
