import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allBut, isIn, letterPattern, letterSet } from '../../../src/language/morphology/letterPattern';
import { alternations, mayBeRead, traitsOf } from '../../../src/language/morphology/respellings';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...'aeioumnpngkrstbyhjfz-é'), maxLength: 10 }),
);
const form = fc.oneof(
  text,
  fc
    .tuple(fc.constantFrom('me', 'men', 'menge', 'pe', 'pel', 'ber', 'te', 'di', 'se'), text)
    .map((both) => both.join('')),
);

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

test('no respelling is missed for what a form must have', () => {
  fc.assert(
    fc.property(form, (word) => {
      for (const row of alternations)
        if (word.replace(row.read, row.write) !== word)
          expect(mayBeRead(row, word, traitsOf(word)), String(row.read)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
