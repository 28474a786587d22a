import type { EventId } from '../quiz/QuizEvent';
import type { KnowledgeEvent, Marked } from './KnowledgeEvent';
import type { LexemeKey, Standing } from './Standing';

type Standings = ReadonlyMap<LexemeKey, Standing>;

/**
 * What all lexemes are by some events: of each the latest marking that was not taken back counts (a last-writer-wins map with
 * tombstones for markings). The order of the events, and events given twice, change nothing.
 */
export function standingsOf(events: Iterable<KnowledgeEvent>): Standings {
  const taken = new Set<EventId>();
  const marked: Marked[] = [];
  for (const event of events) {
    if (event.kind === 'unmarked') taken.add(event.event);
    else marked.push(event);
  }
  const standings = new Map<LexemeKey, Standing>();
  for (const event of marked) {
    if (taken.has(event.id)) continue;
    for (const lexeme of event.lexemes) {
      const before = standings.get(lexeme);
      if (!before || isLater(event, before)) standings.set(lexeme, standingBy(event));
    }
  }
  return standings;
}

/** What a lexeme is, by the events that speak of it and those that take them back; null if by none. */
export function standingOf(lexeme: LexemeKey, events: Iterable<KnowledgeEvent>): Standing | null {
  return standingsOf(events).get(lexeme) ?? null;
}

/** What the lexemes of a marking are by it. */
export const standingBy = ({ to, clock, id }: Marked): Standing => ({ status: to, clock, event: id });

/** Whether a marking counts before what a lexeme is already. */
export const isLater = ({ clock, id }: Pick<Marked, 'clock' | 'id'>, before: Standing): boolean =>
  clock === before.clock ? id > before.event : clock > before.clock;
