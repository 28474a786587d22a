import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REGISTERS, VARIANT_KINDS, WORD_CLASSES, type Entry } from '../../../src/language/lexicon/Entry';
import {
  bandOf,
  beginsWithCapital,
  classAt,
  hasMoreClasses,
  isAbbreviation,
  isBound,
  isInformal,
  isVariant,
  lettersUpToFour,
  lexemeOf,
  NO_CLASS,
} from '../../../src/language/lexicon/Lexeme';

const headword = fc.constantFrom(
  'a',
  'di',
  'apa',
  'buku',
  'Jakarta',
  'DPR',
  'MTs',
  'keDPRan',
  'élite',
  'tanggung jawab',
);
const entry: fc.Arbitrary<Entry> = fc.record({
  id: fc.constant('x'),
  headword,
  classes: fc.uniqueArray(fc.constantFrom(...WORD_CLASSES), { maxLength: 5 }),
  bound: fc.boolean(),
  band: fc.integer({ min: 1, max: 9 }),
  senses: fc.constant([]),
  registers: fc.uniqueArray(fc.constantFrom(...REGISTERS), { maxLength: 2 }),
  derivation: fc.option(
    fc.record({
      root: fc.constantFrom('tahu#1', 'Islam', 'buku'),
      affixes: fc.constant(['-an']),
      relation: fc.constant('own'),
    }),
  ),
  phrase: fc.constant(null),
  variant: fc.option(fc.record({ of: headword, kind: fc.constantFrom(...VARIANT_KINDS) })),
});

test('the facts of a lexeme are those of its entry', () => {
  fc.assert(
    fc.property(entry, (one) => {
      const lexeme = lexemeOf(one);
      const { facts } = lexeme;
      expect(([0, 1, 2] as const).map((place) => classAt(facts, place))).toEqual(
        [0, 1, 2].map((place) => (one.classes[place] ? WORD_CLASSES.indexOf(one.classes[place]) : NO_CLASS)),
      );
      expect(hasMoreClasses(facts)).toBe(one.classes.length > 3);
      expect([bandOf(facts), isBound(facts), isVariant(facts)]).toEqual([one.band, one.bound, one.variant !== null]);
      expect(lettersUpToFour(facts)).toBe(Math.min(one.headword.length, 4));
      expect(beginsWithCapital(lexeme)).toBe(/^[A-Z]/.test(one.headword));
      expect(isAbbreviation(lexeme)).toBe(/^[A-Z].*[A-Z]/.test(one.headword));
      expect(isInformal(lexeme)).toBe(one.registers.includes('inf') || one.variant?.kind === 'inf');
    }),
  );
});

test.each([
  [{ headword: 'Islam', derivation: null }, 'islam'],
  [
    { headword: 'pengetahuan', derivation: { root: 'tahu#1', affixes: ['peN-', '-an'], relation: 'own' as const } },
    'tahu',
  ],
])('the root of %j is %s', (some, root) => {
  const [one] = fc.sample(entry, 1);
  expect(lexemeOf({ ...one!, ...some }).root).toBe(root);
});

test('a lexeme is told once', () => {
  const [one] = fc.sample(entry, 1);
  const lexeme = lexemeOf(one!);
  expect(lexemeOf(lexeme)).toBe(lexeme);
});
