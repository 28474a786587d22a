import type { Attempt, AttemptItem, Position } from './Attempt';
import type { Item } from './Item';
import type { AttemptStarted, QuizEvent } from './QuizEvent';
import { firstAnswer } from './firstAnswer';
import { inOrder } from './inOrder';

/**
 * Derives an attempt from its events; null if none of them began one. The order in which events are given, and events
 * given twice, change nothing. Should the events belong to several attempts, the earliest is replayed.
 */
export function replay(events: readonly QuizEvent[]): Attempt | null {
  const start = firstStart(events);
  if (!start) return null;
  const own = events.filter((event) => event.attempt === start.attempt);
  const items = start.items.map((item) => replayItem(own, item));
  const { attempt: id, lesson, revision, hash, at: startedAt, blocks } = start;
  return { id, lesson, revision, hash, startedAt, blocks, items, position: positionIn(items) };
}

/** The event that began the attempt; the first, if several did. */
export function firstStart(events: readonly QuizEvent[]): AttemptStarted | undefined {
  return inOrder(events.filter((event): event is AttemptStarted => event.kind === 'attempt-started'))[0];
}

function replayItem(events: readonly QuizEvent[], item: Item): AttemptItem {
  const given = firstAnswer(events, item);
  if (!given) return { ...item, state: { kind: 'open' } };
  const left = events.some((event) => event.kind === 'advanced' && event.question === item.question.id);
  return { ...item, state: { kind: left ? 'done' : 'answered', given } };
}

/** Feedback that was not left comes before any new question: nobody loses an explanation by closing the app. */
function positionIn(items: readonly AttemptItem[]): Position {
  const answered = items.findIndex(({ state }) => state.kind === 'answered');
  if (answered >= 0) return { kind: 'feedback', index: answered };
  const open = items.findIndex(({ state }) => state.kind === 'open');
  return open >= 0 ? { kind: 'question', index: open } : { kind: 'finished' };
}
