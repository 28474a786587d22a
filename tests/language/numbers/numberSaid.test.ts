import fc from 'fast-check';
import { expect, test } from 'vitest';
import { integerSaid } from '../../../src/language/numbers/integerSaid';
import { numberSaid } from '../../../src/language/numbers/numberSaid';
import { integerInWords } from '../../../src/quiz/number/integerInWords';

test.each([
  ['0', 'nol', 'nothing'],
  ['10', 'sepuluh', 'se- for one'],
  ['11', 'sebelas', 'se- for one'],
  ['17', 'tujuh belas', 'a teen'],
  ['100', 'seratus', 'se- for one'],
  ['1.001', 'seribu satu', 'a stop parts thousands'],
  ['2017', 'dua ribu tujuh belas', 'a year'],
  ['1945', 'seribu sembilan ratus empat puluh lima', 'a year'],
  ['1.000.000', 'satu juta', 'no se- for a million'],
  ['21.500', 'dua puluh satu ribu lima ratus', 'thousands'],
  ['4,5', 'empat koma lima', 'a decimal'],
  ['3,14', 'tiga koma satu empat', 'decimals are read one by one'],
  ['Rp15.000', 'lima belas ribu rupiah', 'an amount of money'],
  ['Rp. 500', 'lima ratus rupiah', 'with a stop and a space'],
  ['US$20', 'dua puluh dolar AS', 'another currency'],
  ['06/12/2025', 'enam Desember dua ribu dua puluh lima', 'a date, day first'],
  ['5-10', 'lima sampai sepuluh', 'a range'],
  ['0812', 'nol delapan satu dua', 'a number that begins with 0 is no amount'],
])('%s: %s (%s)', (written, said) => {
  expect(numberSaid(written)).toBe(said);
});

test.each([
  ['10.30', 'a time or a decimal'],
  ['31/04/2025', 'April has no such day'],
  ['1.2.3', 'a version'],
  ['9999999999999999', 'too large'],
  ['', 'nothing'],
  ['lima', 'no digits'],
])('%s is not said (%s)', (written) => {
  expect(numberSaid(written)).toBeNull();
});

test('what is said is read back as the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
      expect(integerInWords((integerSaid(value) ?? '').split(' '))).toBe(value);
    }),
  );
});
