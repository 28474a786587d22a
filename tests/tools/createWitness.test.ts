import { expect, test } from 'vitest';
import { attemptId } from '../../src/quiz/QuizEvent';
import { hashOf, lessonId, questions } from '../quiz/builders';
import { createWitness } from '../support/kill/createWitness';
import type { Act, Shown } from '../support/kill/Told';

const attempts = (n: number) => attemptId(lessonId, hashOf('a'), 4 + n);
const asked = (number: number): Shown => ({ show: 'question', number, feedback: false, saved: false });
const told = (number: number): Shown => ({ show: 'question', number, feedback: true, saved: false });
const result: Shown = { show: 'result' };
const marked = (word: string, to: string): Shown => ({ show: 'marked', word, to });
const answer: Act = { do: 'answer', number: 1, chosen: ['678'] };
const mark: Act = { do: 'mark', to: 'ignored' };

/** A witness after some things were pressed and shown, one a millisecond. */
function after(...events: readonly (Act | Shown)[]) {
  const witness = createWitness(questions, attempts);
  for (const [at, event] of events.entries())
    witness.hear('do' in event ? { kind: 'acts', act: event, at } : { kind: 'shows', screen: event, at });
  return { confirmed: witness.confirmed(), pending: witness.pending() };
}

test.each<readonly [why: string, events: readonly (Act | Shown)[], pending: string]>([
  ['nothing was shown', [answer], 'answered'],
  ['the same screen', [asked(1), answer, asked(1)], 'answered'],
  ['feedback of another question', [answer, told(2)], 'answered'],
  ['another question', [answer, asked(2)], 'answered'],
  ['another page', [answer, { show: 'nothing' }], 'answered'],
  ['another status', [mark, marked('buka', 'Known')], 'marked'],
  ['what was said before has gone', [marked('buka', 'Ignored'), mark, { show: 'nothing' }], 'marked'],
  ['a marking still said', [{ do: 'take-back' }, marked('buka', 'Ignored')], 'unmarked'],
])('not sworn to: %s', (_, events, pending) => {
  expect(after(...events)).toMatchObject({ confirmed: [], pending: { kind: pending } });
});

test('what is shown without being pressed, and what is refused, is nothing', () => {
  const nothing = { confirmed: [], pending: null };
  expect(after(asked(1), told(1), asked(2), result, marked('buka', 'Known'))).toEqual(nothing);
  expect(after(mark, { show: 'refused' })).toEqual(nothing);
});

test('an attempt from its start to its result, and the next one, each under its name', () => {
  const start: Act = { do: 'start' };
  const question = questions[0]?.id;
  expect(after(start).pending).toEqual({ kind: 'attempt-started', attempt: attempts(1) });
  const whole = [start, asked(1), answer, told(1), { do: 'advance', number: 1 }, result, start, asked(1)] as const;
  expect(after(...whole)).toEqual({
    confirmed: [
      { kind: 'attempt-started', attempt: attempts(1) },
      { kind: 'answered', attempt: attempts(1), question, answer: { kind: 'number', text: '678' } },
      { kind: 'advanced', attempt: attempts(1), question },
      { kind: 'attempt-started', attempt: attempts(2) },
    ],
    pending: null,
  });
});

test('a marking and its taking back, each with when it must have been written', () => {
  expect(
    after(mark, marked('buka', 'Ignored'), { do: 'take-back' }, { show: 'nothing' }, { show: 'taken-back' }),
  ).toEqual({
    confirmed: [
      { kind: 'marked', word: 'buka', to: 'ignored', from: 0, until: 1 },
      { kind: 'unmarked', from: 2, until: 4 },
    ],
    pending: null,
  });
});
