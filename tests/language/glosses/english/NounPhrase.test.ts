import { describe, expect, test } from 'vitest';
import { nounPhraseOf, plural, withArticle } from '../../../../src/language/glosses/english/NounPhrase';

describe('plural, and with its article', () => {
  test.each<[string, string | null, string, string]>([
    ['book', 'books', 'a book', ''],
    ['party member', 'party members', 'a party member', 'the last word'],
    ['head of a village', 'heads of a village', 'a head of a village', 'before of'],
    ['piece of paper', 'pieces of paper', 'a piece of paper', 'before of'],
    ['brother-in-law', 'brothers-in-law', 'a brother-in-law', ''],
    ['child', 'children', 'a child', 'irregular'],
    ['spokesman', 'spokesmen', 'a spokesman', '-man'],
    ['human', 'humans', 'a human', 'no -man'],
    ['human being', 'human beings', 'a human being', 'one of several, in spite of -ing'],
    ['city', 'cities', 'a city', 'y'],
    ['day', 'days', 'a day', 'y behind a vowel'],
    ['box', 'boxes', 'a box', 'x'],
    ['hero', 'heroes', 'a hero', '-oes'],
    ['photo', 'photos', 'a photo', '-os'],
    ['analysis', 'analyses', 'an analysis', '-sis'],
    ['leaf', 'leaves', 'a leaf', 'irregular'],
    ['roof', 'roofs', 'a roof', 'regular'],
    ['sheep', 'sheep', 'sheep', 'the same'],
    ['goods', 'goods', 'goods', 'plural already'],
    ['advice', null, 'advice', 'no plural'],
    ['kindness', null, 'kindness', '-ness'],
    ['housing', null, 'housing', '-ing'],
    ['meeting', 'meetings', 'a meeting', '-ing, but counted'],
    ['technology', 'technologies', 'a technology', ''],
    ['loyalty', null, 'loyalty', ''],
    ['opinion', 'opinions', 'an opinion', 'vowel'],
    ['hour', 'hours', 'an hour', 'silent h'],
    ['university', 'universities', 'a university', 'u as in you'],
    ['uncle', 'uncles', 'an uncle', 'u as in up'],
  ])('%s: %s; %s (%s)', (gloss, many, one) => {
    const phrase = nounPhraseOf(gloss)!;
    expect([plural(phrase), withArticle(phrase)]).toEqual([many, one]);
  });

  test.each(['a pity', 'on the way', 'not much', 'husband and wife', "o'clock", '', '2'])(
    '%j is no noun phrase',
    (gloss) => {
      expect(nounPhraseOf(gloss)).toBeNull();
    },
  );
});
