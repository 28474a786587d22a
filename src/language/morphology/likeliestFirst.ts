import type { Found } from './Found';
import type { Reading } from './Reading';

/** The cheapest of those that say the same, sorted; the first found before others that cost as much. Sorts what was found. */
export function likeliestFirst(found: Found): readonly Reading[] {
  if (found.count === 0) return none;
  if (found.count === 1) return [found.readings[0]!];
  sortByCost(found.readings, cheapestOfSame(found));
  return found.readings.slice(0, found.count);
}

const none: readonly Reading[] = [];

/** Moves the cheapest of those that say the same to the place of the first one, and the rest together; how many are left. */
function cheapestOfSame(found: Found): number {
  const { readings, count } = found;
  let kept = 1;
  for (let at = 1; at < count; at++) {
    const reading = readings[at]!;
    let place = 0;
    while (place < kept && !sayTheSame(readings[place]!, reading)) place++;
    if (place === kept) readings[kept++] = reading;
    else if (reading.cost < readings[place]!.cost) readings[place] = reading;
  }
  return (found.count = kept);
}

/** There are a few: put in their places one by one they are sorted sooner than by the engine’s way with many. */
function sortByCost(readings: Reading[], count: number): void {
  for (let next = 1; next < count; next++) {
    const reading = readings[next]!;
    let at = next;
    for (; at > 0 && readings[at - 1]!.cost > reading.cost; at--) readings[at] = readings[at - 1]!;
    readings[at] = reading;
  }
}

const sayTheSame = (one: Reading, other: Reading) =>
  one.stem === other.stem && one.first === other.first && areAlike(one.affixes, other.affixes);

/** Whether two lists have the same items in the same places. */
export function areAlike(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let place = 0; place < some.length; place++) if (some[place] !== others[place]) return false;
  return true;
}
