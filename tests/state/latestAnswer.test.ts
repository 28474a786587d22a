import { expect, test } from 'vitest';
import { latestAnswer } from '../../src/state/latestAnswer';

/** Somebody who answers when told to. */
function slow() {
  const asked: string[] = [];
  const told: string[] = [];
  let release = () => {};
  const searcher = latestAnswer(
    (question: string) => {
      asked.push(question);
      return new Promise<string>((resolve) => (release = () => resolve(question.toUpperCase())));
    },
    (answer, question) => told.push(`${question}: ${answer}`),
  );
  const answer = async () => {
    release();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { ...searcher, asked, told, answer };
}

test('one question at a time; of those that come meanwhile only the latest is asked', async () => {
  const { ask, asked, told, answer } = slow();
  for (const question of ['t', 'tu', 'tul', 'tulis']) ask(question);
  expect(asked).toEqual(['t']);
  await answer();
  expect(asked).toEqual(['t', 'tulis']);
  await answer();
  expect(told).toEqual(['t: T', 'tulis: TULIS']);
});

test('after a pause the next is asked at once', async () => {
  const { ask, asked, answer } = slow();
  ask('satu');
  await answer();
  ask('dua');
  expect(asked).toEqual(['satu', 'dua']);
});

test('once stopped nothing is told, and nothing that waits is asked', async () => {
  const { ask, stop, asked, told, answer } = slow();
  ask('satu');
  ask('dua');
  stop();
  await answer();
  expect([asked, told]).toEqual([['satu'], []]);
});
