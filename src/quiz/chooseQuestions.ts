import type { Lesson, QuestionId } from '../lesson/Lesson';
import { questionsFor, type QuizChoice } from './QuizChoice';
import type { KindName, Question } from './questionKinds';
import type { Random } from './shuffle';

/**
 * As many of the questions as were chosen, from easy to hard: one out of every stretch of the way, so that a short quiz has
 * the slope of a long one. Within a stretch come first those that were asked less often, then kinds that there is least of
 * so far, then chance.
 *
 * @param timesAsked how often a question was asked in earlier attempts
 */
export function chooseQuestions(
  lesson: Pick<Lesson, 'questions' | 'sets'>,
  choice: QuizChoice,
  { random, timesAsked }: { readonly random: Random; readonly timesAsked: (question: QuestionId) => number },
): readonly Question[] {
  const all = questionsFor(lesson, choice);
  const { length } = choice;
  if (length === 'all' || all.length <= length) return all;
  const kinds = new Map<KindName, number>();
  let before: KindName | null = null;
  return stretches(all, length).flatMap((stretch) => {
    const best = leastBy(stretch, ({ id, kind }) => {
      const again = kind === before ? 1 : 0;
      return [timesAsked(id), (kinds.get(kind) ?? 0) + again, random()];
    });
    if (!best) return [];
    before = best.kind;
    kinds.set(best.kind, (kinds.get(best.kind) ?? 0) + 1);
    return [best];
  });
}

/** A list cut into so many parts, none longer than another by more than one. */
function stretches<Thing>(things: readonly Thing[], count: number): readonly (readonly Thing[])[] {
  const at = (index: number) => Math.round((index * things.length) / count);
  return Array.from({ length: count }, (_, index) => things.slice(at(index), at(index + 1)));
}

/** The thing whose measures are the least, the first measure first. */
function leastBy<Thing>(things: readonly Thing[], measure: (thing: Thing) => readonly number[]): Thing | undefined {
  const measured = things.map((thing) => ({ thing, by: measure(thing) }));
  measured.sort((one, other) => {
    const at = one.by.findIndex((value, index) => value !== other.by[index]);
    return at < 0 ? 0 : (one.by[at] ?? 0) - (other.by[at] ?? 0);
  });
  return measured[0]?.thing;
}
