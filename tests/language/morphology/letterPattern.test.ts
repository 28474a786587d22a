import { expect, test } from 'vitest';
import { allBut, isIn, letterPattern, letterSet } from '../../../src/language/morphology/letterPattern';

test('most expressions are told by their letters; those that count or look for the end are not', () => {
  expect(letterPattern(/^t[^aeiou]|^s[^aeiouy]/).sequences).toHaveLength(2);
  for (const expression of [/^a+/, /^ab$/, /a/, /^[a-z]/, /^a|b/])
    expect(letterPattern(expression).sequences).toBeNull();
});

test('a set has its letters, and all but some has the others', () => {
  const [vowels, others] = [letterSet('aeiou'), allBut('aeiou')];
  for (const character of 'abcdeéz-0’') {
    const code = character.charCodeAt(0);
    expect(isIn(vowels, code)).toBe('aeiou'.includes(character));
    expect(isIn(others, code)).toBe(!isIn(vowels, code));
  }
});
