import { expect, test } from 'vitest';
import { admit } from '../../src/quiz/admit';
import type { QuizEvent } from '../../src/quiz/QuizEvent';
import { MOST_RETRIES } from '../../src/quiz/QuizEvent';
import { advanced, answered, attemptStarted, retried, shown, wrongAnswers } from './builders';

const start = attemptStarted();
const isNew = { kind: 'new' };
const recorded = (event: QuizEvent) => ({ kind: 'recorded', event });
const misplaced = { kind: 'misplaced' };

const wrong = answered('n1', 1, { answer: wrongAnswers.n1 });
const again = (second: number) => retried('n1', second, { answer: wrongAnswers.n1 });
const often = Array.from({ length: MOST_RETRIES }, (_, index) => again(2 + index));

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
  ['trying again', [start, wrong], again(2), isNew],
  ['trying again again', [start, wrong, again(2)], again(3), isNew],
  ['trying again what was right', [start, answered('n1', 1)], again(2), recorded(answered('n1', 1))],
  [
    'trying again what was right at the second try',
    [start, wrong, retried('n1', 2)],
    again(3),
    recorded(retried('n1', 2)),
  ],
  ['trying again too often', [start, wrong, ...often], again(99), recorded(often.at(-1) ?? wrong)],
  ['trying again after the last but one time', [start, wrong, ...often.slice(1)], again(99), isNew],
  ['trying again what was never tried', [start], again(2), misplaced],
  ['trying another question again', [start, wrong], retried('v1', 2), misplaced],
  ['showing the answer', [start, wrong], shown('n1', 2), isNew],
  ['showing it twice', [start, wrong, shown('n1', 2)], shown('n1', 3), recorded(shown('n1', 2))],
  ['showing what was right', [start, answered('n1', 1)], shown('n1', 2), recorded(answered('n1', 1))],
  ['showing the answer before there is one', [start], shown('n1', 1), misplaced],
  ['going on after trying again', [start, wrong, again(2), shown('n1', 3)], advanced('n1', 4), isNew],
])('%s', (_, events, candidate, admission) => {
  expect(admit(events, candidate)).toEqual(admission);
});
