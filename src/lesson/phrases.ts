import type { Span } from '../language/text/Span';
import type { PhrasePair, TranslatedBlock } from './Lesson';

/**
 * The phrase pair that an offset lies in: an offset of the Indonesian (`source`) or of its English (`target`). Where one
 * pair lies within another, the smaller one; null where there is none.
 */
export function phraseAt(
  { phrases }: Pick<TranslatedBlock, 'phrases'>,
  offset: number,
  side: 'source' | 'target',
): PhrasePair | null {
  const hits = phrases.filter((pair) => pair[side].some(([start, end]) => start <= offset && offset < end));
  return hits.reduce<PhrasePair | null>(
    (best, pair) => (best === null || extent(pair[side]) < extent(best[side]) ? pair : best),
    null,
  );
}

function extent(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}
