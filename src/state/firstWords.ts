import { lessonFromFirstWords, type ReadableLesson } from '../lesson/FirstWords';
import { buildIndex, type LessonIndex } from '../lesson/lookup';
import { unpackFirstWords, type PackedWords } from '../lesson/packFirstWords';
import type { Passage } from '../lesson/Passage';

/** A lesson as far as it is here, and what finds its entries by their places. */
export interface ReadLesson {
  readonly lesson: ReadableLesson;
  readonly index: LessonIndex;
}

/**
 * Fetches what answers a tap, ahead of the lesson itself. Null if it cannot be had or belongs to another revision of
 * the text: the lesson that follows says why.
 *
 * Not parsed like a lesson: the file is made by the build from a parsed one, nothing else may write it, nothing of it is
 * stored, and the parsed lesson takes its place a moment later.
 */
export async function fetchFirstWords(passage: Passage): Promise<ReadLesson | null> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}lessons/${passage.id}.words.json`);
    if (!response.ok) return null;
    const packed = (await response.json()) as PackedWords;
    if (packed.hash !== passage.hash) return null;
    const lesson = lessonFromFirstWords(passage, unpackFirstWords(packed));
    return { lesson, index: buildIndex(lesson) };
  } catch {
    return null;
  }
}
