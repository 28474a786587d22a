import { expect, test } from 'vitest';
import { forLevel } from '../../../src/quiz/make/forLevel';
import { candidatesOf } from '../../../src/quiz/make/makeQuiz';
import { ARTICLE } from './anArticle';
import { askedOf, sourceOn } from './aSource';

const candidates = candidatesOf(sourceOn(ARTICLE), 'all');
const best = (level: 'A2' | 'B1' | 'C1') => {
  const chosen = forLevel(candidates, level)
    .toSorted((one, other) => other.worth - one.worth)
    .slice(0, 15);
  return chosen.reduce((sum, { hardness }) => sum + hardness, 0) / chosen.length;
};

test('the harder questions are the worthier, the more a reader knows', () => {
  expect(best('A2')).toBeLessThan(best('B1'));
  expect(best('B1')).toBeLessThan(best('C1'));
});

test('in the middle nothing changes', () => {
  expect(forLevel(candidates, 'B1')).toEqual(candidates);
});

test('what everybody knows is asked of nobody who is advanced', () => {
  const words = (level: 'A2' | 'C1') =>
    candidatesOf(sourceOn(ARTICLE, { level }), ['vocabulary']).map((one) => askedOf(ARTICLE, one));
  expect(words('A2').length).toBeGreaterThan(words('C1').length);
});
