import { useCallback, useEffect, useState } from 'react';
import type { Lesson } from '../lesson/Lesson';
import type { Problem } from '../lesson/Parsed';
import { loadLesson, type LessonOutcome } from '../state/loadLesson';

/** The lesson's file: where the questions are. */
export type LessonFile =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly lesson: Lesson }
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** There is no lesson of this name. */
  | { readonly kind: 'missing' };

/** Loads a lesson's file once the page is live; `retry` tries again after a lost connection. */
export function useLessonFile(id: string): { readonly file: LessonFile; readonly retry: () => void } {
  const [file, setFile] = useState<LessonFile>({ kind: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let gone = false;
    void loadLesson(id).then((outcome) => {
      if (!gone) setFile(fileOf(outcome));
    });
    return () => {
      gone = true;
    };
  }, [id, turn]);
  const retry = useCallback(() => {
    setFile({ kind: 'loading' });
    setTurn((before) => before + 1);
  }, []);
  return { file, retry };
}

function fileOf(outcome: LessonOutcome): LessonFile {
  switch (outcome.kind) {
    case 'loaded':
      return { kind: 'loaded', lesson: outcome.lesson.lesson };
    case 'offline':
      return outcome;
    case 'refused':
      return outcome.problems.some(({ code }) => code === 'not-found') ? { kind: 'missing' } : outcome;
    default:
      return outcome satisfies never;
  }
}
