import { expect, test } from 'vitest';
import { affixCards } from '../../../src/language/affixes/affixCardOf';
import { affixNames } from '../../../src/language/affixes/affixNames';

test('they are the names of the cards, each once', () => {
  const names = Object.values(affixNames).flat();
  expect(names.toSorted()).toEqual(affixCards.map(({ affix }) => affix).toSorted());
});
