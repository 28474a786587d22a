import { expect, test, vi } from 'vitest';
import { passageOf } from '../../src/lesson/Passage';
import { createPassages, LessonRefused, LessonUnreachable } from '../../src/state/createPassages';
import type { LessonOutcome } from '../../src/state/loadLesson';
import { aLesson, lessonId } from '../quiz/builders';

const lesson = aLesson();
const loaded: LessonOutcome = {
  kind: 'loaded',
  lesson: { lesson, index: { entriesAt: () => expect.unreachable(), phraseAt: () => null } },
};

function passagesOver(answer: () => Promise<LessonOutcome>) {
  const loadLesson = vi.fn(answer);
  const waiting: (() => void)[] = [];
  const passages = createPassages({
    loadLesson,
    passageOf: (whole) => passageOf(whole.lesson),
    after: (_, run) => void waiting.push(run),
  });
  return { passages, loadLesson, aSecondLater: () => waiting.splice(0).forEach((run) => run()) };
}

test('what a page brings along is here, and nothing is loaded', async () => {
  const { passages, loadLesson } = passagesOver(async () => loaded);
  expect(passages.kept(lessonId)).toBeUndefined();
  const passage = passageOf(lesson);
  passages.keep(passage);
  expect(passages.kept(lessonId)).toBe(passage);
  expect(await passages.fetch(lessonId)).toBe(passage);
  expect(loadLesson).not.toHaveBeenCalled();
});

test('what is not here comes with its lesson, and then is', async () => {
  const { passages, loadLesson } = passagesOver(async () => loaded);
  expect(passages.fetch(lessonId)).toBe(passages.fetch(lessonId)); // what a component waits for must not change
  expect(await passages.fetch(lessonId)).toEqual(passageOf(lesson));
  expect(passages.kept(lessonId)).toEqual(passageOf(lesson));
  expect(loadLesson).toHaveBeenCalledTimes(1);
});

test('no such lesson: null', async () => {
  const { passages } = passagesOver(async () => ({ kind: 'refused', problems: [{ at: '', code: 'not-found' }] }));
  expect(await passages.fetch('lain')).toBeNull();
});

test.each<[string, () => Promise<LessonOutcome>, new (message: string) => Error]>([
  ['offline', async () => ({ kind: 'offline' }), LessonUnreachable],
  ['the code that opens lessons is out of reach', () => Promise.reject(new TypeError('no chunk')), LessonUnreachable],
  ['no lesson', async () => ({ kind: 'refused', problems: [{ at: 'topic', code: 'not-allowed' }] }), LessonRefused],
])('%s: rejects, the same for a second, and then tries again', async (_, answer, error) => {
  const { passages, loadLesson, aSecondLater } = passagesOver(answer);
  const first = passages.fetch(lessonId);
  await expect(first).rejects.toThrow(error);
  expect(passages.fetch(lessonId)).toBe(first);
  aSecondLater();
  loadLesson.mockResolvedValue(loaded);
  expect(await passages.fetch(lessonId)).toEqual(passageOf(lesson));
});
