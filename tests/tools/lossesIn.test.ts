import { expect, test } from 'vitest';
import type { QuestionId } from '../../src/lesson/Lesson';
import { attemptId } from '../../src/quiz/QuizEvent';
import { advanced, answered, attemptStarted, hashOf, lessonId, rightAnswers, wrongAnswers } from '../quiz/builders';
import { marked, unmarked } from '../study/events';
import type { Confirmed } from '../support/kill/Confirmed';
import { keptIn, lossesIn, type KeptRows } from '../support/kill/lossesIn';

// What looks for losses must find them.

const attempt = attemptId(lessonId, hashOf('a'), 1);
const question = 'n1' as QuestionId;
const confirmed: readonly Confirmed[] = [
  { kind: 'attempt-started', attempt },
  { kind: 'answered', attempt, question, answer: rightAnswers.n1 },
  { kind: 'advanced', attempt, question },
  { kind: 'marked', word: 'buka', to: 'known', from: 999, until: 1_001 },
  { kind: 'marked', word: 'buka', to: 'learning', from: 2_000, until: 2_000 },
  { kind: 'unmarked', from: 2_001, until: 3_500 },
];
const rows: KeptRows = {
  'quiz-events': [attemptStarted(), answered('n1', 1), advanced('n1', 2)],
  'knowledge-events': [
    marked('a', ['buka', 'bisa#1'], 'known', 1_000),
    marked('b', ['buka'], 'learning', 2_000),
    unmarked('c', 'b', 3_000),
  ],
  knowledge: ['bisa#1', 'buka'].map((lexeme) => ({ event: 'a', clock: 1_000, status: 'known', lexeme })),
};
const found = (changed: Partial<KeptRows>, sworn = confirmed) => lossesIn(keptIn({ ...rows, ...changed }), sworn);
const without = (nth: number) => ({ 'quiz-events': rows['quiz-events'].toSpliced(nth, 1) });

test('a store that has everything', () => {
  expect(found({})).toEqual([]);
  expect(found({}, [])).toEqual([]); // what nobody was shown may be there
});

test.each<readonly [why: string, changed: Partial<KeptRows>, losses: readonly RegExp[]]>([
  [
    'no database at all',
    { 'quiz-events': [], 'knowledge-events': [], knowledge: [] },
    [/^lost: att/, /^lost: ans/, /^lost: adv/, /^lost: .*known/, /^lost: .*learning/, /^lost: .*unmarked/],
  ],
  ['a start', without(0), [/^lost: attempt-started/, /^without a start: answered/, /^without a start: advanced/]],
  ['an answer', without(1), [/^lost: answered .* n1$/, /^without an answer: advanced .* n1$/]],
  ['a step', without(2), [/^lost: advanced .* n1$/]],
  [
    'another answer than was given',
    { 'quiz-events': [rows['quiz-events'][0], answered('n1', 1, { answer: wrongAnswers.n1 }), rows['quiz-events'][2]] },
    [/^another answer: .*"67".*"678"/],
  ],
  ['an answer twice', { 'quiz-events': [...rows['quiz-events'], answered('n1', 5)] }, [/^twice: answered/]],
  [
    'half a row',
    { 'quiz-events': [...rows['quiz-events'], { ...answered('w1', 5), at: '' }] },
    [/^cannot be read: 1$/],
  ],
  ['a marking without what follows from it', { knowledge: rows.knowledge.slice(1) }, [/^not derived: .*"bisa#1"/]],
  [
    'a marking, as if it had never been made',
    { 'knowledge-events': rows['knowledge-events'].slice(0, 1) },
    [/^lost: .*learning/, /^lost: .*unmarked/],
  ],
  [
    'a marking of another word',
    { 'knowledge-events': [marked('a', ['baca', 'bisa#1'], 'known', 1_000), ...rows['knowledge-events'].slice(1)] },
    [/^lost: .*known.*instead: .*baca/, /^not derived: .*"baca"/, /^derived of nothing: .*"buka"/],
  ],
  [
    'a marking at another time',
    { 'knowledge-events': [...rows['knowledge-events'].slice(0, 2), unmarked('c', 'b', 3_501)] },
    [/^lost: .*unmarked/],
  ],
  [
    'a marking taken back that still holds',
    { knowledge: [rows.knowledge[0], { lexeme: 'buka', status: 'learning', clock: 2_000, event: 'b' }] },
    [/^not derived: .*"known"/, /^derived of nothing: .*"learning"/],
  ],
])('missing or wrong is noticed: %s', (_, changed, losses) => {
  expect(found(changed)).toEqual(losses.map((loss) => expect.stringMatching(loss) as string));
});
