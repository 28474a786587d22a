import { firstAnswer, retriesAfter } from './givenAnswer';
import { inOrder } from './inOrder';
import { MOST_RETRIES, type QuizEvent, type Retried, type Shown } from './QuizEvent';
import type { Item } from './Item';
import { firstStart } from './replay';

/** What a store should do with an event. */
export type Admission =
  | { readonly kind: 'new' }
  /** One that means the same came first, or one that leaves nothing to do: it counts, and the new one is not kept. */
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
  const { kind, question } = candidate;
  if (candidate.kind !== 'advanced') {
    const settled = settledBy(events, item, candidate);
    if (settled) return { kind: 'recorded', event: settled };
    if (candidate.kind === 'retried') return { kind: 'new' };
  }
  return unlessRecorded(inOrder(events).find((event) => event.kind === kind && event.question === question));
}

/** What leaves nothing to be tried or shown: a right answer, or as many tries as there may be. */
function settledBy(events: readonly QuizEvent[], item: Item, candidate: Retried | Shown): QuizEvent | undefined {
  const first = firstAnswer(events, item);
  if (!first) return undefined;
  const retries = retriesAfter(first, events, item);
  const latest = retries.at(-1) ?? first;
  const over = candidate.kind === 'retried' && retries.length >= MOST_RETRIES;
  return latest.mark.kind === 'right' || over ? latest.event : undefined;
}

const unlessRecorded = (event: QuizEvent | undefined): Admission =>
  event ? { kind: 'recorded', event } : { kind: 'new' };
