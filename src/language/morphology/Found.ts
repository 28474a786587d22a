import type { Reading } from './Reading';

/**
 * Readings in the order in which they were found. One list is filled again for word after word, so that finding them takes no
 * memory but their own; what lies behind the count is left from earlier words, and means nothing.
 */
export interface Found {
  count: number;
  readonly readings: Reading[];
}

export const nothingFound = (): Found => ({ count: 0, readings: [] });

export function addReading(found: Found, reading: Reading): void {
  found.readings[found.count++] = reading;
}

/** Drops of the readings from a place on those of which something does not hold. */
export function keepThose(holds: (reading: Reading) => boolean, found: Found, from: number): void {
  const { readings, count } = found;
  found.count = from;
  for (let at = from; at < count; at++) if (holds(readings[at]!)) addReading(found, readings[at]!);
}
