import type { Attempt } from './Attempt';
import type { QuizEvent } from './QuizEvent';
import { replay } from './replay';

/** All attempts that the events tell of, the earliest first. */
export function attemptsIn(events: readonly QuizEvent[]): readonly Attempt[] {
  const ids = new Set(events.map(({ attempt }) => attempt));
  return [...ids]
    .flatMap((id) => replay(events.filter(({ attempt }) => attempt === id)) ?? [])
    .sort((one, other) => (one.startedAt + one.id < other.startedAt + other.id ? -1 : 1));
}
