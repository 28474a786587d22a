import { expect, test } from 'vitest';
import { adverbOf, comparativeOf, superlativeOf } from '../../../../src/language/glosses/english/adjectiveForms';
import { isAdjective, standsAlone } from '../../../../src/language/glosses/english/adjectiveWords';

test.each([
  ['big', 'bigger', 'biggest', null, 'doubled; no adverb'],
  ['slow', 'slower', 'slowest', 'slowly', ''],
  ['fine', 'finer', 'finest', 'finely', 'e'],
  ['easy', 'easier', 'easiest', 'easily', 'y'],
  ['dry', 'drier', 'driest', 'dryly', 'y'],
  ['gentle', 'gentler', 'gentlest', 'gently', '-le'],
  ['expensive', 'more expensive', 'most expensive', 'expensively', 'long'],
  ['cruel', 'more cruel', 'most cruel', 'cruelly', 'two syllables'],
  ['basic', 'more basic', 'most basic', 'basically', '-ic'],
  ['good', 'better', 'best', 'well', 'irregular'],
  ['bad', 'worse', 'worst', 'badly', 'irregular'],
  ['fast', 'faster', 'fastest', 'fast', 'the adverb is the same'],
  ['friendly', 'friendlier', 'friendliest', null, '-ly already'],
  ['afraid', 'more afraid', 'most afraid', null, 'no adverb'],
  ['impressed', null, null, null, 'a participle'],
  ['dead', null, null, null, 'one is or is not'],
  ['Islamic', null, null, null, 'a name'],
])('%s: %s, %s, %s (%s)', (adjective, ...expected) => {
  expect([comparativeOf(adjective), superlativeOf(adjective), adverbOf(adjective)]).toEqual(expected.slice(0, 3));
});

test.each([
  ['angry', true],
  ['clean', true], // a verb, too
  ['in a mess', true],
  ['subside', false],
  ['a pity', false],
  ['not enough', false],
  ['anti-', false],
])('%s is an adjective: %s', (gloss, expected) => {
  expect(isAdjective(gloss)).toBe(expected);
});

test.each([
  ['big', true],
  ['very big', true],
  ['fond of', false],
  ['worn out', false],
  ['in ruins', false],
])('%s stands alone: %s', (gloss, expected) => {
  expect(standsAlone(gloss)).toBe(expected);
});
