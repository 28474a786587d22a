import type { Letters } from '../lexicon/Letters';
import { isIn, letterSet } from './letterPattern';

/** An infix found behind a form's first consonant, and the word without it. */
export interface InfixCut {
  readonly affix: string;
  readonly written: string;
  readonly stem: string;
}

const INFIXED = /^[bcdfghjklmnpqrstvwyz](?<written>el|em|er|in)[aeiou]/;
const LEAST_STEM = 4; // letters

/** Whether the second to fourth letters may be an infix and what follows it: most forms are done with then. */
export const mayBeInfixed = ({ codes }: Letters, from: number): boolean =>
  isIn(SECOND, codes[from + 1] ?? 0) && isIn(THIRD, codes[from + 2] ?? 0) && isIn(VOWELS, codes[from + 3] ?? 0);
const SECOND = letterSet('ei');
const THIRD = letterSet('lmrn');
const VOWELS = letterSet('aeiou');

/** The infix that a form may have. None of the four makes new words any more, so there are few: telunjuk, gerigi, kinerja. */
export function infixCut(form: string): InfixCut | null {
  const written = INFIXED.exec(form)?.groups?.['written'];
  if (written === undefined) return null;
  const stem = form.charAt(0) + form.slice(1 + written.length);
  return stem.length < LEAST_STEM ? null : { affix: `-${written}-`, written, stem };
}
