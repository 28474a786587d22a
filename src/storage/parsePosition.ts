import {
  maxValue,
  minValue,
  number,
  pipe,
  regex,
  safeParse,
  strictObject,
  string,
  transform,
  type GenericSchema,
} from 'valibot';
import type { BlockId, LessonId } from '../lesson/Lesson';
import type { Parsed } from '../lesson/Parsed';
import { problemsOf } from '../lesson/problemsOf';
import type { ReadingPosition } from './ReadingPosition';

const schema: GenericSchema<unknown, ReadingPosition> = strictObject({
  lesson: pipe(
    string(),
    transform((id) => id as LessonId),
  ),
  block: pipe(
    string(),
    transform((id) => id as BlockId),
  ),
  fraction: pipe(number(), minValue(0), maxValue(1)),
  at: pipe(string(), regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u)),
});

/** Parses a reading position from storage. */
export function parsePosition(value: unknown): Parsed<ReadingPosition> {
  const shaped = safeParse(schema, value);
  return shaped.success ? { ok: true, value: shaped.output } : { ok: false, problems: problemsOf(shaped.issues) };
}
