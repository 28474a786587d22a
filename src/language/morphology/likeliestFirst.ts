import type { Reading } from './Reading';

/** The cheapest of those that say the same, sorted. */
export function likeliestFirst(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    const key = `${reading.first?.id ?? ''} ${reading.stem.id} ${reading.affixes.join(' ')}`;
    const known = best.get(key);
    if (!known || reading.cost < known.cost) best.set(key, reading);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost);
}
