import type { QuizEvent } from './QuizEvent';
import { firstAnswer } from './firstAnswer';
import { inOrder } from './inOrder';
import { firstStart } from './replay';

/** What a store should do with an event. */
export type Admission =
  | { readonly kind: 'new' }
  /** One that means the same came first: it is the one that counts, and the new one is not kept. */
  | { readonly kind: 'recorded'; readonly event: QuizEvent }
  /** There is no attempt, no question in it, or no answer to go on from, that the event could belong to. */
  | { readonly kind: 'misplaced' };

/** Decides on an event. `events` are those of its attempt that are stored already. */
export function admit(events: readonly QuizEvent[], candidate: QuizEvent): Admission {
  const start = firstStart(events);
  if (candidate.kind === 'attempt-started') return unlessRecorded(start);
  const item = start?.items.find(({ question }) => question.id === candidate.question);
  if (!item) return { kind: 'misplaced' };
  const answer = firstAnswer(events, item)?.event;
  if (candidate.kind === 'answered') return unlessRecorded(answer);
  if (!answer) return { kind: 'misplaced' };
  const { question } = candidate;
  return unlessRecorded(inOrder(events).find((event) => event.kind === 'advanced' && event.question === question));
}

const unlessRecorded = (event: QuizEvent | undefined): Admission =>
  event ? { kind: 'recorded', event } : { kind: 'new' };
