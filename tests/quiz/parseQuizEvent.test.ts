import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseQuizEvent } from '../../src/quiz/parseQuizEvent';
import { replay } from '../../src/quiz/replay';
import { advanced, answered, attemptStarted, both, hashOf, retried, shown } from './builders';

const start = attemptStarted();
const answer = answered('v1', 1, { help: ['passage', 'notes'] });
const advance = advanced('v1', 2);
const [first] = start.items;
const set = { id: 'isi', title: both('Isi'), about: both('isi'), questions: ['v1'] };
const chosen = { ...start, feedback: 'end', set: 'isi', sets: [set], missedOf: `contoh/${hashOf('a')}/1` };
/** What an event of an earlier version of the app does not say, and what it means. */
const YOUNGER = { feedback: 'now', set: null, sets: [], missedOf: null };

test.each([
  ['attempt-started', start],
  ['answered', answer],
  ['advanced', advance],
  ['retried', retried('v1', 2)],
  ['shown', shown('v1', 3)],
  ['attempt-started with a choice', chosen],
])('a good event is itself, also after having been stored: %s', (_, event) => {
  expect(parseQuizEvent(structuredClone(event))).toEqual({ ok: true, value: event });
});

test.each([start, answer, advance, retried('v1', 2), shown('v1', 3)])('$kind: every member must be there', (event) => {
  for (const member of Object.keys(event).filter((name) => !Object.hasOwn(YOUNGER, name))) {
    const rest = Object.fromEntries(Object.entries(event).filter(([name]) => name !== member));
    expect(parseQuizEvent(rest), member).toEqual({ ok: false, problems: [{ at: member, code: 'missing' }] });
  }
});

test.each<[string, object, string, string]>([
  ['marks are derived, not stored', { ...answer, score: 1 }, 'score', 'unknown-key'],
  ['events are only added', { ...answer, kind: 'erased' }, 'kind', 'not-allowed'],
  ['a day is no moment', { ...answer, at: '2025-12-06' }, 'at', 'wrong-form'],
  ['other zones would not sort as texts', { ...answer, at: '2025-12-06T12:00:00+07:00' }, 'at', 'wrong-form'],
  ['no id', { ...answer, id: '' }, 'id', 'wrong-form'],
  ['no such help', { ...answer, help: ['dictionary'] }, 'help.0', 'not-allowed'],
  ['the database can hold more than JSON', { ...answer, answer: new Date(0) }, 'answer', 'not-json'],
  ['an attempt at another lesson', { ...answer, attempt: 'other/sha256-a/1' }, 'attempt', 'wrong-form'],
  ['attempts are counted from 1', { ...answer, attempt: `contoh/${hashOf('a')}/0` }, 'attempt', 'wrong-form'],
  ['an attempt at another state of the lesson', { ...start, hash: hashOf('b') }, 'attempt', 'wrong-form'],
  ['no such feedback', { ...start, feedback: 'never' }, 'feedback', 'not-allowed'],
  ['no set', { ...start, set: '' }, 'set', 'wrong-form'],
  ['missed of no attempt', { ...start, missedOf: 'contoh' }, 'missedOf', 'wrong-form'],
  ['a try without an answer', { ...retried('v1', 2), answer: undefined }, 'answer', 'not-json'],
  ['help with a try', { ...retried('v1', 2), help: [] }, 'help', 'unknown-key'],
  ['nothing to answer', { ...start, items: [] }, 'items', 'empty'],
  ['the same question twice', { ...start, items: [first, first] }, 'items', 'duplicate-id'],
  [
    'the text is missing',
    { ...start, blocks: start.blocks.slice(1) },
    'items.1.question.passage.block',
    'unknown-block',
  ],
  [
    'nothing to arrange',
    { ...start, items: [{ ...first, arrangement: { options: [0] } }] },
    'items.0.arrangement',
    'not-allowed',
  ],
  [
    'the text was cut',
    { ...start, blocks: start.blocks.map((block) => ({ ...block, text: 'Short.', sentences: [[0, 6]] })) },
    'items.0.question.evidence.0.spans.0',
    'out-of-range',
  ],
])('refused: %s', (_, value, at, code) => {
  const parsed = parseQuizEvent(value);
  expect(parsed.ok).toBe(false);
  if (!parsed.ok) expect(parsed.problems).toContainEqual({ at, code });
});

test.each([[null], [undefined], ['answered'], [[]]])('%j is no event', (value) => {
  expect(parseQuizEvent(value).ok).toBe(false);
});

test('an attempt begun by an earlier version of the app: all questions, feedback after each', () => {
  const old = Object.fromEntries(Object.entries(start).filter(([name]) => !Object.hasOwn(YOUNGER, name)));
  expect(parseQuizEvent(old)).toEqual({ ok: true, value: { ...start, ...YOUNGER } });
});

/** As they lie on people's devices: never changed. */
const saved = readdirSync('tests/fixtures/quiz-events').sort();

test.each(saved)('%s, as it was once stored, is read', (name) => {
  const events = JSON.parse(readFileSync(`tests/fixtures/quiz-events/${name}`, 'utf8')) as readonly unknown[];
  const parsed = events.map(parseQuizEvent);
  expect(parsed.filter(({ ok }) => !ok)).toEqual([]);
  const read = parsed.flatMap((event) => (event.ok ? [event.value] : []));
  const attempt = replay(read);
  expect(attempt?.items.map(({ state }) => (state.kind === 'open' ? 'open' : state.given.mark.kind))).toEqual([
    'right',
    'wrong',
    'wrong',
    'open',
  ]);
});
