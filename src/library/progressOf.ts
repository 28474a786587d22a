import type { Attempt } from '../quiz/Attempt';
import { resultOf } from '../quiz/resultOf';
import type { ReadingPosition } from '../state/readingPosition';
import type { LessonProgress, QuizProgress, ReadingProgress } from './LessonProgress';

/** How far one has come, by lesson, from what is stored. A lesson that nothing is stored of is not in it. */
export function progressOf(
  positions: readonly ReadingPosition[],
  attempts: ReadonlyMap<string, Attempt>,
): ReadonlyMap<string, LessonProgress> {
  const places = new Map<string, ReadingPosition>(positions.map((position) => [position.lesson, position]));
  const lessons = new Set([...places.keys(), ...attempts.keys()]);
  return new Map(
    [...lessons].map((lesson) => [
      lesson,
      { reading: readingProgress(places.get(lesson)), quiz: quizProgress(attempts.get(lesson)) },
    ]),
  );
}

function readingProgress(position: ReadingPosition | undefined): ReadingProgress {
  if (!position) return { kind: 'unread' };
  // Paragraphs are called p1, p2, … (docs/adding-a-lesson.md). The place is where one was last, and may well be the
  // title again after everything has been read: no share of the whole can be told from it.
  const number = /^p(\d+)$/.exec(position.block)?.[1];
  return number ? { kind: 'paragraph', number: Number(number) } : { kind: 'opened' };
}

function quizProgress(attempt: Attempt | undefined): QuizProgress {
  if (!attempt) return { kind: 'none' };
  const { right, open, outOf } = resultOf(attempt);
  if (attempt.position.kind === 'finished') return { kind: 'result', right, total: outOf };
  return { kind: 'resume', answered: outOf - open, total: outOf };
}
