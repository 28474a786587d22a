import { isCalendarDate } from '../numbers/CalendarDate';
import { monthNamed } from '../numbers/months';
import type { Span } from '../text/Span';
import type { NumberOrDate, WrittenDate } from './NumberOrDate';

const DAY = String.raw`(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum['’]at|Sabtu|Minggu|Ahad)`;
const PART = String.raw`(?: (?:dini hari|pagi|siang|sore|petang|malam))?`;
const MONTH =
  '(?:Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Nopember|Desember|Jan|Feb|Mar|Apr|Jun|Jul|Agt|Agu|Sept?|Okt|Nov|Des)';
const TO = String.raw`(?: ?[-–—/] ?| hingga | sampai | sampai dengan | s\/d | dan )`;
const ZONE = '(?: ?(?:WIB|WITA|WIT|Wib|Wita|GMT|UTC))';
const CLOCK = String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d`;
const TIME = String.raw`(?:(?:pukul|jam) ${CLOCK}${ZONE}?|${CLOCK}${ZONE})`;

/** Days with numbers: `Selasa (9/5/2017)`, `Kamis (01/02)`; maybe with the time. */
const IN_BRACKETS = new RegExp(
  String.raw`${DAY}${PART},? ?\((\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?\)(?:,? (${TIME}))?`,
  'uy',
);
/** `Jumat, 2 Februari 2024`, `23 - 25 Februari 2020`, `3 Januari`. */
const IN_WORDS = new RegExp(
  String.raw`(?:${DAY}${PART},? )?(?:tanggal )?(\d{1,2})(?: ${MONTH})?(?:${TO}\d{1,2})? (${MONTH})\b\.?(?:,? (\d{4})\b)?(?:,? (?:${TIME}))?`,
  'uy',
);
/** `9/5/2017`, `2025-12-06`. */
const IN_DIGITS = new RegExp(String.raw`(?:${DAY}${PART},? )?(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b`, 'uy');
/** `Februari 2020`. */
const MONTH_ONLY = new RegExp(String.raw`(${MONTH}) (\d{4})\b`, 'uy');
const CLOCK_ONLY = new RegExp(
  String.raw`(?:(?:pukul|jam|Pukul) )?(${CLOCK})(?:${TO}${CLOCK})?(${ZONE})?(?![\d.,:]*\d)`,
  'uy',
);
/** `UU No. 18 Tahun 2017`, `Nomor 609 Tahun 2026`. */
const LAW =
  /(?:(?:UU|PP|Perpres|Perppu|Keppres|Inpres|Perda|Pergub|Perbup|Permen\p{L}*|Undang-[Uu]ndang(?: \(UU\))?|SE|Kepmen\p{L}*) )?(?:[Nn]omor|[Nn]o\.?) ?(\d{1,4}(?:[/.-][\p{L}\d]+){0,5})(?:,? [Tt]ahun (\d{4}))/uy;
const YEAR = /[Tt]ahun (\d{4})(?:[/-](\d{2,4}))?\b(?!\.\d)/uy;

/** Reads a date, time, year or number of a law that begins at an offset; undefined if none does. */
export function dateAt(text: string, at: number): NumberOrDate | undefined {
  const found = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const span = (match: RegExpExecArray): Span => [at, at + match[0].length];
  let match = found(LAW);
  if (match) return { kind: 'law', span: span(match), number: match[1]!, year: Number(match[2]) };
  match = found(IN_BRACKETS) ?? found(IN_DIGITS);
  if (match) return { kind: 'date', span: span(match), date: dateOf(Number(match[1]), Number(match[2]), match[3]) };
  match = found(IN_WORDS);
  if (match)
    return {
      kind: 'date',
      span: span(match),
      date: dateOf(Number(match[1]), monthNamed(match[2]!.toLowerCase()), match[3]),
    };
  match = found(MONTH_ONLY);
  if (match)
    return { kind: 'date', span: span(match), date: dateOf(null, monthNamed(match[1]!.toLowerCase()), match[2]) };
  match = found(YEAR);
  if (match) return { kind: 'year', span: span(match), value: match[2] === undefined ? Number(match[1]) : null };
  match = found(CLOCK_ONLY);
  if (match && (match[2] !== undefined || /^[pPj]/u.test(match[0]))) return timeOf(span(match), match[1]!);
  return undefined;
}

function timeOf(span: Span, clock: string): NumberOrDate {
  const [hour = 0, minute = 0] = clock.split(/[.:]/u).map(Number);
  return { kind: 'time', span, hour, minute };
}

/** A day that the calendar has; null for any other. Years of two digits are not guessed. */
function dateOf(day: number | null, month: number | undefined, written: string | undefined): WrittenDate | null {
  const year = written?.length === 4 ? Number(written) : null;
  if (month === undefined) return null;
  // 2000 has a 29 February: without a year no day is refused that some year has.
  return isCalendarDate({ day: day ?? 1, month, year: year ?? 2000 }) ? { day, month, year } : null;
}
