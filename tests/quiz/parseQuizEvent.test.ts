import { expect, test } from 'vitest';
import { parseQuizEvent } from '../../src/quiz/parseQuizEvent';
import { advanced, answered, attemptStarted, hashOf } from './builders';

const start = attemptStarted();
const answer = answered('v1', 1, { help: ['passage', 'notes'] });
const advance = advanced('v1', 2);
const [first] = start.items;

test.each([
  ['attempt-started', start],
  ['answered', answer],
  ['advanced', advance],
])('a good event is itself, also after having been stored: %s', (_, event) => {
  expect(parseQuizEvent(structuredClone(event))).toEqual({ ok: true, value: event });
});

test.each([start, answer, advance])('$kind: every member must be there', (event) => {
  for (const member of Object.keys(event)) {
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
