import type { Reading } from './Reading';

/** The cheapest of those that say the same, sorted; the first found before others that cost as much. */
export function likeliestFirst(found: readonly Reading[]): readonly Reading[] {
  const [first, second] = found;
  if (!first) return none;
  if (!second) return [first]; // not what was found: an array that grew has room for many more
  return found.length === 2 ? ofTwo(first, second) : ofMany(found);
}

function ofTwo(first: Reading, second: Reading): readonly Reading[] {
  if (sayTheSame(first, second)) return [second.cost < first.cost ? second : first];
  return second.cost < first.cost ? [second, first] : [first, second];
}

function ofMany(found: readonly Reading[]): readonly Reading[] {
  const best: Reading[] = [];
  for (const reading of found) {
    const place = placeOfSame(best, reading);
    if (place < 0) best.push(reading);
    else if (reading.cost < (best[place]?.cost ?? 0)) best[place] = reading;
  }
  return best.sort((a, b) => a.cost - b.cost);
}

function placeOfSame(readings: readonly Reading[], reading: Reading): number {
  for (let place = 0; place < readings.length; place++) {
    const other = readings[place];
    if (other && sayTheSame(other, reading)) return place;
  }
  return -1;
}

const none: readonly Reading[] = [];

const sayTheSame = (one: Reading, other: Reading) =>
  one.stem === other.stem && one.first === other.first && areAlike(one.affixes, other.affixes);

function areAlike(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let place = 0; place < some.length; place++) if (some[place] !== others[place]) return false;
  return true;
}
