import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCalendarDate } from '../../../src/language/numbers/CalendarDate';
import { parseNumber } from '../../../src/quiz/number/parseNumber';

describe('whole numbers', () => {
  test.each([
    ['678', 678, 'digits'],
    [' 678 ', 678, 'spaces around'],
    ['678.', 678, 'a full stop at the end'],
    ['007', 7, 'zeros in front'],
    ['0', 0, 'nothing is a number too'],
    ['６７８', 678, 'wide digits of a Japanese keyboard'],
    ['1.000', 1000, 'Indonesian groups'],
    ['1,000', 1000, 'English groups'],
    ['1 000', 1000, 'groups by a space'],
    ['1\u00a0000', 1000, 'groups by a no-break space'],
    ['12.345.678', 12345678, 'two groups'],
    ['tiga', 3, 'one word'],
    ['Tiga', 3, 'capital'],
    ['nol', 0, 'zero'],
    ['sepuluh', 10, 'se- + puluh'],
    ['sebelas', 11, 'se- + belas'],
    ['dua belas', 12, 'belas'],
    ['dua puluh', 20, 'puluh'],
    ['dua puluh satu', 21, 'puluh and a unit'],
    ['seratus', 100, 'se- + ratus'],
    ['seratus sebelas', 111, 'ratus and belas'],
    ['enam ratus tujuh puluh delapan', 678, 'all three places'],
    ['seribu', 1000, 'se- + ribu'],
    ['dua ribu dua puluh lima', 2025, 'a year'],
    ['seribu sembilan ratus empat puluh lima', 1945, 'a year of the last century'],
    ['seratus dua puluh tiga ribu empat ratus lima puluh enam', 123456, 'a group before ribu'],
    ['sejuta', 1e6, 'se- + juta'],
    ['dua miliar tiga juta', 2003000000, 'two scales'],
    ['dua milyar', 2e9, 'the older spelling'],
    ['3 juta', 3e6, 'digits before a scale'],
    ['678 ribu', 678000, 'digits before a scale'],
    ['3 juta 500 ribu', 3500000, 'digits before two scales'],
    ['three', 3, 'one word'],
    ['zero', 0, 'zero'],
    ['thirteen', 13, 'teen'],
    ['seventy-eight', 78, 'hyphen'],
    ['seventy eight', 78, 'no hyphen'],
    ['six hundred seventy-eight', 678, 'American'],
    ['six hundred and seventy-eight', 678, 'British'],
    ['a hundred', 100, 'a for one'],
    ['two thousand and seventeen', 2017, 'and after thousand'],
    ['3 million', 3e6, 'digits before a scale'],
    ['tahun 2017', 2017, 'a word in front that says nothing more'],
    ['pada tahun 2017', 2017, 'two of them'],
    ['in 2017', 2017, 'the English one'],
    ['No. 18', 18, 'as laws are cited'],
    ['nomor 18', 18, 'as laws are cited'],
    ['tiga orang', 3, 'a classifier'],
    ['12 people', 12, 'a classifier'],
    ['Rp50 juta', 50e6, 'a currency in front'],
    ['Rp. 2.500', 2500, 'a currency with its stop'],
    ['50 juta rupiah', 50e6, 'a currency behind'],
    ['12 persen', 12, 'per cent'],
    ['12%', 12, 'the sign'],
    ['2,5 triliun', 2.5e12, 'decimals that the scale makes whole'],
    ['Rp2,5 triliun', 2.5e12, 'with a currency'],
    ['7.2 million', 7.2e6, 'English decimals and scale'],
    ['1,25 juta', 1.25e6, 'two decimals'],
  ])('%j is %d (%s)', (text, value) => {
    expect(parseNumber(text)).toEqual({ kind: 'integer', value });
  });
});

