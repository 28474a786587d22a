import type { QuizEvent } from './QuizEvent';

/**
 * Events in the order in which they happened, as far as clocks can tell, each once: by time, then by id. The same
 * events give the same order however they come (from several tabs, devices, backups).
 */
export function inOrder<Event extends QuizEvent>(events: readonly Event[]): readonly Event[] {
  const keyed = events.map((event) => ({ event, key: [event.at, event.id, JSON.stringify(event)] as const }));
  keyed.sort((one, other) => compare(one.key, other.key));
  return keyed.filter(({ event }, index) => event.id !== keyed[index - 1]?.event.id).map(({ event }) => event);
}

/** The text of the event itself comes last: it decides only between damaged copies that share time and id. */
function compare(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}
