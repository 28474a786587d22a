import { isDeepStrictEqual } from 'node:util';
import { parseQuizEvent } from '../../../src/quiz/parseQuizEvent';
import type { QuizEvent } from '../../../src/quiz/QuizEvent';
import type { KnowledgeEvent, Marked } from '../../../src/study/KnowledgeEvent';
import { parseKnowledgeEvent } from '../../../src/study/parseKnowledgeEvent';
import { standingsOf } from '../../../src/study/standingsOf';
import type { Confirmed, KnowledgeConfirmed, QuizConfirmed } from './Confirmed';

/** The rows of the stores that must not lose anything, as they lie on the disk. */
export interface KeptRows {
  readonly 'quiz-events': readonly unknown[];
  readonly 'knowledge-events': readonly unknown[];
  readonly knowledge: readonly unknown[];
}

/** The same, read as the app reads it. */
export interface Kept {
  readonly quiz: readonly QuizEvent[];
  readonly knowledge: readonly KnowledgeEvent[];
  /** What lies beside the events, derived of them. */
  readonly derived: readonly unknown[];
  /** How many events cannot be read. */
  readonly unread: number;
}

export function keptIn(rows: KeptRows): Kept {
  const quiz = rows['quiz-events'].map(parseQuizEvent);
  const knowledge = rows['knowledge-events'].map(parseKnowledgeEvent);
  return {
    quiz: quiz.flatMap((event) => (event.ok ? [event.value] : [])),
    knowledge: knowledge.flatMap((event) => (event.ok ? [event.value] : [])),
    derived: rows.knowledge,
    unread: [...quiz, ...knowledge].filter(({ ok }) => !ok).length,
  };
}

/** What is wrong with a store, by what was confirmed: whatever is missing, half-written, or told two ways. Empty if all is well. */
export const lossesIn = (kept: Kept, confirmed: readonly Confirmed[]): readonly string[] => [
  ...(kept.unread > 0 ? [`cannot be read: ${kept.unread}`] : []),
  ...missingOf(kept, confirmed),
  ...halfWrittenIn(kept.quiz),
  ...differencesOf(kept.derived, standingsOf(kept.knowledge)),
];

/** What was confirmed, and has no event, or another one. */
export function missingOf({ quiz, knowledge }: Kept, confirmed: readonly Confirmed[]): readonly string[] {
  const events = new Map(quiz.map((event) => [keyOf(event), event]));
  return confirmed.flatMap((one) =>
    one.kind === 'marked' || one.kind === 'unmarked' ? missingMarking(knowledge, one) : missingStep(events, one),
  );
}

function missingStep(events: ReadonlyMap<string, QuizEvent>, one: QuizConfirmed): readonly string[] {
  const key = keyOf(one);
  const event = events.get(key);
  if (!event) return [`lost: ${key}`];
  if (one.kind !== 'answered' || event.kind !== 'answered') return [];
  if (isDeepStrictEqual(event.answer, one.answer)) return [];
  return [`another answer: ${key} is ${JSON.stringify(event.answer)}, not ${JSON.stringify(one.answer)}`];
}

function missingMarking(events: readonly KnowledgeEvent[], one: KnowledgeConfirmed): readonly string[] {
  const then = events.filter(({ at }) => one.from <= Date.parse(at) && Date.parse(at) <= one.until);
  const means = (event: KnowledgeEvent) =>
    one.kind === 'unmarked' ? event.kind === 'unmarked' : event.kind === 'marked' && isMarking(event, one);
  return then.some(means) ? [] : [`lost: ${JSON.stringify(one)}, instead: ${JSON.stringify(then)}`];
}

/** The keys of words that only the rules know do not have to look like their headwords. */
const isMarking = (event: Marked, { word, to }: Extract<KnowledgeConfirmed, { kind: 'marked' }>): boolean =>
  event.to === to && event.lexemes.some((key) => word === null || /^[=?]/.test(key) || key.replace(/#.*/, '') === word);

/** Of each attempt there is one start, of each question one answer, and none was left without one. */
function halfWrittenIn(events: readonly QuizEvent[]): readonly string[] {
  const known = new Set<string>();
  const once = events.filter(({ kind }) => kind !== 'retried'); // as often as one likes
  const twice = once.map(keyOf).filter((key) => known.has(key) || !known.add(key));
  return [
    ...twice.map((key) => `twice: ${key}`),
    ...events
      .filter((event) => !known.has(keyOf({ kind: 'attempt-started', attempt: event.attempt })))
      .map((event) => `without a start: ${keyOf(event)}`),
    ...events
      .filter((event) => FOLLOWS.has(event.kind) && !known.has(keyOf({ ...event, kind: 'answered' })))
      .map((event) => `without an answer: ${keyOf(event)}`),
  ];
}

/** What there is only after an answer. */
const FOLLOWS: ReadonlySet<QuizEvent['kind']> = new Set(['advanced', 'retried', 'shown']);

interface Named {
  readonly kind: QuizEvent['kind'];
  readonly attempt: string;
  readonly question?: string;
}

const keyOf = ({ kind, attempt, question = '' }: Named): string => `${kind} ${attempt} ${question}`.trimEnd();

/** What is derived and lies beside the events must say what they say. */
function differencesOf(rows: readonly unknown[], standings: ReturnType<typeof standingsOf>): readonly string[] {
  const derived = [...standings].map(([lexeme, standing]) => ({ lexeme, ...standing }));
  const texts = (all: readonly unknown[]) => new Set(all.map((row) => JSON.stringify(row, MEMBERS)));
  const [kept, wanted] = [texts(rows), texts(derived)];
  return [
    ...[...wanted].filter((row) => !kept.has(row)).map((row) => `not derived: ${row}`),
    ...[...kept].filter((row) => !wanted.has(row)).map((row) => `derived of nothing: ${row}`),
  ];
}

/** Of a standing, in the order in which they are compared. */
const MEMBERS = ['lexeme', 'status', 'clock', 'event'];
