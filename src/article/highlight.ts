import type { Place } from '../lesson/Lesson';
import { rangeAt, textRoot } from './textPosition';

/** Layers of light, drawn by `::highlight(name)` in highlight.css, later ones over earlier ones. */
export type Layer = 'found' | 'evidence' | 'voice' | 'phrase' | 'spoken';

const order: readonly Layer[] = ['found', 'evidence', 'voice', 'phrase', 'spoken'];

/**
 * Lights up ranges in one layer instead of what it lit before. The document is not touched: nothing is wrapped, moved
 * or laid out anew (CSS Custom Highlight API; a browser without it shows no light and everything else).
 */
export function light(layer: Layer, ranges: Iterable<Range>): void {
  if (!('highlights' in CSS)) return;
  const highlight = new Highlight(...ranges);
  highlight.priority = order.indexOf(layer);
  CSS.highlights.set(layer, highlight);
}

/** Puts out one layer. */
export function extinguish(layer: Layer): void {
  if ('highlights' in CSS) CSS.highlights.delete(layer);
}

/** The DOM ranges of places of the lesson in one language's text, as far as they are on the page. */
export function rangesOf(within: ParentNode, places: readonly Place[], language: 'id' | 'en'): Range[] {
  return places.flatMap(({ block, spans }) => {
    const root = textRoot(within, block, language);
    return root ? spans.flatMap((span) => rangeAt(root, span) ?? []) : [];
  });
}
