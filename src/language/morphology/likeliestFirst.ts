import type { Reading } from './Reading';

/** The cheapest of those that say the same, sorted; the first found before others that cost as much. */
export function likeliestFirst(found: readonly Reading[]): readonly Reading[] {
  const [only] = found;
  if (!only) return none;
  if (found.length === 1) return [only]; // not what was found: an array that grew has room for many more
  const best: Reading[] = [];
  for (const reading of found) {
    const place = placeOfSame(best, reading);
    if (place < 0) best.push(reading);
    else if (reading.cost < (best[place]?.cost ?? 0)) best[place] = reading;
  }
  return best.length === 2 ? ofTwo(best) : best.sort((a, b) => a.cost - b.cost);
}

function ofTwo(readings: readonly Reading[]): readonly Reading[] {
  const [first, second] = readings;
  return first && second && second.cost < first.cost ? [second, first] : readings;
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
