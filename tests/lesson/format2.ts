import { readFileSync } from 'node:fs';
import { openLesson } from '../../src/quiz/openLesson';
import type { Lesson } from '../../src/lesson/Lesson';

/** The saved example of the current format as plain JSON: a fresh copy, to spoil at will. */
export function format2(): Record<string, unknown> {
  return JSON.parse(readFileSync('tests/fixtures/lessons/format-2.json', 'utf8')) as Record<string, unknown>;
}

/** The same, parsed. */
export function format2Lesson(): Lesson {
  const parsed = openLesson(format2());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
