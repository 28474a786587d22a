import { describe, expect, test } from 'vitest';
import { placeText } from '../../../src/lesson/places';
import type { SummaryQuestion } from '../../../src/quiz/kinds/summary';
import { summary } from '../../../src/quiz/make/summary';
import { ARTICLE } from './anArticle';
import { lessonOn, madeBy } from './aSource';

const asked = (text: string) => madeBy(summary, text).map(({ question }) => question as SummaryQuestion);

describe('a summary', () => {
  const lesson = lessonOn(ARTICLE);
  const [question] = asked(ARTICLE);

  test('is held against what it must say: the point, when, who speaks, what is said', () => {
    expect(question?.rubric.map(({ criterion }) => criterion.en)).toEqual([
      'It tells what the article is about, as its first sentence does.',
      'It says when: 3 February 2025.',
      'It names who speaks: Darman Wiguna.',
      'It reports something that Darman Wiguna says, with “menurut”, “mengatakan bahwa” or the like.',
      'It leaves out details and quotations: nothing in it could be cut without loss.',
    ]);
  });

  test('the model are sentences of the article without the dateline, and every point is proved within them', () => {
    expect(question?.model).toMatch(/^Kebakaran melanda Pasar Lama/u);
    for (const { proof } of question?.rubric ?? [])
      for (const place of proof) expect(question?.model).toContain(placeText(lesson, place).replace(/^.*Pagi - /u, ''));
  });

  test('its length can be kept', () => {
    const words = question?.model.split(/\s+/u).length ?? 0;
    expect(words).toBeGreaterThanOrEqual(question?.words.least ?? Infinity);
  });
});

test.each([
  ['Pasar itu terbakar pada Senin (3/2/2025).', 'a text that is its own summary'],
  ['"Api sudah padam," kata Budi. '.repeat(10), 'nobody is retold, and the first sentence is a quotation'],
])('%s: none (%s)', (text) => {
  expect(asked(text)).toEqual([]);
});
