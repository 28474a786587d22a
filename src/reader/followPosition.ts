import { readPosition, savePosition } from '../state/readingPosition';
import type { Bring } from './bring';
import { whenIdle } from './whenIdle';

/**
 * Goes to where the lesson was left, and notes where it is read from now on.
 *
 * @returns whether it went to a stored place
 * @throws when the storage is out of reach
 */
export async function followPosition(
  article: HTMLElement,
  lesson: string,
  signal: AbortSignal,
  bring?: Bring,
): Promise<boolean> {
  const stored = await readPosition(lesson);
  if (signal.aborted) return false;
  // Not over a place that the browser restored, an address points to, or the reader has already gone to.
  const goes = stored && scrollY < 8 && !location.hash && !location.search;
  const went = goes ? await goTo(article, stored, bring) : false;
  if (signal.aborted) return false;
  let timer = 0;
  let callOff = () => {};
  const save = () => {
    clearTimeout(timer);
    callOff();
    const position = positionIn(article);
    if (position) void savePosition(lesson, position);
  };
  // A tap often comes right after scrolling: its answer goes first.
  const later = () => {
    clearTimeout(timer);
    callOff();
    timer = window.setTimeout(() => (callOff = whenIdle(save)), 400);
  };
  addEventListener('scroll', later, { signal, passive: true });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save(), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    callOff();
  });
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
async function goTo(article: HTMLElement, { block, fraction }: Position, bring: Bring | undefined): Promise<boolean> {
  if (block === 'title' || block === 'caption') return false;
  const element = bring ? await bring(block) : article.querySelector(`[data-block="${CSS.escape(block)}"]`);
  if (!element) return false;
  const { top, height } = element.getBoundingClientRect();
  scrollTo({ top: scrollY + top + height * fraction - line, behavior: 'instant' });
  return true;
}
