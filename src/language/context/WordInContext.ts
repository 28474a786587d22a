import type { Reading } from '../morphology/Reading';

/** One word or number of a running text, with all that context looks at. */
export interface WordInContext {
  /** As written. */
  readonly form: string;
  /** What morphology makes of it, the likeliest first; empty for numbers and unknown words. */
  readonly readings: readonly Reading[];
  /** Whatever lies between the word before and this one, white space included; before the first word the text's beginning. */
  readonly before: string;
  /** Whether a sentence begins here. */
  readonly initial: boolean;
}
