import type { Mark } from './Mark';
import { MOST_RETRIES, type Answered, type QuizEvent, type Retried } from './QuizEvent';
import type { Item } from './Item';
import { inOrder } from './inOrder';
import { markAnswer } from './markAnswer';
import type { Answer, AnyFault } from './questionKinds';

/** An answer that was given, parsed and marked. */
export interface GivenAnswer {
  readonly event: Answered | Retried;
  readonly answer: Answer;
  readonly mark: Mark<AnyFault>;
}

/**
 * The first answer to an item among the events of its attempt, which is the one that counts; undefined if there is none
 * yet. Answers that were given to another question, do not fit or cannot be read are passed over, so they never block a
 * question.
 */
export function firstAnswer(events: readonly QuizEvent[], item: Item): GivenAnswer | undefined {
  return answersTo(events, item, 'answered')[0];
}

/**
 * The answers that were given after the first one, `first`, in order: none after a right one, up to the first that is
 * right, and `MOST_RETRIES` at most. Those that do not fit or cannot be read are passed over here, too.
 */
export function retriesAfter(first: GivenAnswer, events: readonly QuizEvent[], item: Item): readonly GivenAnswer[] {
  if (first.mark.kind === 'right') return [];
  const answers = answersTo(events, item, 'retried');
  const right = answers.findIndex(({ mark }) => mark.kind === 'right');
  return answers.slice(0, right < 0 ? MOST_RETRIES : Math.min(right + 1, MOST_RETRIES));
}

function answersTo(
  events: readonly QuizEvent[],
  item: Item,
  kind: (Answered | Retried)['kind'],
): readonly GivenAnswer[] {
  const answers = events.filter(
    (event): event is Answered | Retried =>
      event.kind === kind && event.question === item.question.id && event.item === item.hash,
  );
  return inOrder(answers).flatMap((event) => {
    const marked = markAnswer(item.question, event.answer);
    if (!marked.ok || marked.value.mark.kind === 'unreadable') return [];
    return [{ event, answer: marked.value.answer, mark: marked.value.mark }];
  });
}
