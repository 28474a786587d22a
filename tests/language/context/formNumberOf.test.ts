import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyMemory, type FormMemory } from '../../../src/language/context/FormMemory';
import { formNumberOf } from '../../../src/language/context/formNumberOf';
import { learnWaiting } from '../../../src/language/context/learnWaiting';
import { learnNumerals, numeralOf } from '../../../src/language/context/numerals';
import { lexiconOf, type Lexicon } from '../../../src/language/lexicon/Lexicon';
import { parseEntries } from '../../../src/language/lexicon/parseEntries';
import { readingsOf } from '../../../src/language/morphology/readingsOf';
import { unitsOf } from '../../../src/language/text/unitsOf';

const nothing = lexiconOf([]);

function fresh() {
  const memory = emptyMemory();
  learnNumerals(memory);
  return (form: string) => learn(memory, form, nothing);
}

/** The number that a form gets in a text of its own, learnt from it. */
function learn(memory: FormMemory, form: string, lexicon: Lexicon): number {
  const text = `(${form})`;
  const number = formNumberOf(memory, text, unitsOf(text), 1, form.length + 1);
  learnWaiting(memory, text, unitsOf(text), lexicon);
  return number;
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
    const number = learn(memory, form, words);
    expect(memory.readings[number]).toEqual(readingsOf(form, words));
  }
});

test('forms of one text are learnt with those before them in mind', () => {
  const text = 'rumah Rumah rumah Xyz xyz malam Malam-malam malam-malam rumah';
  const memory = emptyMemory();
  learnNumerals(memory);
  const numbers = [...text.matchAll(/[\w-]+/g)].map(({ 0: form, index }) => [
    form,
    formNumberOf(memory, text, unitsOf(text), index, index + form.length),
  ]) as [string, number][];
  learnWaiting(memory, text, unitsOf(text), words);
  expect(memory.forms.count).toBe(memory.readings.length);
  expect(new Set(numbers.map(([, number]) => number)).size).toBe(7);
  for (const [form, number] of numbers) expect(memory.readings[number]).toEqual(readingsOf(form, words));
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
