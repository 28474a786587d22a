import type { WordClass } from '../lexicon/Entry';
import type { WordTraces } from './wordTraces';

/** What a word means where it stands, in one line. */
export interface MeaningHere {
  readonly gloss: string;
  /** Null where it was put together by rule: its class is then not told. */
  readonly wordClass: WordClass | null;
}

/** What is most likely meant here; null where nothing can be said that would be relied on. */
export function meaningHere({ traces: [trace] }: WordTraces): MeaningHere | null {
  if (!trace) return null;
  const [first] = trace.lexeme?.meanings ?? [];
  if (first) return { gloss: first.gloss, wordClass: first.wordClass };
  if (trace.sort === 'numeral') return { gloss: trace.glosses.join('; '), wordClass: 'num' };
  return trace.composed.length > 0 ? { gloss: trace.composed.join('; '), wordClass: null } : null;
}
