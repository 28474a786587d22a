import type { WordClass } from '../lexicon/Entry';
import type { Reading } from '../morphology/Reading';
import type { Window } from './Window';

/** One local observation and what it speaks for. */
export interface Rule {
  readonly id: string;
  /** What the rule rests on, with an example. */
  readonly why: string;
  /** The words that it is about, lower case; without them, any. */
  readonly forms?: ReadonlySet<string>;
  readonly applies: (window: Window) => boolean;
  /** Which reading, taken as which class. */
  readonly favours: (reading: Reading, wordClass: WordClass) => boolean;
  /** In the unit of a reading's cost. Negative speaks against. */
  readonly bonus: number;
}
