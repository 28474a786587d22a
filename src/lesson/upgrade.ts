import type { JsonObject } from './checkJson';
import { LESSON_FORMAT } from './Lesson';
import type { Parsed } from './Parsed';
import type { ProblemCode } from './ProblemCode';

/**
 * A lesson of one format as a lesson of the next; null if it is not what it says it is. A step sees values that nobody
 * has checked yet, and leaves `format` to `upgrade`.
 */
export type UpgradeStep = (old: JsonObject) => JsonObject | null;

/**
 * From format n to n + 1, by n. A new format adds a step here, and the last example of the old one to
 * tests/fixtures/lessons/.
 */
const STEPS: Readonly<Record<number, UpgradeStep>> = {
  1: (old) => ({ ...old, sets: [] }),
};

/** Brings a lesson of an older format up to the current one. A value whose `format` is no number is left as it is. */
export function upgrade(
  input: JsonObject,
  steps: Readonly<Record<number, UpgradeStep>> = STEPS,
  newest: number = LESSON_FORMAT,
): Parsed<JsonObject> {
  const { format } = input;
  if (typeof format !== 'number' || format === newest) return { ok: true, value: input };
  if (!Number.isInteger(format) || format < 1) return refuse('not-allowed');
  if (format > newest) return refuse('format-too-new');
  const step = steps[format];
  if (!step) return refuse('format-too-old');
  const raised = step(input);
  return raised ? upgrade({ ...raised, format: format + 1 }, steps, newest) : refuse('not-upgradable');
}

function refuse(code: ProblemCode): Parsed<never> {
  return { ok: false, problems: [{ at: 'format', code }] };
}
