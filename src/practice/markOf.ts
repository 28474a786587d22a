import type { AttemptItem } from '../quiz/Attempt';

/** What the answer to an item is worth; null while there is none. */
export function markOf({ state }: AttemptItem): 'right' | 'partly' | 'wrong' | 'skipped' | null {
  return state.kind === 'open' ? null : state.given.mark.kind;
}
