import { describe, expect, test } from 'vitest';
import { isGiven, isPerson, isWorn } from '../../../../src/language/glosses/english/nounKinds';
import { isAboutSomething, isHappening } from '../../../../src/language/glosses/english/verbKinds';

describe('persons', () => {
  test.each(['director', 'historian', 'pianist', 'policeman', 'governor', 'king', 'wife'])('%s', (noun) => {
    expect(isPerson(noun)).toBe(true);
  });
  test.each(['paper', 'river', 'motor', 'list', 'talisman', 'career', 'water', 'house'])('no %s', (noun) => {
    expect(isPerson(noun)).toBe(false);
  });
});

test('other kinds', () => {
  expect([isWorn('hat'), isWorn('roof'), isGiven('fence'), isGiven('history')]).toEqual([true, false, true, false]);
});

describe('what can be caused', () => {
  test.each(['fall', 'go up', 'be born', 'sink'])('%s', (gloss) => {
    expect(isHappening(gloss)).toBe(true);
  });
  test.each(['win', 'go to school', 'be able', 'come across', 'write', 'think'])('not %s', (gloss) => {
    expect(isHappening(gloss)).toBe(false);
  });
  test('one thinks about something', () => {
    expect([isAboutSomething('think'), isAboutSomething('fall')]).toEqual([true, false]);
  });
});
