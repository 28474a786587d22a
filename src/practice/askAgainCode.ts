import type { UnreadableAnswer } from '../quiz/kinds/number';
import type { UnmarkedSummary } from '../quiz/kinds/summary';

const CODES = [
  'empty',
  'not-a-number',
  'not-whole',
  'incomplete-date',
  'short-year',
  'no-such-date',
  'number-wanted',
  'year-wanted',
  'date-wanted',
  'ambiguous-date',
  'unticked',
] as const satisfies readonly (UnreadableAnswer | UnmarkedSummary)['code'][];

/** The code of an answer that was not understood, as far as there is a text for it: see `practice.askAgain`. */
export function askAgainCode(code: string): (typeof CODES)[number] {
  return CODES.find((known) => known === code) ?? 'not-a-number';
}
