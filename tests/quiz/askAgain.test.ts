import { expect, test } from 'vitest';
import type { QuestionId } from '../../src/lesson/Lesson';
import { askAgain, missedIn } from '../../src/quiz/askAgain';
import type { Attempt } from '../../src/quiz/Attempt';
import { arrangementOf, type ItemHash } from '../../src/quiz/Item';
import { replay } from '../../src/quiz/replay';
import type { Question } from '../../src/quiz/questionKinds';
import { aDictationQuestion, answered, attemptStarted, retried, seeded, wrongAnswers } from './builders';

const dictation = aDictationQuestion();
const item = (question: Question) => ({
  question,
  arrangement: arrangementOf(question, seeded(1)),
  hash: `sha256-${question.id}` as ItemHash,
});

function attempt(): Attempt {
  const { items, ...start } = attemptStarted();
  const replayed = replay([
    { ...start, items: [...items, item(dictation)] },
    answered('n1', 1, { answer: wrongAnswers.n1 }),
    retried('n1', 2),
    answered('v1', 3, { answer: { kind: 'voice', content: 0, wording: 1 } }),
    answered('w1', 4),
    // Passed over: there was no voice to say it.
    answered('n1', 5, {
      question: dictation.id,
      item: `sha256-${dictation.id}` as ItemHash,
      answer: { kind: 'dictation', skipped: 'no-voice' },
    }),
  ]);
  if (!replayed) throw new Error('no attempt');
  return replayed;
}

const idsOf = (questions: readonly { readonly id: QuestionId }[]) => questions.map(({ id }) => id);

test('missed is what was not right at the first try; neither what is open, nor what was passed over', () => {
  expect(missedIn(attempt()).map(({ question }) => question.id)).toEqual(['n1', 'v1']);
});

test('only these are asked again, or all', () => {
  const again = (which: 'missed' | 'all') => idsOf(askAgain(attempt(), which, null)?.plan.questions ?? []);
  expect(again('missed')).toEqual(['n1', 'v1']);
  expect(again('all')).toEqual(['n1', 'v1', 'w1', 't1', 'd1']);
});
