import { safeParse, type GenericSchema } from 'valibot';
import type { Parsed, Problem } from '../lesson/Parsed';
import { problemsOf } from '../lesson/problemsOf';

/** Takes note of a problem. Codes are `ProblemCode`s of the lesson where one fits, and this folder's own otherwise. */
export type Report = (at: string, code: string) => void;

/**
 * Parses a value: its shape with a valibot schema, then what the schema cannot say with a check that reports whatever it
 * finds. All problems of the shape, or all of the rest, are returned.
 */
export function parseAs<Value>(
  schema: GenericSchema<unknown, Value>,
  value: unknown,
  check: (value: Value, report: Report) => void = () => {},
): Parsed<Value> {
  const shaped = safeParse(schema, value);
  if (!shaped.success) return { ok: false, problems: problemsOf(shaped.issues) };
  const problems: Problem[] = [];
  check(shaped.output, (at, code) => problems.push({ at, code }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: shaped.output };
}
