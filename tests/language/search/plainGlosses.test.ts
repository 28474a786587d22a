import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearSynonymAt, placeInGloss, writtenNearSynonym } from '../../../src/language/search/nearSynonyms';
import { plainGlosses } from '../../../src/language/search/plainGlosses';

describe('a gloss as it is searched', () => {
  test.each([
    ['house', ' house', 'a word'],
    ['can; be able to', ' can ; be able to', 'near-synonyms'],
    ['begin with (a letter; a number)', ' begin with ( a letter a number )', 'a semicolon in brackets parts nothing'],
    ['(loving) couple', ' ( loving ) couple', 'brackets at the beginning'],
    ['earring(s)', ' earring ( s )', 'brackets in a word'],
    ['the economy; a person', ' economy ; person', 'articles'],
    ['to the left', ' left', 'several stop words'],
    ['to', ' to', 'nothing but a stop word'],
    ["one's father", ' ones father', 'an apostrophe'],
    ['in-depth', ' in depth', 'a hyphen'],
    ['“quickly”, Café!', ' quickly cafe', 'other marks, accents, capitals'],
    ['A “20”', ' 20', 'digits'],
    ['oneself (literally', ' oneself ( literally', 'a bracket that is not closed'],
    ['x (y\nz; w', ' x ( y\n z ; w', 'which does not reach into the next line'],
    ['', '', 'nothing'],
  ])('%j → %j (%s)', (gloss, plain) => {
    expect(plainGlosses(gloss)).toBe(plain);
  });

  test('has as many lines as there are glosses', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'a(; )é’Z…\u{1F600}') })), (glosses) => {
        expect(plainGlosses(glosses.join('\n')).split('\n')).toHaveLength(Math.max(1, glosses.length));
      }),
    );
  });
});

test.each([
  ['can; be able to', 'able', 1, 'be able to'],
  ['can; be able to', 'can', 0, 'can'],
  ['begin with (a letter; a number); open', 'open', 1, 'open'],
  ['begin with (a letter; a number); open', 'number', 0, 'begin with (a letter; a number)'],
])('of %j, %s stands in near-synonym %i: %j', (gloss, word, place, written) => {
  const text = `\n${plainGlosses(gloss)}\n`;
  expect(placeInGloss(text, text.indexOf(word))).toBe(place);
  expect(writtenNearSynonym(gloss, place)).toBe(written);
});

test('the words of a near-synonym, and those outside brackets', () => {
  const text = `\n${plainGlosses('can; (loving) couple (of birds); pair')}\n`;
  expect(nearSynonymAt(text, text.indexOf('couple'))).toEqual({
    words: ['loving', 'couple', 'of', 'birds'],
    main: ['couple'],
  });
});
