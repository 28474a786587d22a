import type { NumberKey } from '../../src/quiz/kinds/number';

/** A right answer as somebody types it. */
export function shownNumberOf(key: NumberKey): string {
  return key.kind === 'date' ? `${key.day}/${key.month}/${key.year}` : String(key.value);
}
