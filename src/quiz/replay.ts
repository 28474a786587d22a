import type { Attempt, AttemptItem, Position } from './Attempt';
import type { Item } from './Item';
import type { AttemptStarted, Feedback, QuizEvent } from './QuizEvent';
import { firstAnswer, retriesAfter } from './givenAnswer';
import { inOrder } from './inOrder';

/**
 * Derives an attempt from its events; null if none of them began one. The order in which events are given, and events
 * given twice, change nothing. Should the events belong to several attempts, the earliest is replayed.
 */
export function replay(events: readonly QuizEvent[]): Attempt | null {
  const start = firstStart(events);
  if (!start) return null;
  const own = events.filter((event) => event.attempt === start.attempt);
  const items = start.items.map((item) => replayItem(own, item, start.feedback));
  const { attempt: id, lesson, revision, hash, at: startedAt, blocks, feedback, set, sets, missedOf } = start;
  const about = { lesson, revision, hash, startedAt, blocks, feedback, set, sets, missedOf };
  return { id, ...about, items, position: positionIn(items) };
}

/** The event that began the attempt; the first, if several did. */
export function firstStart(events: readonly QuizEvent[]): AttemptStarted | undefined {
  return inOrder(events.filter((event): event is AttemptStarted => event.kind === 'attempt-started'))[0];
}

function replayItem(events: readonly QuizEvent[], item: Item, feedback: Feedback): AttemptItem {
  const given = firstAnswer(events, item);
  if (!given) return { ...item, state: { kind: 'open' } };
  const happened = (kind: 'advanced' | 'shown') =>
    events.some((event) => event.kind === kind && event.question === item.question.id);
  // With feedback at the end there is none to be left: the next question follows at once.
  const kind = feedback === 'end' || happened('advanced') ? 'done' : 'answered';
  return { ...item, state: { kind, given, retries: retriesAfter(given, events, item), shown: happened('shown') } };
}

/** Feedback that was not left comes before any new question: nobody loses an explanation by closing the app. */
function positionIn(items: readonly AttemptItem[]): Position {
  const answered = items.findIndex(({ state }) => state.kind === 'answered');
  if (answered >= 0) return { kind: 'feedback', index: answered };
  const open = items.findIndex(({ state }) => state.kind === 'open');
  return open >= 0 ? { kind: 'question', index: open } : { kind: 'finished' };
}
