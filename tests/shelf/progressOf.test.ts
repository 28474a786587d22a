import { describe, expect, test } from 'vitest';
import type { QuizProgress, ReadingProgress } from '../../src/shelf/LessonProgress';
import { quizProgress, readingProgress } from '../../src/shelf/progressOf';
import type { Attempt } from '../../src/quiz/Attempt';
import type { QuizEvent } from '../../src/quiz/QuizEvent';
import { replay } from '../../src/quiz/replay';
import { advanced, answered, attemptStarted, wrongAnswers } from '../quiz/builders';

function attemptOf(...events: QuizEvent[]): Attempt {
  const attempt = replay([attemptStarted(), ...events]);
  if (!attempt) throw new Error('no attempt');
  return attempt;
}

describe('reading', () => {
  test.each<[block: string, reading: ReadingProgress, why: string]>([
    ['p7', { kind: 'paragraph', number: 7 }, 'paragraphs have their number in their name'],
    ['p12', { kind: 'paragraph', number: 12 }, 'with more than one digit'],
    ['title', { kind: 'opened' }, 'may be someone who has read it all and gone back up'],
    ['caption', { kind: 'opened' }, 'has no number'],
    ['h1', { kind: 'opened' }, 'has a number, but not one that is printed'],
    ['prolog2', { kind: 'opened' }, 'not every name with a p is a paragraph'],
  ])('left at %s: %j (%s)', (block, reading) => {
    expect(readingProgress(block)).toEqual(reading);
  });

  test('never opened', () => {
    expect(readingProgress(undefined)).toEqual({ kind: 'unread' });
  });
});

describe('quiz', () => {
  const all = ['n1', 'v1', 'w1', 't1'] as const;
  test.each<[attempt: Attempt, quiz: QuizProgress, why: string]>([
    [attemptOf(), { kind: 'resume', answered: 0, total: 4 }, 'begun, nothing answered'],
    [attemptOf(answered('v1', 1)), { kind: 'resume', answered: 1, total: 4 }, 'answered, its feedback not left'],
    [
      attemptOf(...all.map((name) => answered(name, 1))),
      { kind: 'resume', answered: 4, total: 4 },
      'all answered, but the last feedback not left: there is something to go on with',
    ],
    [
      attemptOf(...all.flatMap((name) => [answered(name, 1), advanced(name, 2)])),
      { kind: 'result', right: 4, total: 4 },
      'finished',
    ],
    [
      attemptOf(
        ...all.flatMap((name) => [answered(name, 1), advanced(name, 2)]).slice(2),
        answered('n1', 1, { answer: wrongAnswers.n1 }),
        advanced('n1', 2),
      ),
      { kind: 'result', right: 3, total: 4 },
      'finished with one wrong',
    ],
  ])('%#: %j → %j (%s)', (attempt, quiz) => {
    expect(quizProgress(attempt)).toEqual(quiz);
  });
});
