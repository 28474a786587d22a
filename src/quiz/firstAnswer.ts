import type { Mark } from './Mark';
import type { Answered, QuizEvent } from './QuizEvent';
import type { Item } from './Item';
import { inOrder } from './inOrder';
import { markAnswer } from './markAnswer';
import type { Answer, AnyFault } from './questionKinds';

/** The answer that counts, parsed and marked. */
export interface GivenAnswer {
  readonly event: Answered;
  readonly answer: Answer;
  readonly mark: Mark<AnyFault>;
}

/**
 * The first answer to an item among the events of its attempt; undefined if there is none yet. Answers that were given
 * to another question, do not fit or cannot be read are passed over, so they never block a question.
 */
export function firstAnswer(events: readonly QuizEvent[], item: Item): GivenAnswer | undefined {
  const answers = events.filter(
    (event): event is Answered =>
      event.kind === 'answered' && event.question === item.question.id && event.item === item.hash,
  );
  for (const event of inOrder(answers)) {
    const marked = markAnswer(item.question, event.answer);
    if (!marked.ok || marked.value.mark.kind === 'unreadable') continue;
    return { event, answer: marked.value.answer, mark: marked.value.mark };
  }
  return undefined;
}
