import { expect, test } from 'vitest';
import { affixCards } from '../../../src/language/affixes/affixCardOf';
import { affixGroupsOf } from '../../../src/language/affixes/affixGroupsOf';
import { wordsWithAffix } from '../../../src/language/dictionary/wordsWithAffix';
import { theLexicon } from '../../support/theLexicon';

test('the commonest words with an affix, and how many there are', () => {
  const { words, count, transparent } = wordsWithAffix('ke-…-an', 30, theLexicon);
  expect(words).toHaveLength(30);
  expect(words[0]?.band).toBe(1);
  expect(words.map(({ band }) => band)).toEqual(words.map(({ band }) => band).toSorted((a, b) => a - b));
  const having = theLexicon
    .all()
    .filter(
      ({ derivation, variant }) =>
        !variant && derivation && affixGroupsOf(derivation.affixes).some(({ affix }) => affix === 'ke-…-an'),
    );
  expect(count).toBe(having.length);
  expect(transparent).toBe(having.filter(({ derivation }) => derivation?.relation === 'transparent').length);
});

test('a pair is not its parts', () => {
  const headwords = (affix: string) => wordsWithAffix(affix, 5000, theLexicon).words.map(({ headword }) => headword);
  expect(headwords('ke-…-an')).toContain('keadilan');
  expect(headwords('-an')).not.toContain('keadilan');
  expect(headwords('-an')).toContain('tulisan');
});

test('what is no affix has no words', () => {
  expect(wordsWithAffix('xyz-', 30, theLexicon)).toEqual({ words: [], count: 0, transparent: 0 });
});

test('most affixes with a card have words to show', () => {
  const empty = affixCards.filter(({ affix }) => wordsWithAffix(affix, 1, theLexicon).count === 0);
  expect(empty.length).toBeLessThan(affixCards.length / 2);
});
