import { webcrypto } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Lesson, QuestionSet } from '../../src/lesson/Lesson';
import { isArranged } from '../../src/quiz/Item';
import { parseQuizEvent } from '../../src/quiz/parseQuizEvent';
import { isQuestion } from '../../src/quiz/questionKinds';
import { sourceOf, startAttempt, type AttemptPlan } from '../../src/quiz/startAttempt';
import { aLesson, both, aTruthQuestion, aVoiceQuestion, hashOf, lessonId, questions, seeded, stamp } from './builders';

const digest = (bytes: Uint8Array<ArrayBuffer>) => webcrypto.subtle.digest('SHA-256', bytes);
const start = (lesson = aLesson(), seed = 1, n = 1) =>
  startAttempt(sourceOf(lesson), n, planFor(lesson), { random: seeded(seed), digest, stamp: stamp('start') });
const planFor = (lesson: Lesson): AttemptPlan => ({
  questions: lesson.questions.filter(isQuestion),
  feedback: 'now',
  set: null,
  missedOf: null,
});

test('holds the questions whole, in the order of the lesson, and names the attempt', async () => {
  const event = await start(aLesson(), 1, 3);
  expect(event).toMatchObject({
    attempt: `${lessonId}/${hashOf('a')}/3`,
    revision: 1,
    hash: hashOf('a'),
    ...stamp('start'),
  });
  expect(event.items.map(({ question }) => question)).toEqual(questions);
  expect(event.items.every(({ question, arrangement }) => isArranged(question, arrangement))).toBe(true);
});

test('takes along what of the sets is asked', async () => {
  const sets = [
    { id: 'isi', title: both('Isi'), about: both('isi'), questions: ['t1', 'n1'] },
    { id: 'kata', title: both('Kata'), about: both('kata'), questions: ['w1'] },
  ] as unknown as readonly QuestionSet[]; // ids are plain texts here
  const lesson = aLesson({ sets });
  const plan = { ...planFor(lesson), questions: [aTruthQuestion()] };
  const event = await startAttempt(sourceOf(lesson), 1, plan, { random: seeded(1), digest, stamp: stamp('start') });
  expect(event.sets).toEqual([{ ...sets[0], questions: ['t1'] }]);
  expect(parseQuizEvent(structuredClone(event))).toEqual({ ok: true, value: event });
});

test('can be stored and read', async () => {
  const event = await start();
  expect(parseQuizEvent(structuredClone(event))).toEqual({ ok: true, value: event });
});

test('takes along the texts that the questions point into, and no others', async () => {
  const event = await start(aLesson({ questions: [aTruthQuestion()] }));
  expect(event.blocks.map(({ id }) => id)).toEqual(['p2']);
});

test('chance decides the order of options, and nothing else', async () => {
  const orders = await Promise.all(
    Array.from({ length: 20 }, async (_, seed) => (await start(aLesson(), seed)).items[1]),
  );
  expect(new Set(orders.map((item) => JSON.stringify(item?.arrangement))).size).toBeGreaterThan(5);
  expect(new Set(orders.map((item) => item?.hash)).size).toBe(1);
});

test('the hash of an item is the hash of its question', async () => {
  const [same, other] = await Promise.all([
    start(aLesson({ questions: [aVoiceQuestion()] })),
    start(aLesson({ questions: [aVoiceQuestion({ explanation: { en: 'another', id: 'lain' } })] })),
  ]);
  expect(same.items[0]?.hash).toMatch(/^sha256-[0-9a-f]{64}$/);
  expect(other.items[0]?.hash).not.toBe(same.items[0]?.hash);
});
