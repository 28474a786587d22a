import { light, rangesOf } from '../article/highlight';
import type { Place } from '../lesson/Lesson';

/** Brings a place of the article into view and lights it up, until another is shown. */
export function showPlace(article: HTMLElement, place: Place): void {
  const ranges = rangesOf(article, [place], 'id');
  const [first] = ranges;
  if (!first) return;
  light('found', ranges);
  const { top } = first.getBoundingClientRect();
  const still =
    document.documentElement.dataset['motion'] === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - innerHeight * 0.3, behavior: still ? 'instant' : 'smooth' });
}
