import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyMemory } from '../../../src/language/context/FormMemory';
import { formNumberOf, learnNumerals, numeralOf } from '../../../src/language/context/formNumberOf';
import { lexiconOf } from '../../../src/language/lexicon/Lexicon';
import { parseEntries } from '../../../src/language/lexicon/parseEntries';
import { readingsOf } from '../../../src/language/morphology/readingsOf';
import { unitsOf } from '../../../src/language/text/unitsOf';

const nothing = lexiconOf([]);

function fresh() {
  const memory = emptyMemory();
  learnNumerals(memory);
  return (form: string) => formNumberOf(memory, `(${form})`, unitsOf(`(${form})`), 1, form.length + 1, nothing);
}

describe('a form has one number', () => {
  test('the same wherever it stands, and no other form has it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 6 })), (forms) => {
        const numberOf = fresh();
        const numbers = forms.map(numberOf);
        expect(new Set(numbers).size).toBe(forms.length);
        expect(forms.map(numberOf)).toEqual(numbers);
      }),
    );
  });

  test.each([
    ['k0', 'k5', 'digits that stand for the two cases of one letter'],
    ['perlindungannya', 'perlindungannyapun', 'one of them too long for a key'],
    ['kata', 'Kata', 'capitals'],
    ['kata', 'katanya', 'a beginning'],
  ])('%s and %s are two (%s)', (one, other) => {
    const numberOf = fresh();
    expect(numberOf(one)).not.toBe(numberOf(other));
  });

  test('also when there are more of them than there was room for', () => {
    const numberOf = fresh();
    const forms = Array.from({ length: 40_000 }, (_, index) => `kata${index.toString(36)}`);
    const numbers = forms.map(numberOf);
    expect(new Set(numbers).size).toBe(forms.length);
    expect(forms.map(numberOf)).toEqual(numbers);
  });
});

const words = lexiconOf(
  ['rumah | n | house', 'guna | n | use', 'Solo | name | Solo', 'PA | n | an office', 'a1 | n | a size']
    .concat(['malam | n | night', 'lihat | vt | see'])
    .flatMap((line) => parseEntries(line, 3).entries),
);

test.each([
  ['rumah', 'Rumah', 'a word'],
  ['Rumahnya', 'rumahnya', 'the capital first'],
  ['gunawan', 'Gunawan', 'a name is not built in rarer ways'],
  ['solo', 'Solo', 'a name'],
  ['solonya', 'Solonya', 'a name with a clitic'],
  ['pa', 'Pa', 'an abbreviation'],
  ['a1', 'A1', 'all in capitals'],
  ['xx', 'Xx', 'unknown'],
  ['KE-malam', 'kE-malam', 'capitals within'],
])('%s and %s have the readings that each has alone: %s', (...forms) => {
  const memory = emptyMemory();
  for (const form of forms.slice(0, 2)) {
    const number = formNumberOf(memory, form, unitsOf(form), 0, form.length, words);
    expect(memory.readings[number]).toEqual(readingsOf(form, words));
  }
});

const numberOf = (form: string) => numeralOf(unitsOf(form), 0, form.length);

test.each([
  ['17', '2025'],
  ['Rp5', 'US$1.000'],
  ['٥', '١٢'],
])('the numbers %s and %s are one form', (one, other) => {
  expect(numberOf(one)).toBe(numberOf(other));
});

test('numbers with a capital, and such without digits of ASCII, are others', () => {
  expect(new Set(['17', 'Rp5', '٥', 'Rp٥'].map(numberOf)).size).toBe(4);
});
