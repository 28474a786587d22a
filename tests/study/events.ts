import fc from 'fast-check';
import type { DeviceId, EventId } from '../../src/quiz/QuizEvent';
import { clockAfter } from '../../src/study/clockAfter';
import type { KnowledgeEvent, Marked } from '../../src/study/KnowledgeEvent';
import { STATUSES, type LexemeKey, type Status } from '../../src/study/Standing';

export const key = (lexeme: string) => lexeme as LexemeKey;

/** A marking; its clock is the moment `at`, in milliseconds since 1970, unless another is given. */
export function marked(
  id: string,
  lexemes: readonly string[],
  to: Status,
  at: number,
  more: Partial<Marked> = {},
): Marked {
  return {
    kind: 'marked',
    id: id as EventId,
    device: 'device-1' as DeviceId,
    at: new Date(at).toISOString(),
    clock: at,
    lexemes: lexemes.map(key),
    to,
    by: 'card',
    text: null,
    ...more,
  };
}

/** What takes a marking back. */
export const unmarked = (id: string, event: string, at: number): KnowledgeEvent => ({
  kind: 'unmarked',
  id: id as EventId,
  device: 'device-1' as DeviceId,
  at: new Date(at).toISOString(),
  clock: at,
  event: event as EventId,
});

/** Something that a device does: with the words of these numbers, or to one of the markings that it knows. */
export type Deed =
  | { readonly kind: 'mark'; readonly words: readonly number[]; readonly to: Status; readonly clock: number }
  | { readonly kind: 'take-back'; readonly which: number; readonly clock: number };

const WORDS = 6; // few, so that markings meet

/** Deeds of a device whose clock may jump to and fro. */
export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('mark' as const),
      words: fc.uniqueArray(fc.nat(WORDS - 1), { minLength: 1, maxLength: 4 }),
      to: fc.constantFrom(...STATUSES),
      clock: fc.integer({ min: 0, max: 20 }),
    }),
    fc.record({ kind: fc.constant('take-back' as const), which: fc.nat(9), clock: fc.integer({ min: 0, max: 20 }) }),
  ),
  { maxLength: 12 },
);

/** The events that a device writes for its deeds, one after the other, after those it knows already. */
export function eventsOf(
  device: string,
  done: readonly Deed[],
  known: readonly KnowledgeEvent[] = [],
): KnowledgeEvent[] {
  const events: KnowledgeEvent[] = [];
  for (const [index, deed] of done.entries()) {
    const all = [...known, ...events];
    const latest = all.reduce((most, { clock }) => Math.max(most, clock), 0);
    const common = { id: `${device}-${known.length + index}` as EventId, device: device as DeviceId };
    const clock = clockAfter(latest, deed.clock);
    const at = new Date(deed.clock).toISOString();
    if (deed.kind === 'mark')
      events.push({
        ...marked(
          common.id,
          deed.words.map((word) => `kata${word}`),
          deed.to,
          deed.clock,
        ),
        ...common,
        clock,
      });
    else {
      const markings = all.filter(({ kind }) => kind === 'marked');
      const taken = markings[deed.which % Math.max(1, markings.length)];
      if (taken) events.push({ kind: 'unmarked', ...common, at, clock, event: taken.id });
    }
  }
  return events;
}
