import type { LessonId } from '../lesson/Lesson';

/** The words that ship with a lesson, in the form of `formatTextWords`; null if they cannot be had. */
export async function loadLessonWords(basePath: string, id: LessonId): Promise<string | null> {
  try {
    const response = await fetch(`${basePath}lessons/${id}.lexemes.txt`);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
