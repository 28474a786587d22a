import type { Reading } from '../../../src/language/morphology/Reading';
import { wordsOf } from '../../../src/language/text/words';

/** One word or number of a running text, with all that context looks at. */
export interface WordInContext {
  /** As written. */
  readonly form: string;
  /** What morphology makes of it, the likeliest first; empty for numbers and unknown words. */
  readonly readings: readonly Reading[];
  /** Whatever lies between the word before and this one; before the first word the text's beginning. */
  readonly before: string;
  /** Whether a sentence begins here. */
  readonly initial: boolean;
}

/** The words of a text as context takes them; a sentence begins at the first one and after a stop and a space. */
export function wordsIn(text: string, readingsOf: (form: string) => readonly Reading[]): readonly WordInContext[] {
  let end = 0;
  return wordsOf(text).map(([from, to], index) => {
    const before = text.slice(end, from);
    end = to;
    const form = text.slice(from, to);
    const initial = index === 0 || /[.?!]\s+$/.test(before);
    return { form, readings: /\p{L}/u.test(form) ? readingsOf(form) : [], before, initial };
  });
}
