import { describe, expect, test } from 'vitest';
import { verbOfAction, verbOfActivity } from '../../../../src/language/glosses/english/verbOfNoun';

describe('the verb of a noun', () => {
  test.each<[string, string | null, string]>([
    ['simulation', 'simulate', ''],
    ['modernisation', 'modernise', ''],
    ['classification', 'classify', ''],
    ['recommendation', 'recommend', ''],
    ['imagination', 'imagine', ''],
    ['reduction', 'reduce', ''],
    ['construction', 'construct', ''],
    ['perception', 'perceive', ''],
    ['connection', 'connect', ''],
    ['compression', 'compress', ''],
    ['explosion', 'explode', ''],
    ['analysis', 'analyse', ''],
    ['generation', null, 'it generates nothing'],
    ['station', null, 'no state'],
    ['position', null, 'no pose'],
    ['book', null, ''],
  ])('%s: %s %s', (noun, verb) => {
    expect(verbOfAction(noun)).toBe(verb);
  });

  test.each<[string, string | null, string]>([
    ['gambling', 'gamble', ''],
    ['swimming', 'swim', ''],
    ['farming', 'farm', ''],
    ['comment', 'comment', 'the same word'],
    ['building', null, 'a thing'],
    ['spring', null, 'no -ing'],
    ['water', null, 'to water is not what water does'],
  ])('%s: %s %s', (noun, verb) => {
    expect(verbOfActivity(noun)).toBe(verb);
  });
});
