import type { EventId } from '../quiz/QuizEvent';
import type { KnowledgeEvent, Marked } from './KnowledgeEvent';
import type { LexemeKey, Standing } from './Standing';

/**
 * What all lexemes are by some events: of each the latest marking that was not taken back counts (a last-writer-wins map with
 * tombstones for markings). The order of the events, and events given twice, change nothing.
 */
export function standingsOf(events: readonly KnowledgeEvent[]): ReadonlyMap<LexemeKey, Standing> {
  const taken = new Set(events.flatMap((event) => (event.kind === 'unmarked' ? [event.event] : [])));
  const standings = new Map<LexemeKey, Standing>();
  for (const event of events) addMarking(standings, event, taken);
  return standings;
}

/**
 * Adds an event to standings that others were added to, in whatever order: what is too much for memory is added piece by piece.
 *
 * @param taken the markings that any of all the events takes back
 */
export function addMarking(
  standings: Map<LexemeKey, Standing>,
  event: KnowledgeEvent,
  taken: ReadonlySet<EventId>,
): void {
  if (event.kind !== 'marked' || taken.has(event.id) || (event.event && taken.has(event.event))) return;
  for (const lexeme of event.lexemes) {
    const before = standings.get(lexeme);
    if (!before || isLater(event, before)) standings.set(lexeme, standingBy(event));
  }
}

/** What the lexemes of a marking are by it. */
export const standingBy = ({ to, clock, id }: Marked): Standing => ({ status: to, clock, event: id });

const isLater = ({ clock, id }: Marked, before: Standing): boolean =>
  clock === before.clock ? id > before.event : clock > before.clock;
