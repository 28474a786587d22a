import { useEffect, type RefObject } from 'react';
import { whenIdle } from './whenIdle';

/** Remembers how far this lesson has been read, and goes there when it is opened again. */
export function useReadingPosition(article: RefObject<HTMLElement | null>, lesson: string): void {
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const stop = whenIdle(() => void start(article, lesson, signal));
    return () => {
      listening.abort();
      stop();
    };
  }, [article, lesson]);
}

async function start(article: RefObject<HTMLElement | null>, lesson: string, signal: AbortSignal): Promise<void> {
  const { readPosition, savePosition } = await import('../state/readingPosition');
  const stored = await readPosition(lesson);
  if (signal.aborted || !article.current) return;
  // Not over a place that the browser restored, an address points to, or the reader has already gone to.
  if (stored && scrollY < 8 && !location.hash && !location.search) goTo(article.current, stored);
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

function goTo(article: HTMLElement, { block, fraction }: Position): void {
  const element = article.querySelector(`[data-block="${CSS.escape(block)}"]`);
  if (!element || block === 'title') return;
  const { top, height } = element.getBoundingClientRect();
  scrollTo({ top: scrollY + top + height * fraction - line, behavior: 'instant' });
}