describe('dates', () => {
  test.each([
    ['6 Desember 2025', 'Indonesian'],
    ['6 desember 2025', 'lower case'],
    ['06 Desember 2025', 'zero in front'],
    ['Sabtu, 6 Desember 2025', 'with the day of the week'],
    ['Sabtu 6 Desember 2025', 'as the article prints it'],
    ['hari Sabtu, 6 Desember 2025', 'with hari'],
    ['tanggal 6 Desember 2025', 'with tanggal'],
    ['6 Des 2025', 'short month'],
    ['6 Des. 2025', 'short month with its stop'],
    ['6-Dec-2025', 'hyphens'],
    ['December 6, 2025', 'American'],
    ['Saturday, December 6, 2025', 'American with the day'],
    ['Dec 6 2025', 'no comma'],
    ['December 6th, 2025', 'ordinal'],
    ['6 December 2025', 'British'],
    ['the 6th of December 2025', 'British, in full'],
    ['on 6 December 2025', 'with a preposition'],
    ['2025-12-06', 'ISO'],
    ['2025/12/6', 'year first'],
    ['enam Desember dua ribu dua puluh lima', 'words'],
    ['six December 2025', 'the day in words'],
  ])('%j is 6 December 2025 (%s)', (text) => {
    expect(parseNumber(text)).toEqual({ kind: 'date', day: 6, month: 12, year: 2025, monthFirst: null });
  });

  test.each(['6/12/2025', '06/12/2025', '6-12-2025', '6.12.2025', '6 / 12 / 2025'])(
    '%j is read day first, and the other order kept',
    (text) => {
      const other = { day: 12, month: 6, year: 2025 };
      expect(parseNumber(text)).toEqual({ kind: 'date', day: 6, month: 12, year: 2025, monthFirst: other });
    },
  );

  test.each([
    ['25/12/2025', 'no 25th month'],
    ['12/25/2025', 'month first, because there is no 25th month'],
  ])('%j has one reading (%s)', (text) => {
    expect(parseNumber(text)).toEqual({ kind: 'date', day: 25, month: 12, year: 2025, monthFirst: null });
  });

  test('the same day in both orders is one reading', () => {
    expect(parseNumber('5/5/2025')).toMatchObject({ day: 5, month: 5, monthFirst: null });
  });

  test.each([
    ['29 Februari 2024', 'leap year'],
    ['29 February 2000', 'every fourth century'],
  ])('%j exists (%s)', (text) => expect(parseNumber(text).kind).toBe('date'));

  test.each(
    [
      'januari',
      'februari',
      'maret',
      'april',
      'mei',
      'juni',
      'juli',
      'agustus',
      'september',
      'oktober',
      'november',
      'desember',
    ].map((name, index): [string, number] => [name, index + 1]),
  )('%s is month %d', (name, month) => {
    expect(parseNumber(`1 ${name} 2025`)).toMatchObject({ month });
  });

  test.each(
    [
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december',
    ].map((name, index): [string, number] => [name, index + 1]),
  )('%s is month %d', (name, month) => {
    expect(parseNumber(`${name} 1, 2025`)).toMatchObject({ month });
  });
});

