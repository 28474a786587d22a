import type { DeviceId, EventId } from '../../src/quiz/QuizEvent.ts';
import type { KnowledgeEvent, Marked } from '../../src/study/KnowledgeEvent.ts';
import { STATUSES, type LexemeKey, type Standing } from '../../src/study/Standing.ts';
import { addMarking } from '../../src/study/standingsOf.ts';
import { chanceFrom, type Chance } from './chance.ts';
import type { Rows } from './Rows.ts';

const BATCH = 5_000;
const BEGAN = Date.UTC(2021, 0, 1);
const APART = 300_000; // milliseconds between two events: 470,000 of them take four years and a half
const SWEEP = 40; // lexemes of a sweep

/**
 * What a reader said of words in years: each lexeme marked at least once, the commoner ones again and again; some markings of many
 * words at once, some taken back; and what follows from all of it.
 */
export function* knowledgeRows(lexemes: readonly LexemeKey[], events: number, seed: number): Generator<Rows> {
  const chance = chanceFrom(seed);
  const taken = new Set<EventId>();
  const made: KnowledgeEvent[] = [];
  const markings: EventId[] = [];
  for (let nth = 0; nth < events; nth++) {
    const event = eventOf(nth, lexemes, markings, chance);
    if (event.kind === 'unmarked') taken.add(event.event);
    else markings.push(event.id);
    made.push(event);
  }
  const standings = new Map<LexemeKey, Standing>();
  for (const event of made) addMarking(standings, event, taken);
  for (let from = 0; from < made.length; from += BATCH)
    yield { store: 'knowledge-events', rows: made.slice(from, from + BATCH) };
  const rows = [...standings].map(([lexeme, standing]) => ({ lexeme, ...standing }));
  for (let from = 0; from < rows.length; from += BATCH)
    yield { store: 'knowledge', rows: rows.slice(from, from + BATCH) };
  yield { store: 'settings', rows: [made.at(-1)?.clock ?? 0, 'bench-device'], keys: ['clock', 'device'] };
}

function eventOf(
  nth: number,
  lexemes: readonly LexemeKey[],
  markings: readonly EventId[],
  chance: Chance,
): KnowledgeEvent {
  const clock = BEGAN + nth * APART;
  const common = {
    id: `k-${String(nth).padStart(8, '0')}-${chance.below(2 ** 32).toString(16)}` as EventId,
    device: 'bench-device' as DeviceId,
    at: new Date(clock).toISOString(),
    clock,
  };
  if (nth > lexemes.length && chance.random() < 0.03)
    return { kind: 'unmarked', ...common, event: chance.one(markings) };
  if (nth > lexemes.length && chance.random() < 0.004)
    return { kind: 'marked', ...common, ...sweepOf(lexemes, chance) };
  return {
    kind: 'marked',
    ...common,
    lexemes: [nth < lexemes.length ? (lexemes[nth] as LexemeKey) : aCommonOne(lexemes, chance)],
    to: chance.one(STATUSES),
    by: chance.one(['card', 'key'] as const),
    text: 'kp2mi-bogor',
  };
}

const sweepOf = (lexemes: readonly LexemeKey[], chance: Chance): Pick<Marked, 'lexemes' | 'to' | 'by' | 'text'> => ({
  lexemes: [...new Set(Array.from({ length: SWEEP }, () => aCommonOne(lexemes, chance)))],
  to: 'known',
  by: 'sweep',
  text: 'kp2mi-bogor',
});

/** The commoner ones more often: half of all markings are of an eighth of the lexemes. */
const aCommonOne = (lexemes: readonly LexemeKey[], { random }: Chance): LexemeKey =>
  lexemes[Math.floor(random() ** 3 * lexemes.length)] as LexemeKey;
