import { expect, test } from 'vitest';
import { openLesson } from '../../src/quiz/openLesson';
import { isQuestion } from '../../src/quiz/questionKinds';
import { aLesson, aTruthQuestion, both } from './builders';

test('a lesson with questions of every kind is itself', () => {
  const lesson = aLesson();
  expect(openLesson(structuredClone(lesson))).toEqual({ ok: true, value: lesson });
  expect(lesson.questions.every(isQuestion)).toBe(true);
});

test.each<[readonly object[], string, string]>([
  [[{ ...aTruthQuestion(), statement: undefined }], 'questions.0.statement', 'a question that is not JSON'],
  [[aTruthQuestion(), { ...aTruthQuestion(), kind: 'essay' }], 'questions.1.kind', 'a kind that there is not'],
  [[{ ...aTruthQuestion(), statement: { ...both('x'), de: 'y' } }], 'questions.0.statement.de', 'a language too many'],
  [[aTruthQuestion(), aTruthQuestion()], 'questions.1.id', 'one id for two questions'],
])('%#: a bad question spoils the lesson, and is named', (bad, at, _) => {
  const parsed = openLesson({ ...aLesson(), questions: bad });
  expect(parsed.ok).toBe(false);
  if (!parsed.ok) expect(parsed.problems.map((problem) => problem.at)).toContain(at);
});
