import { isCalendarDate, type CalendarDate } from '../../language/numbers/CalendarDate';
import { integerInWords } from './integerInWords';
import { monthNamed } from '../../language/numbers/months';

/** A date that a learner typed. */
export interface DateReading extends CalendarDate {
  readonly kind: 'date';
  /**
   * The same digits read month first, where that too is a day of the calendar: `12/6/2025` is 12 June as written in
   * Indonesia and most of the world, and 6 December to an American. Null where only one reading exists.
   */
  readonly monthFirst: CalendarDate | null;
}

/** Why what looks like a date is none that can be used. */
export type DateTrouble = 'incomplete-date' | 'short-year' | 'no-such-date';

export interface UnusableDate {
  readonly kind: 'unusable-date';
  readonly code: DateTrouble;
}

/** Names of days say nothing that the date does not. They are not held against it either. */
const WEEKDAY =
  /^(?:hari )?(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? /;

/**
 * Reads a date with the month as a name or in digits, Indonesian or English; undefined if the text does not look like
 * a date at all. The text is in lower case, with single spaces.
 */
export function dateInText(text: string): DateReading | UnusableDate | undefined {
  const bare = text.replace(WEEKDAY, '');
  return dateInDigits(bare) ?? dateWithMonthName(bare);
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/;

function dateInDigits(text: string): DateReading | UnusableDate | undefined {
  const compact = text.replace(/ ?([-/.]) ?/g, '$1');
  const yearFirst = YEAR_FIRST.exec(compact);
  if (yearFirst) return checked({ year: Number(yearFirst[1]), month: Number(yearFirst[3]), day: Number(yearFirst[4]) });
  const yearLast = YEAR_LAST.exec(compact);
  if (!yearLast) return undefined;
  if (yearLast[4]?.length !== 4) return { kind: 'unusable-date', code: 'short-year' };
  return eitherOrder(Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4]));
}

function eitherOrder(first: number, second: number, year: number): DateReading | UnusableDate {
  const dayFirst = { day: first, month: second, year };
  const monthFirst = { day: second, month: first, year };
  if (!isCalendarDate(dayFirst)) return checked(monthFirst);
  const otherwise = first !== second && isCalendarDate(monthFirst) ? monthFirst : null;
  return { kind: 'date', ...dayFirst, monthFirst: otherwise };
}

/** `6 desember 2025`, `6th of december, 2025`, `december 6, 2025`, `enam desember dua ribu dua puluh lima`. */
function dateWithMonthName(text: string): DateReading | UnusableDate | undefined {
  const words = text.split(/[-,/ ]+/).filter((word) => word !== '' && word !== 'of' && word !== 'the');
  const at = words.findIndex((word) => monthNamed(word) !== undefined);
  const month = monthNamed(words[at] ?? '');
  if (month === undefined) return undefined;
  const before = words.slice(0, at);
  const after = words.slice(at + 1);
  const [day, year] = before.length > 0 ? [before, after] : [after.slice(0, 1), after.slice(1)];
  return named(day, month, year);
}

function named(
  dayWords: readonly string[],
  month: number,
  yearWords: readonly string[],
): DateReading | UnusableDate | undefined {
  const day = partOfDate(dayWords);
  const year = partOfDate(yearWords);
  // Whatever else stands beside the name of a month makes this something other than a date.
  if (day === null || year === null) return undefined;
  if (day === undefined || year === undefined) return { kind: 'unusable-date', code: 'incomplete-date' };
  if (year < 100) return { kind: 'unusable-date', code: 'short-year' };
  return checked({ day, month, year });
}

/** A day or a year in digits or in words; undefined if nothing is there, null if something else is. */
function partOfDate(words: readonly string[]): number | undefined | null {
  if (words.length === 0) return undefined;
  const digits = words.length === 1 ? /^['’]?(\d{1,4})(?:st|nd|rd|th)?$/.exec(words[0] ?? '')?.[1] : undefined;
  return digits === undefined ? (integerInWords(words) ?? null) : Number(digits);
}

function checked(date: CalendarDate): DateReading | UnusableDate {
  return isCalendarDate(date)
    ? { kind: 'date', ...date, monthFirst: null }
    : { kind: 'unusable-date', code: 'no-such-date' };
}
