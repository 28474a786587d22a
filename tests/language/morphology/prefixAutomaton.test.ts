import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersOf } from '../../../src/language/lexicon/Letters';
import { shapesAt } from '../../../src/language/morphology/PrefixAutomaton';
import { colloquialPrefixes, isFitting, standardPrefixes } from '../../../src/language/morphology/prefixes';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...'aeioumnpngkrstbyhjfz-é'), maxLength: 10 }),
);
const beginning = fc.constantFrom('', 'me', 'men', 'menge', 'pe', 'pel', 'ber', 'te', 'telan', 'di', 'se', 'ng', 'nge');

test.each([
  ['the standard', standardPrefixes],
  ['informal speech', colloquialPrefixes],
])('of %s, a part has those shapes that its expressions say, in their order', (_, automaton) => {
  const shapes = [...new Set(automaton.found.flat())].toSorted((a, b) => a.number - b.number);
  fc.assert(
    fc.property(text, beginning, text, text, (before, first, rest, after) => {
      const part = first + rest;
      const having = shapes.filter(({ shape: { written, before: expression } }) => {
        const behind = part.slice(written.length);
        return part.startsWith(written) && behind.length >= 2 && (expression?.test(behind) ?? true);
      });
      const letters = lettersOf(before + part + after);
      const [from, to] = [before.length, before.length + part.length];
      const found = automaton.found[shapesAt(automaton, letters, from, to)]!.filter((shape) =>
        isFitting(shape, letters, from + shape.written.length, to),
      );
      expect(found).toEqual(having);
    }),
    { numRuns: 1000 },
  );
});
