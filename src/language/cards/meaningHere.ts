import type { WordClass } from '../lexicon/Entry';
import type { WordTraces } from './wordTraces';

/** What a word means where it stands, in one line. */
export interface MeaningHere {
  readonly gloss: string;
  /** Null where it was put together by rule: its class is then not told. */
  readonly wordClass: WordClass | null;
  /** `dictionary`: a line of the lexicon says so; `rule`: put together from its parts. */
  readonly by: 'dictionary' | 'rule';
}

/** What is most likely meant here; null where nothing can be said that would be relied on. */
export function meaningHere({ traces: [trace] }: WordTraces): MeaningHere | null {
  if (!trace) return null;
  const [first] = trace.lexeme?.meanings ?? [];
  if (first) return { gloss: first.gloss, wordClass: first.wordClass, by: 'dictionary' };
  if (trace.sort === 'numeral') return { gloss: trace.glosses.join('; '), wordClass: 'num', by: 'dictionary' };
  return trace.composed.length > 0 ? { gloss: trace.composed.join('; '), wordClass: null, by: 'rule' } : null;
}
