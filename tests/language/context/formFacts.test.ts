import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACTS, factsPlaceOf } from '../../../src/language/context/formFacts';
import { OWN, RULES } from '../../../src/language/context/rules';

const placeOf = (form: string) =>
  factsPlaceOf(
    Uint16Array.from(form, (_, at) => form.charCodeAt(at)),
    0,
    form.length,
  );

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
