import type { Attempt } from '../quiz/Attempt';
import { resultOf } from '../quiz/resultOf';
import type { QuizProgress, ReadingProgress } from './LessonProgress';

/** How far one has read, by the block at the top of the window when it was left; undefined if it was never open. */
export function readingProgress(block: string | undefined): ReadingProgress {
  if (block === undefined) return { kind: 'unread' };
  // Paragraphs are called p1, p2, … (docs/adding-a-lesson.md). The place is where one was last, and may well be the
  // title again after everything has been read: no share of the whole can be told from it.
  const number = /^p(\d+)$/.exec(block)?.[1];
  return number ? { kind: 'paragraph', number: Number(number) } : { kind: 'opened' };
}

/** How far one has come with a quiz, by the attempt begun last; undefined if none was. */
export function quizProgress(attempt: Attempt | undefined): QuizProgress {
  if (!attempt) return { kind: 'none' };
  const { right, open, outOf } = resultOf(attempt);
  if (attempt.position.kind === 'finished') return { kind: 'result', right, total: outOf };
  return { kind: 'resume', answered: outOf - open, total: outOf };
}