describe('asked again', () => {
  test.each([
    ['', 'empty', 'nothing'],
    ['   ', 'empty', 'only spaces'],
    ['.', 'empty', 'only a stop'],
    ['banyak', 'not-a-number', 'a word'],
    ['constructor', 'not-a-number', 'a word that every JavaScript object knows'],
    ['3 atau 4', 'not-a-number', 'two numbers'],
    ['3-4', 'not-a-number', 'a range'],
    ['dua tiga', 'not-a-number', 'two or three'],
    ['bukan 678', 'not-a-number', 'a denial'],
    ['not 678', 'not-a-number', 'a denial'],
    ['kurang dari 678', 'not-a-number', 'a bound'],
    ['678?', 'not-a-number', 'a doubt'],
    ['678 lusin', 'not-a-number', 'dozens are another number'],
    ['dua puluh sebelas', 'not-a-number', 'no such number'],
    ['enam ratus ratus', 'not-a-number', 'no such number'],
    ['seribu ribu', 'not-a-number', 'scales must fall'],
    ['tiga hundred', 'not-a-number', 'two languages in one number'],
    ['ratusan', 'not-a-number', 'hundreds'],
    ['and', 'not-a-number', 'only the joint'],
    ['six hundred and', 'not-a-number', 'unfinished'],
    ['setengah', 'not-a-number', 'a half'],
    ['-678', 'not-a-number', 'below zero'],
    ['1/2', 'not-a-number', 'a fraction'],
    ['99999999999999999999', 'not-a-number', 'more than can be counted exactly'],
    ['9'.repeat(500), 'not-a-number', 'far too long'],
    ['1.5', 'not-whole', 'a decimal'],
    ['1,5 ribu orang lebih', 'not-a-number', 'more than a number'],
    ['2,555 juta', 'not-a-number', 'three decimals could be a group'],
    ['1,50', 'not-whole', 'a decimal'],
    ['0.678', 'not-whole', 'a group cannot follow a zero'],
    ['1.000,00', 'not-whole', 'with hundredths'],
    ['1.000,000', 'not-whole', 'two signs: group or decimals?'],
    ['1.00', 'not-whole', 'two digits are no group'],
    ['6 Desember', 'incomplete-date', 'no year'],
    ['Desember 2025', 'incomplete-date', 'no day'],
    ['Desember', 'incomplete-date', 'only the month'],
    ['6/12/25', 'short-year', 'which century, and which order'],
    ["6 Desember '25", 'short-year', 'which century'],
    ['31/11/2025', 'no-such-date', 'November has thirty days'],
    ['29 Februari 2025', 'no-such-date', 'no leap year'],
    ['29 Februari 1900', 'no-such-date', 'no leap year, though divisible by four'],
    ['0 Desember 2025', 'no-such-date', 'days begin with 1'],
    ['2025-13-01', 'no-such-date', 'no 13th month'],
    ['13/13/2025', 'no-such-date', 'in neither order'],
    ['3-5 Desember 2025', 'not-a-number', 'several days'],
    ['6 Desember 2025 atau 7 Desember 2025', 'not-a-number', 'two dates'],
  ])('%j: %s (%s)', (text, code) => {
    expect(parseNumber(text)).toEqual({ kind: 'unreadable', code });
  });
});

describe('laws', () => {
  test('whatever is typed, it answers, and a date that it answers exists', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const reading = parseNumber(text);
        if (reading.kind === 'date') expect(isCalendarDate(reading)).toBe(true);
        if (reading.kind === 'integer') expect(Number.isSafeInteger(reading.value)).toBe(true);
      }),
    );
  });

  test('a number written in digits is read as itself, grouped or not', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('id-ID', 'en-US'), (value, locale) => {
        expect(parseNumber(String(value))).toEqual({ kind: 'integer', value });
        expect(parseNumber(value.toLocaleString(locale))).toEqual({ kind: 'integer', value });
      }),
    );
  });

  test('a number said in Indonesian is read as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(parseNumber(say(value))).toEqual({ kind: 'integer', value });
      }),
    );
  });
});

const UNITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** The other way round, written independently: how Indonesian says a number below a thousand million. */
function say(value: number): string {
  if (value < 10) return UNITS[value] ?? '';
  const step = [1_000_000, 1000, 100, 20, 10].find((size) => value >= size) ?? 10;
  if (step === 10) return value === 10 ? 'sepuluh' : value === 11 ? 'sebelas' : `${say(value - 10)} belas`;
  const size = step === 20 ? 10 : step;
  const name = { 10: 'puluh', 100: 'ratus', 1000: 'ribu', 1_000_000: 'juta' }[size] ?? '';
  const count = Math.floor(value / size);
  const head = count === 1 && size < 1_000_000 ? `se${name}` : `${say(count)} ${name}`;
  return value % size === 0 ? head : `${head} ${say(value % size)}`;
}
