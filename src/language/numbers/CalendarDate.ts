/** A day of the (Gregorian) calendar: `month` from 1, `year` written in full. */
export interface CalendarDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has such a day: 29 February only in leap years, no 31 April, years 1 to 9999. */
export function isCalendarDate({ day, month, year }: CalendarDate): boolean {
  return isYear(year) && Number.isInteger(day) && day >= 1 && day <= daysIn(month, year);
}

/** Whether a number can be a year as people write it: 1 to 9999. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1 && year <= 9999;
}

/** Whether two dates are the same day. */
export function sameDate(one: CalendarDate, other: CalendarDate): boolean {
  return one.day === other.day && one.month === other.month && one.year === other.year;
}

function daysIn(month: number, year: number): number {
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return (DAYS[month - 1] ?? 0) + leapDay;
}
