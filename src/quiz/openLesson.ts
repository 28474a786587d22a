import type { Lesson } from '../lesson/Lesson';
import type { Parsed } from '../lesson/Parsed';
import { parseLesson } from '../lesson/parseLesson';
import { questionKinds } from './questionKinds';

/** Parses a lesson together with its questions: the one door for lessons, wherever they come from. */
export function openLesson(value: unknown): Parsed<Lesson> {
  return parseLesson(value, questionKinds);
}
