import { expect, test } from 'vitest';
import type { QuizEvent } from '../../src/quiz/QuizEvent';
import { replay } from '../../src/quiz/replay';
import { resultOf } from '../../src/quiz/resultOf';
import { answered, attemptStarted, placeOf, retried, wrongAnswers } from './builders';

function result(...events: readonly QuizEvent[]) {
  const attempt = replay([attemptStarted(), ...events]);
  if (!attempt) throw new Error('no attempt');
  return resultOf(attempt);
}

test('nothing answered: all open, nothing to read again', () => {
  expect(result()).toEqual({
    right: 0,
    partly: 0,
    wrong: 0,
    open: 4,
    skipped: 0,
    retried: 0,
    found: 0,
    points: 0,
    outOf: 4,
    reread: [],
  });
});

test('right answers leave nothing to read again', () => {
  expect(result(answered('n1', 1), answered('v1', 2), answered('w1', 3), answered('t1', 4))).toMatchObject({
    right: 4,
    points: 4,
    reread: [],
  });
});

test('a partly right answer counts a half, and is to be read again', () => {
  const partly = answered('v1', 1, { answer: { kind: 'voice', content: 0, wording: 1 } });
  expect(result(partly, answered('n1', 2))).toMatchObject({ right: 1, partly: 1, open: 2, points: 1.5 });
});

test('what to read again is grouped by block in reading order, with overlapping proof joined', () => {
  const wrong = (['n1', 'v1', 'w1', 't1'] as const).map((name, second) =>
    answered(name, second, { answer: wrongAnswers[name] }),
  );
  const spansOf = (block: 'p1' | 'p2', quote: string) => placeOf(block, quote).spans;
  expect(result(...wrong)).toMatchObject({
    wrong: 4,
    reread: [
      // `cetus` lies within `cetus Menteri`
      { block: 'p1', spans: spansOf('p1', 'cetus Menteri'), questions: ['v1', 'w1'] },
      {
        block: 'p2',
        spans: [...spansOf('p2', '6 Desember 2025'), ...spansOf('p2', '678 orang')],
        questions: ['n1', 't1'],
      },
    ],
  });
});

test('what was tried again is counted, found in the end or not, and changes no points', () => {
  const missed = (['n1', 'v1', 'w1'] as const).map((name, second) =>
    answered(name, second, { answer: wrongAnswers[name] }),
  );
  const tries = [
    retried('n1', 5, { answer: wrongAnswers.n1 }),
    retried('n1', 6),
    retried('v1', 7, { answer: wrongAnswers.v1 }),
  ];
  expect(result(...missed, ...tries)).toEqual({ ...result(...missed), retried: 2, found: 1 });
});
