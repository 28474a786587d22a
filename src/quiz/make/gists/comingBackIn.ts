import type { SourceSentence } from '../QuizSource';
import { rootsIn } from './rootsIn';

/** How much of what a text keeps coming back to is in a sentence of it: the more, the nearer it is to the point. */
export function comingBackIn(sentences: readonly SourceSentence[]): (sentence: SourceSentence) => number {
  const weight = weightsIn(sentences);
  return ({ words }) => [...rootsIn(words)].reduce((sum, root) => sum + (weight.get(root) ?? 0), 0);
}

/** A lead that paints a scene has less than this of what the richest sentence has; one that tells what happened has more. */
const LEAST = 0.65;

/** Whether hardly a sentence has more of it than the first one. */
export function isMainPoint(lead: SourceSentence, sentences: readonly SourceSentence[]): boolean {
  const worth = comingBackIn(sentences);
  return worth(lead) >= LEAST * Math.max(...sentences.map(worth));
}

/** How often what a content word comes from is in other sentences than one: what is named once weighs nothing. */
function weightsIn(sentences: readonly SourceSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of sentences) for (const root of rootsIn(words)) counts.set(root, (counts.get(root) ?? 0) + 1);
  return new Map([...counts].map(([root, count]) => [root, count - 1]));
}
