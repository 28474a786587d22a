import { useEffect, useState } from 'react';
import type { LessonProgress } from './LessonProgress';

export type AllProgress = ReadonlyMap<string, LessonProgress>;

/**
 * How far one has come with each lesson; null until storage has answered, so that the first render is the prerendered
 * one. The quiz and the database are chunks that the list does not wait for.
 */
export function useProgress(): AllProgress | null {
  const [progress, setProgress] = useState<AllProgress | null>(null);
  useEffect(() => {
    let shown = true;
    readProgress().then(
      (read) => shown && setProgress(read),
      () => {}, // a chunk that could not be loaded: the list says nothing of progress, rather than that there is none
    );
    return () => {
      shown = false;
    };
  }, []);
  return progress;
}

async function readProgress(): Promise<AllProgress> {
  const [{ allPositions }, { latestAttempts }, { progressOf }] = await Promise.all([
    import('../state/readingPosition'),
    import('../state/attempts'),
    import('./progressOf'),
  ]);
  return progressOf(...(await Promise.all([allPositions(), latestAttempts()])));
}
