import { describe, expect, test } from 'vitest';
import { does, doing, done, verbPhraseOf } from '../../../../src/language/glosses/english/VerbPhrase';

describe('the right word inflects', () => {
  test.each([
    ['take off', 'takes off', 'taking off', 'taken off', 'the first'],
    ['legally declare', 'legally declares', 'legally declaring', 'legally declared', 'behind an adverb'],
    ['apply', 'applies', 'applying', 'applied', 'no adverb'],
    ['be afraid', 'is afraid', 'being afraid', null, 'no passive of be'],
    ['wash one’s hands', 'washes one’s hands', 'washing one’s hands', null, 'it has its object'],
    ["lose one's way", "loses one's way", "losing one's way", null, 'it has its object'],
    ['slap and kick', null, null, null, 'two would have to'],
    ['come and go', null, null, null, 'two would have to'],
    ['bad-mouth', 'bad-mouths', 'bad-mouthing', 'bad-mouthed', 'with a hyphen'],
    ['migrate', 'migrates', 'migrating', null, 'no object'],
  ])('%s: %s, %s, %s (%s)', (gloss, ...expected) => {
    const phrase = verbPhraseOf(gloss)!;
    expect([does(phrase), doing(phrase), done(phrase)]).toEqual(expected.slice(0, 3));
  });

  test.each(['angry', 'not care', "don't know", 'he said', 'on the way', 'scissors', 'suddenly', ''])(
    '%j is no verb phrase',
    (gloss) => {
      expect(verbPhraseOf(gloss)).toBeNull();
    },
  );
});
