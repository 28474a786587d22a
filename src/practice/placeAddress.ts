import type { Span } from '../language/text/Span';
import type { PassageBlock } from '../lesson/blocks';
import type { Passage } from '../lesson/Passage';
import { isCurrent } from './isCurrent';

/**
 * The address at which the article opens with these places of one of its blocks lit up (`?at=p4.10-25,40-52`); the
 * article's own address where that block no longer reads as it did when the places were set.
 */
export function placeAddress(article: string, passage: Passage, block: PassageBlock, spans: readonly Span[]): string {
  if (!isCurrent(block, passage)) return article;
  return `${article}?at=${block.id}.${spans.map(([start, end]) => `${start}-${end}`).join(',')}`;
}
