import type { KindName } from '../../quiz/questionKinds';
import { kindViews } from './kindViews';

/** Loads what questions are drawn by, where it is not here yet, so that none of them waits for it. Never rejects. */
export function loadViews(questions: readonly { readonly kind: KindName }[]): void {
  // A failure now is no matter: the question itself asks again, and says so.
  for (const kind of new Set(questions.map((question) => question.kind))) kindViews[kind].load?.().catch(() => {});
}
