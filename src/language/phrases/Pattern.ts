import type { Lexeme } from '../lexicon/Lexeme';
import type { Lexicon } from '../lexicon/Lexicon';
import { readingsOf } from '../morphology/readingsOf';

/** How a lexeme of several words is looked for in a text. */
export interface Pattern {
  readonly entry: Lexeme;
  /** Runs of words, lower case: within one the words follow each other, between two there is a gap. */
  readonly runs: readonly (readonly string[])[];
  /** Of how many words it is: of two that begin at the same place the longer one holds. */
  readonly length: number;
  /** The root of its first word, where any verbal form of it will do; else `null`. */
  readonly root: string | null;
}

const GAP = ' … ';

export function patternOf(entry: Lexeme, lexicon: Lexicon): Pattern {
  const runs = entry.headword.split(GAP).map((run) => run.split(' ').map(wordOf));
  const first = runs[0]?.[0] ?? '';
  return {
    entry,
    runs,
    length: runs.flat().length,
    root: entry.phrase?.inflects ? (readingsOf(first, lexicon)[0]?.root ?? first) : null,
  };
}

/** A word as patterns have it: in lower case, and `tak` is `tidak`. */
export function wordOf(written: string): string {
  const word = written.toLowerCase();
  return word === 'tak' ? 'tidak' : word;
}

/** Order of patterns: those of more words first, then those of more letters: `di antaranya` before `di antara` with -nya. */
export const longestFirst = (one: Pattern, other: Pattern): number =>
  other.length - one.length || other.entry.headword.length - one.entry.headword.length;
