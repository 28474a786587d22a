import { useCallback, useEffect, useState, type RefObject } from 'react';
import { whenIdle } from './whenIdle';

/**
 * Remembers how far this lesson has been read, and goes there when it is opened again.
 *
 * @param begins false as long as other things are to be loaded first
 * @returns whether it has just gone there, and how to stop saying so
 */
export function useReadingPosition(
  article: RefObject<HTMLElement | null>,
  lesson: string,
  begins: boolean,
): { resumed: boolean; forget: () => void } {
  const [resumed, setResumed] = useState(false);
  useEffect(() => {
    if (!begins) return;
    const listening = new AbortController();
    const { signal } = listening;
    const begin = async () => {
      // Storage out of reach: reading works, it is only not remembered.
      if (await start(article, lesson, signal).catch(() => false)) setResumed(true);
    };
    const stop = whenIdle(() => void begin());
    return () => {
      listening.abort();
      stop();
    };
  }, [article, lesson, begins]);
  const forget = useCallback(() => setResumed(false), []);
  return { resumed, forget };
}

/** @returns whether it went to a stored place */
async function start(article: RefObject<HTMLElement | null>, lesson: string, signal: AbortSignal): Promise<boolean> {
  const { readPosition, savePosition } = await import('../state/readingPosition');
  const stored = await readPosition(lesson);
  if (signal.aborted || !article.current) return false;
  // Not over a place that the browser restored, an address points to, or the reader has already gone to.
  const goes = stored && scrollY < 8 && !location.hash && !location.search;
  const went = goes ? goTo(article.current, stored) : false;
  let timer = 0;
  const save = () => {
    clearTimeout(timer);
    const position = article.current && positionIn(article.current);
    if (position) void savePosition(lesson, position);
  };
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(save, 400);
  };
  addEventListener('scroll', later, { signal, passive: true });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save(), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return went;
}

/** The block at the top of the window and how much of it is above: holds when text size or English change. */
interface Position {
  readonly block: string;
  /** 0 to 1. */
  readonly fraction: number;
}

const line = 80; // px below the top of the window: where one reads after scrolling

function positionIn(article: HTMLElement): Position | null {
  for (const block of article.querySelectorAll<HTMLElement>('[data-block]')) {
    const { top, bottom, height } = block.getBoundingClientRect();
    if (bottom > line)
      return { block: block.dataset['block'] ?? '', fraction: Math.min(1, Math.max(0, (line - top) / height)) };
  }
  return null;
}

/** @returns whether that is further on than the beginning */
function goTo(article: HTMLElement, { block, fraction }: Position): boolean {
  const element = article.querySelector(`[data-block="${CSS.escape(block)}"]`);
  if (!element || block === 'title' || block === 'caption') return false;
  const { top, height } = element.getBoundingClientRect();
  scrollTo({ top: scrollY + top + height * fraction - line, behavior: 'instant' });
  return true;
}
