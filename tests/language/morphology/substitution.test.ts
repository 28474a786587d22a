import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersOf, noLetters, wholeText } from '../../../src/language/lexicon/Letters';
import { LOOKS_OLD, OLD, TODAY } from '../../../src/language/morphology/alternations';
import { placedOf } from '../../../src/language/morphology/Placed';
import { MAY_BE_OLD, possibleRows } from '../../../src/language/morphology/possibleRows';
import { substitute, substitutionOf } from '../../../src/language/morphology/Substitution';

const beginning = fc.constantFrom(
  '',
  'me',
  'men',
  'tj',
  'oe',
  'legalisir',
  'isir',
  'aktifitas',
  'nas',
  'fa',
  'kk',
  'trim',
);
const middle = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...'aeioumnpngkrstbyhjfzxvwl-é'), maxLength: 10 }),
);
const end = fc.constantFrom(
  '',
  '',
  'e',
  'eng',
  'engin',
  'okan',
  'ir',
  'irkannya',
  'p',
  'pinya',
  'isirlah',
  'epkan',
  'fis',
);
/** Without ends of lines, which no word has, and which `.` does not read. */
const forms = fc.tuple(beginning, middle, end).map((parts) => parts.join('').replaceAll(/[\n\r\u2028\u2029]/g, ''));

/** What the letters of a form become, or the form. */
function substituted(substitution: ReturnType<typeof substitutionOf>, form: string): string {
  const into = noLetters();
  return substitute(substitution, placedOf(lettersOf(form)), into) ? wholeText(into) : form;
}

test.each([...OLD, ...TODAY])(
  'what is substituted in letters is what $read replaces',
  ({ read, write, substitution }) => {
    fc.assert(
      fc.property(forms, (form) => {
        expect(substituted(substitution, form)).toBe(form.replace(read, write));
      }),
      { numRuns: 1500 },
    );
  },
);

test('no row is left out that changes a form', () => {
  fc.assert(
    fc.property(forms, (form) => {
      if (form === '') return;
      const possible = possibleRows(placedOf(lettersOf(form)));
      for (const [row, { read, write }] of TODAY.entries())
        if (form.replace(read, write) !== form) expect((possible >>> row) & 1, String(read)).toBe(1);
      if (LOOKS_OLD.test(form)) expect(possible & MAY_BE_OLD).toBe(MAY_BE_OLD);
    }),
    { numRuns: 2000 },
  );
});

describe('an expression', () => {
  test.each([
    [/a(?=[^b]|$)/g, 'x', 'abacaa', 'abxcxx'],
    [/^(?=b)/, 'x', 'ba', 'xba'],
    [/(?<=^[bp])(?=a)/, 'x', 'baba', 'bxaba'],
    [/(?<!b.*)b(?!.*b)/, 'x', 'aba', 'axa'],
    [/(?<!b.*)b(?!.*b)/, 'x', 'abab', 'abab'],
    [/([a-z])\1/g, '$1', 'aaabb--', 'aab--'],
  ])('%s is done by letters', (read, write, form, expected) => {
    expect(form.replace(read, write)).toBe(expected);
    expect(substituted(substitutionOf(read, write), form)).toBe(expected);
  });

  test.each([/a+/, /a.b/, /(a)b/, /a{2}/, /\d/, /(?<!ab)c/, /(?<=a?)b/, /a|bc/])('%s is not, and says so', (read) => {
    expect(() => substitutionOf(read, 'x')).toThrow('letter by letter');
  });
});
