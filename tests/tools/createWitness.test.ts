import { expect, test } from 'vitest';
import { attemptId } from '../../src/quiz/QuizEvent';
import { hashOf, lessonId, questions } from '../quiz/builders';
import { createWitness } from '../support/kill/createWitness';
import type { Act, ShownQuiz } from '../support/kill/Told';

const attempts = (n: number) => attemptId(lessonId, hashOf('a'), 4 + n);
const asked = (number: number): ShownQuiz => ({ at: 'question', number, feedback: false, saved: false });
const told = (number: number): ShownQuiz => ({ at: 'question', number, feedback: true, saved: false });
const answer: Act = { do: 'answer', number: 1, chosen: ['678'] };

/** What a witness swears to and what it leaves open, after some things were pressed and shown. */
function heard(...events: readonly (Act | ShownQuiz)[]) {
  const witness = createWitness(questions, attempts);
  for (const event of events)
    witness.hear('do' in event ? { kind: 'acts', act: event } : { kind: 'shows', quiz: event });
  return { confirmed: witness.confirmed().map(({ kind }) => kind), pending: witness.pending()?.kind ?? null };
}

test.each<readonly [why: string, events: readonly (Act | ShownQuiz)[]]>([
  ['nothing was shown', [answer]],
  ['the same screen', [asked(1), answer, asked(1)]],
  ['feedback of another question', [answer, told(2)]],
  ['another question', [answer, asked(2)]],
  ['the first page', [answer, { at: 'elsewhere' }]],
])('an answer is not sworn to: %s', (_, events) => {
  expect(heard(...events)).toEqual({ confirmed: [], pending: 'answered' });
});

test('what is shown without being pressed is nothing', () => {
  expect(heard(asked(1), told(1), asked(2), { at: 'result' })).toEqual({ confirmed: [], pending: null });
});

test('an attempt from its start to its result, and the next one, each under its name', () => {
  const witness = createWitness(questions, attempts);
  const press = (act: Act) => witness.hear({ kind: 'acts', act });
  const show = (quiz: ShownQuiz) => witness.hear({ kind: 'shows', quiz });
  press({ do: 'start' });
  expect(witness.pending()).toEqual({ kind: 'attempt-started', attempt: attempts(1) });
  show(asked(1));
  press(answer);
  show(told(1));
  press({ do: 'advance', number: 1 });
  show({ at: 'result' });
  press({ do: 'start' });
  show(asked(1));
  const question = questions[0]?.id;
  expect(witness.confirmed()).toEqual([
    { kind: 'attempt-started', attempt: attempts(1) },
    { kind: 'answered', attempt: attempts(1), question, answer: { kind: 'number', text: '678' } },
    { kind: 'advanced', attempt: attempts(1), question },
    { kind: 'attempt-started', attempt: attempts(2) },
  ]);
  expect(witness.pending()).toBeNull();
});
