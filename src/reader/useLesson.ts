import { useCallback, useEffect, useState } from 'react';
import type { Lesson } from '../lesson/Lesson';
import type { Passage } from '../lesson/Passage';
import { fetchFirstWords, type ReadLesson } from '../state/firstWords';
import type { LoadedLesson } from '../state/loadLesson';
import { whenIdle } from './whenIdle';

/**
 * The lesson behind the passage: first the words, so that a tap is answered, then all of it. `whole` is null until
 * then; `failed` keeps what words there are.
 */
export interface LessonState {
  readonly read: ReadLesson | null;
  readonly whole: Lesson | null;
  readonly failed: 'no' | 'offline' | 'refused';
}

const nothing: LessonState = { read: null, whole: null, failed: 'no' };

/** Loads the lesson after the first paint. What parses it is a chunk of its own, for when the browser is idle again. */
export function useLesson(passage: Passage): { lesson: LessonState; retry: () => void } {
  const [lesson, setLesson] = useState<LessonState>(nothing);
  const loadWhole = useCallback(async () => {
    const outcome = await wholeLesson(passage);
    if (typeof outcome === 'string') setLesson((before) => ({ ...before, failed: outcome }));
    else setLesson({ read: outcome, whole: outcome.lesson, failed: 'no' });
  }, [passage]);
  useEffect(() => {
    let gone = false;
    let cancel = whenIdle(() => {
      void fetchFirstWords(passage).then((read) => {
        if (gone) return;
        if (read) setLesson((before) => (before.read ? before : { ...before, read }));
        cancel = whenIdle(() => void loadWhole());
      });
    });
    return () => {
      gone = true;
      cancel();
    };
  }, [passage, loadWhole]);
  const retry = useCallback(() => {
    setLesson((before) => ({ ...before, failed: 'no' }));
    void loadWhole();
  }, [loadWhole]);
  return { lesson, retry };
}

/** The lesson, or why it is not here. Another revision than the page's would point into another text. */
async function wholeLesson({ id, hash }: Passage): Promise<LoadedLesson | 'offline' | 'refused'> {
  const code = await import('../state/loadLesson').catch(() => null);
  if (!code) return 'offline';
  const outcome = await code.loadLesson(id);
  if (outcome.kind !== 'loaded') return outcome.kind;
  return outcome.lesson.lesson.hash === hash ? outcome.lesson : 'refused';
}
