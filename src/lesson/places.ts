import { blocksOf, textOf } from './blocks';
import type { BlockId, Lesson, Place } from './Lesson';

/** Whether a place holds the character at an offset of a block. What interrupts a place is not in it. */
export function covers(place: Place, block: BlockId, offset: number): boolean {
  return place.block === block && place.spans.some(([start, end]) => start <= offset && offset < end);
}

/** Whether everything of one place lies within another. */
export function contains(outer: Place, inner: Place): boolean {
  return (
    outer.block === inner.block &&
    inner.spans.every(([start, end]) => outer.spans.some((span) => span[0] <= start && end <= span[1]))
  );
}

/** How many UTF-16 units of text a place holds. */
export function extentOf({ spans }: Pick<Place, 'spans'>): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** The words of a place, parts of an interrupted one joined by ` … `; empty if the lesson has no such block. */
export function placeText(lesson: Pick<Lesson, 'source' | 'body'>, place: Place): string {
  const text = textOf(lesson, place.block) ?? '';
  return place.spans.map(([start, end]) => text.slice(start, end)).join(' … ');
}

/** Compares places of a lesson for sorting: as they are read, and of two that begin together the longer one first. */
export function readingOrder(lesson: Pick<Lesson, 'source' | 'body'>): (a: Place, b: Place) => number {
  const order = new Map(blocksOf(lesson).map(({ id }, index) => [id, index]));
  const indexOf = (place: Place) => order.get(place.block) ?? order.size;
  return (a, b) => indexOf(a) - indexOf(b) || startOf(a) - startOf(b) || extentOf(b) - extentOf(a);
}

function startOf(place: Place): number {
  return place.spans[0]?.[0] ?? 0;
}
