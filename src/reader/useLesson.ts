import { startTransition, useCallback, useEffect, useState } from 'react';
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

const WHOLE_AFTER = 4000; // ms

const nothing: LessonState = { read: null, whole: null, failed: 'no' };

interface Lessons {
  readonly lesson: LessonState;
  /** A tap is answered as well as it can be for now: time for whatever else there is to load. */
  readonly settled: boolean;
  readonly retry: () => void;
}

/**
 * Loads the lesson after the first paint: the words when the browser is idle; the whole when they and the card are here
 * and somebody asks for it, or after a while of reading. Everything before that would be in the way of the first tap.
 *
 * @param cardSettled the card's code has come, or will not
 * @param wanted something is open that shows more of it than the words
 */
export function useLesson(passage: Passage, cardSettled: boolean, wanted: boolean): Lessons {
  const [lesson, setLesson] = useState<LessonState>(nothing);
  const [wordsSettled, setWordsSettled] = useState(false);
  const settled = wordsSettled && cardSettled;
  const loadWhole = useCallback(async () => {
    const outcome = await wholeLesson(passage);
    if (typeof outcome === 'string') setLesson((before) => ({ ...before, failed: outcome }));
    else startTransition(() => setLesson({ read: outcome, whole: outcome.lesson, failed: 'no' }));
  }, [passage]);
  useEffect(() => {
    let gone = false;
    const cancel = whenIdle(() => {
      void fetchFirstWords(passage).then((read) => {
        if (gone) return;
        // Nobody waits for it yet: a finger that scrolls comes first.
        startTransition(() => {
          if (read) setLesson((before) => (before.read ? before : { ...before, read }));
          setWordsSettled(true);
        });
      });
    });
    return () => {
      gone = true;
      cancel();
    };
  }, [passage]);
  const due = settled && lesson.whole === null && lesson.failed === 'no';
  useEffect(() => {
    if (!due) return;
    if (wanted) return whenIdle(() => void loadWhole());
    const timer = setTimeout(() => void loadWhole(), WHOLE_AFTER);
    return () => clearTimeout(timer);
  }, [due, wanted, loadWhole]);
  const retry = useCallback(() => {
    setLesson((before) => ({ ...before, failed: 'no' }));
    void loadWhole();
  }, [loadWhole]);
  return { lesson, settled, retry };
}

/** The lesson, or why it is not here. Another revision than the page's would point into another text. */
async function wholeLesson({ id, hash }: Passage): Promise<LoadedLesson | 'offline' | 'refused'> {
  const code = await import('../state/loadLesson').catch(() => null);
  if (!code) return 'offline';
  const outcome = await code.loadLesson(id);
  if (outcome.kind !== 'loaded') return outcome.kind;
  return outcome.lesson.lesson.hash === hash ? outcome.lesson : 'refused';
}
