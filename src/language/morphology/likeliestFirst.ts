import type { Reading } from './Reading';

/** The cheapest of those that say the same, sorted; the first found before others that cost as much. */
export function likeliestFirst(found: readonly Reading[]): readonly Reading[] {
  if (found.length === 0) return none;
  const best: Reading[] = [];
  for (const reading of found) {
    const place = best.findIndex((other) => sayTheSame(other, reading));
    const known = best[place];
    if (!known) best.push(reading);
    else if (reading.cost < known.cost) best[place] = reading;
  }
  return best.sort((a, b) => a.cost - b.cost);
}

const none: readonly Reading[] = [];

const sayTheSame = (one: Reading, other: Reading) =>
  one.stem === other.stem && one.first === other.first && areAlike(one.affixes, other.affixes);

function areAlike(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let place = 0; place < some.length; place++) if (some[place] !== others[place]) return false;
  return true;
}
