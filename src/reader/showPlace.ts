import { light, rangesOf } from '../article/highlight';
import type { Place } from '../lesson/Lesson';

/**
 * Brings a place of the article into view and lights it up, until another is shown.
 *
 * @param at once: where something is then placed beside it
 */
export function showPlace(article: HTMLElement, place: Place, at: 'leisure' | 'once' = 'leisure'): void {
  const ranges = rangesOf(article, [place], 'id');
  const [first] = ranges;
  if (!first) return;
  light('found', ranges);
  const { top } = first.getBoundingClientRect();
  const still =
    at === 'once' ||
    document.documentElement.dataset['motion'] === 'reduced' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - innerHeight * 0.3, behavior: still ? 'instant' : 'smooth' });
}
