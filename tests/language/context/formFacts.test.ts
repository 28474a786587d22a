import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACTS, factsPlaceOf, factsPlaceOfKey } from '../../../src/language/context/formFacts';
import { OWN, RULES } from '../../../src/language/context/rules';
import { noKey, setKey } from '../../../src/language/context/WordKey';
import { unitsOf } from '../../../src/language/text/unitsOf';

const key = noKey();
/** By its key, where it has one: most forms of a text do. */
const placeOf = (form: string) =>
  form !== '' && setKey(key, unitsOf(form), 0, form.length) ? factsPlaceOfKey(key) : factsPlaceOf(form);

test.each([
  ['kali', 'small letters'],
  ['KALI', 'capitals'],
  ['\u212Aali', 'the sign of the kelvin, which is made a k'],
])('%s is listed (%s)', (form) => {
  expect(FACTS[placeOf(form)]?.own).not.toBe(0);
});

test.each(['', 'kal', 'kalian', 'xkali', 'käli', 'k'.repeat(100_000)])('%.20s is not', (form) => {
  expect(placeOf(form)).toBe(0);
});

test('a form has the rules of its own that name it, whatever its capitals', () => {
  const named = RULES.flatMap(({ forms = [] }) => [...forms]);
  const capitals = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...named), capitals, (form, big) => {
      const written = [...form].map((letter, at) => (big[at] ? letter.toUpperCase() : letter)).join('');
      const own = OWN.rules.filter((_, bit) => (FACTS[placeOf(written)]!.own >>> bit) & 1);
      expect(own).toEqual(OWN.rules.filter(({ forms }) => forms?.has(form)));
    }),
  );
});

test('with a key and without one the place is the same', () => {
  const named = RULES.flatMap(({ forms = [] }) => [...forms]);
  const word = fc.oneof(fc.constantFrom(...named), fc.string({ unit: fc.constantFrom(...'abKZ059'), minLength: 1 }));
  fc.assert(
    fc.property(word, (form) => {
      expect(placeOf(form)).toBe(factsPlaceOf(form));
    }),
  );
});
