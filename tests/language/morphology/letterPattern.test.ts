import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../../src/language/lexicon/Letters';
import { allBut, beginsWith, isIn, letterPattern, letterSet } from '../../../src/language/morphology/letterPattern';
import { possiblePrefixes, restBehind, standardPrefixes } from '../../../src/language/morphology/prefixes';
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

describe('a pattern says what its expression says', () => {
  test.each([/^[aeiou]/, /^[gh]|^kh/, /^k[^aeiouh]/, /^ajar/, /^r|^[^aeiou]er/, /^[^aeiou]{1,2}[aeiou]{1,2}$/])(
    '%s',
    (expression) => {
      const pattern = letterPattern(expression);
      fc.assert(
        fc.property(text, (rest) => {
          expect(beginsWith(pattern, lettersOf(`me${rest}`), 2, 2 + rest.length)).toBe(expression.test(rest));
        }),
      );
    },
  );

  test('most are told without it; those that count or look for the end are not', () => {
    expect(letterPattern(/^t[^aeiou]|^s[^aeiouy]/).sequences).toHaveLength(2);
    for (const expression of [/^a+/, /^ab$/, /a/, /^[a-z]/, /^a|b/])
      expect(letterPattern(expression).sequences).toBeNull();
  });
});

test('a set has its letters, and all but some has the others', () => {
  const [vowels, others] = [letterSet('aeiou'), allBut('aeiou')];
  for (const character of 'abcdeéz-0’') {
    const code = character.charCodeAt(0);
    expect(isIn(vowels, code)).toBe('aeiou'.includes(character));
    expect(isIn(others, code)).toBe(!isIn(vowels, code));
  }
});

test('no prefix that a form has is left out by its first three letters', () => {
  fc.assert(
    fc.property(form, (word) => {
      const letters = lettersOf(word);
      const having = standardPrefixes.shapes.filter(({ shape: { written, before } }) => {
        const rest = word.slice(written.length);
        return word.startsWith(written) && rest.length >= 2 && (before?.test(rest) ?? true);
      });
      const found = possiblePrefixes(standardPrefixes, letters, 0).filter(
        (shape) => restBehind(shape, letters, 0, word.length) >= 0,
      );
      expect(found).toEqual(having);
    }),
    { numRuns: 500 },
  );
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
