/**
 * Moves the focus onto a heading that has just come up, so that a screen reader says it and Tab goes on from there.
 * `top`: a new page, seen from its beginning. `near`: on the same page, which moves only as far as the heading would
 * otherwise stand low in the window or outside of it.
 */
export function arriveAt(heading: HTMLElement, where: 'top' | 'near'): void {
  heading.focus({ preventScroll: true });
  if (where === 'top') return scrollTo({ top: 0, behavior: 'instant' });
  const { top } = heading.getBoundingClientRect();
  if (top >= 0 && top < innerHeight * 0.4) return;
  scrollBy({ top: top - innerHeight * 0.12, behavior: isStill() ? 'instant' : 'smooth' });
}

const isStill = () =>
  document.documentElement.dataset['motion'] === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
