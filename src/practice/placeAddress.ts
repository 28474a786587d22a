import type { Span } from '../language/text/Span';

/** The address at which the article opens with these places of one of its blocks lit up (`?at=p4.10-25,40-52`). */
export function placeAddress(lesson: string, block: string, spans: readonly Span[]): string {
  return `/lessons/${lesson}?at=${block}.${spans.map(([start, end]) => `${start}-${end}`).join(',')}`;
}
