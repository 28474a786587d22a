import { expect, test } from 'vitest';
import { admit } from '../../src/quiz/admit';
import type { QuizEvent } from '../../src/quiz/QuizEvent';
import { advanced, answered, attemptStarted, wrongAnswers } from './builders';

const start = attemptStarted();
const isNew = { kind: 'new' };
const recorded = (event: QuizEvent) => ({ kind: 'recorded', event });
const misplaced = { kind: 'misplaced' };

test.each<[string, readonly QuizEvent[], QuizEvent, object]>([
  ['the first start', [], start, isNew],
  ['a second start of the same attempt', [start], attemptStarted('other', 9), recorded(start)],
  ['a first answer', [start], answered('n1', 1), isNew],
  ['a second answer', [start, answered('n1', 1)], answered('n1', 2), recorded(answered('n1', 1))],
  [
    'an answer with an earlier clock, but later in the store',
    [start, answered('n1', 5)],
    answered('n1', 1),
    recorded(answered('n1', 5)),
  ],
  [
    'an answer after one that cannot be read',
    [start, answered('n1', 1, { answer: { kind: 'number', text: '?' } })],
    answered('n1', 2, { answer: wrongAnswers.n1 }),
    isNew,
  ],
  ['an answer without an attempt', [], answered('n1', 1), misplaced],
  [
    'an answer to a question that was not set',
    [{ ...start, items: start.items.slice(1) }],
    answered('n1', 1),
    misplaced,
  ],
  ['going on', [start, answered('n1', 1)], advanced('n1', 2), isNew],
  ['going on twice', [start, answered('n1', 1), advanced('n1', 2)], advanced('n1', 3), recorded(advanced('n1', 2))],
  [
    'going on from another question',
    [start, answered('n1', 1), answered('v1', 1), advanced('n1', 2)],
    advanced('v1', 3),
    isNew,
  ],
  ['going on without an answer', [start], advanced('n1', 1), misplaced],
])('%s', (_, events, candidate, admission) => {
  expect(admit(events, candidate)).toEqual(admission);
});
