import { readFileSync } from 'node:fs';
import { openLesson } from '../../src/quiz/openLesson';
import type { Lesson } from '../../src/lesson/Lesson';

/** The saved example of format 1 as plain JSON: a fresh copy, to spoil at will. */
export function format1(): Record<string, unknown> {
  return JSON.parse(readFileSync('tests/fixtures/lessons/format-1.json', 'utf8')) as Record<string, unknown>;
}

/** The same, parsed. */
export function format1Lesson(): Lesson {
  const parsed = openLesson(format1());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
