import { useCallback, useEffect, useState, type RefObject } from 'react';
import type { Bring } from './bring';
import { whenIdle } from './whenIdle';

/**
 * Remembers how far this lesson has been read, and goes there when it is opened again.
 *
 * @param begins false as long as other things are to be loaded first
 * @param bring draws a block that is not on the page, where not all are
 * @returns whether it has just gone there, and how to stop saying so
 */
export function useReadingPosition(
  article: RefObject<HTMLElement | null>,
  lesson: string,
  begins: boolean,
  bring?: Bring,
): { resumed: boolean; forget: () => void } {
  const [resumed, setResumed] = useState(false);
  useEffect(() => {
    if (!begins) return;
    const listening = new AbortController();
    const { signal } = listening;
    const begin = async () => {
      const { followPosition } = await import('./followPosition');
      if (article.current && (await followPosition(article.current, lesson, signal, bring))) setResumed(true);
    };
    // Code or storage out of reach: reading works, it is only not remembered.
    const stop = whenIdle(() => void begin().catch(() => undefined));
    return () => {
      listening.abort();
      stop();
    };
  }, [article, lesson, begins, bring]);
  const forget = useCallback(() => setResumed(false), []);
  return { resumed, forget };
}
