import type { Attempt } from './Attempt';
import type { QuizEvent } from './QuizEvent';
import { replay } from './replay';

/** All attempts that the events tell of, the earliest first. */
export function attemptsIn(events: readonly QuizEvent[]): readonly Attempt[] {
  const byAttempt = new Map<string, QuizEvent[]>();
  for (const event of events) {
    const own = byAttempt.get(event.attempt);
    if (own) own.push(event);
    else byAttempt.set(event.attempt, [event]);
  }
  return [...byAttempt.values()]
    .flatMap((own) => replay(own) ?? [])
    .sort((one, other) => (one.startedAt + one.id < other.startedAt + other.id ? -1 : 1));
}
