import { literal, maxLength, pipe, strictObject, string, variant, type GenericSchema } from 'valibot';
import type { Bilingual, QuestionRecord } from '../../lesson/Lesson';
import type { Fault, Mark, Unreadable } from '../Mark';
import type { QuestionKind } from '../QuestionKind';
import { isCalendarDate, isYear, sameDate, type CalendarDate } from '../../language/numbers/CalendarDate';
import type { DateReading } from '../number/dateInText';
import { parseNumber, type NumberReading, type NumberTrouble } from '../number/parseNumber';
import { parseAs, type Report } from '../parseAs';
import { checkPlaces, commonEntries, index } from '../questionParts';

/** How many, in which year, on which day? Typed, not chosen. */
export interface NumberQuestion extends QuestionRecord {
  readonly kind: 'number';
  readonly answer: NumberKey;
}

export type NumberKey =
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'year'; readonly value: number }
  | ({ readonly kind: 'date' } & CalendarDate);

/** As typed. */
export interface NumberAnswer {
  readonly kind: 'number';
  readonly text: string;
}

/** `magnitude`: right but for a factor of ten, hundred, …: *ratus* taken for *ribu*. The others name the part that is wrong. */
export interface NumberFault extends Fault {
  readonly code: 'number' | 'magnitude' | 'year' | 'month' | 'day';
  readonly chosen: number;
  readonly right: number;
}

/**
 * Besides what no one can read: a number where a date is wanted or the other way round, and digits that are the right
 * day only to an American (`ambiguous-date`).
 */
export interface UnreadableAnswer extends Unreadable {
  readonly code: NumberTrouble | 'number-wanted' | 'year-wanted' | 'date-wanted' | 'ambiguous-date';
}

const key = variant('kind', [
  strictObject({ kind: literal('integer'), value: index }),
  strictObject({ kind: literal('year'), value: index }),
  strictObject({ kind: literal('date'), day: index, month: index, year: index }),
]);
const schema: GenericSchema<unknown, NumberQuestion> = strictObject({ ...commonEntries('number'), answer: key });

const answerSchema: GenericSchema<unknown, NumberAnswer> = strictObject({
  kind: literal('number'),
  text: pipe(string(), maxLength(1000)),
});

export const number: QuestionKind<NumberQuestion, NumberAnswer, NumberFault> = {
  parse: (value, context) =>
    parseAs(schema, value, ({ answer, evidence }, report) => {
      checkKey(answer, report);
      checkPlaces(evidence, 'evidence', context, report);
    }),
  parseAnswer: (value) => parseAs(answerSchema, value),
  mark: ({ answer, prompt }, { text }) => markReading(answer, readingOf(text, prompt)),
  optionLists: () => ({}),
  proves: ({ evidence }) => evidence,
  refersTo: ({ evidence }) => evidence,
};

function checkKey(right: NumberKey, report: Report): void {
  if (right.kind === 'year' && !isYear(right.value)) report('answer.value', 'out-of-range');
  if (right.kind === 'date' && !isCalendarDate(right)) report('answer', 'no-such-date');
}

/** `678 prasasti` to “How many *prasasti* …?”: what the question itself counts may be named after the number. */
function readingOf(text: string, prompt: Bilingual): NumberReading {
  const reading = parseNumber(text);
  if (reading.kind !== 'unreadable' || reading.code !== 'not-a-number') return reading;
  const asked = new Set(wordsIn(`${prompt.en} ${prompt.id}`));
  const words = text.trim().split(/\s+/u);
  const counted = words.slice(words.findLastIndex((word) => !wordsIn(word).every((part) => asked.has(part))) + 1);
  return counted.length === 0 ? reading : parseNumber(words.slice(0, -counted.length).join(' '));
}

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function markReading(right: NumberKey, reading: NumberReading): Mark<NumberFault> | UnreadableAnswer {
  if (reading.kind === 'unreadable') return reading;
  if (right.kind === 'date') return reading.kind === 'date' ? markDate(right, reading) : unreadable('date-wanted');
  if (reading.kind === 'date') return unreadable(right.kind === 'year' ? 'year-wanted' : 'number-wanted');
  return right.kind === 'year' ? markYear(right.value, reading.value) : markInteger(right.value, reading.value);
}

function markInteger(right: number, chosen: number): Mark<NumberFault> {
  if (chosen === right) return { kind: 'right' };
  const code = isPowerOfTen(chosen / right) || isPowerOfTen(right / chosen) ? 'magnitude' : 'number';
  return { kind: 'wrong', faults: [{ code, chosen, right }] };
}

function isPowerOfTen(ratio: number): boolean {
  return ratio >= 10 && Number.isFinite(ratio) && /^10*$/.test(String(ratio));
}

function markYear(right: number, chosen: number): Mark<NumberFault> | UnreadableAnswer {
  if (chosen === right) return { kind: 'right' };
  if (chosen < 100 && right >= 1000) return unreadable('short-year');
  return { kind: 'wrong', faults: [{ code: 'year', chosen, right }] };
}

function markDate(right: CalendarDate, chosen: DateReading): Mark<NumberFault> | UnreadableAnswer {
  if (sameDate(right, chosen)) return { kind: 'right' };
  if (chosen.monthFirst && sameDate(right, chosen.monthFirst)) return unreadable('ambiguous-date');
  const faults = (['day', 'month', 'year'] as const)
    .filter((part) => chosen[part] !== right[part])
    .map((code): NumberFault => ({ code, chosen: chosen[code], right: right[code] }));
  return { kind: 'wrong', faults };
}

const unreadable = (code: UnreadableAnswer['code']): UnreadableAnswer => ({ kind: 'unreadable', code });
