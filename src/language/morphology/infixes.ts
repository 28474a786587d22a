import { isIn, letterSet } from './letterPattern';

/** An infix found behind a form's first consonant, and the word without it. */
export interface InfixCut {
  readonly affix: string;
  readonly written: string;
  readonly stem: string;
}

const INFIXED = /^[bcdfghjklmnpqrstvwyz](?<written>el|em|er|in)[aeiou]/;
const LEAST_STEM = 4; // letters

/** Whether the second and third letters are those of an infix, or nearly. */
export const mayBeInfixed = (second: number, third: number): boolean => isIn(SECOND, second) && isIn(THIRD, third);
const SECOND = letterSet('ei');
const THIRD = letterSet('lmrn');

/** The infix that a form may have. None of the four makes new words any more, so there are few: telunjuk, gerigi, kinerja. */
export function infixCut(form: string): InfixCut | null {
  const written = INFIXED.exec(form)?.groups?.['written'];
  if (written === undefined) return null;
  const stem = form.charAt(0) + form.slice(1 + written.length);
  return stem.length < LEAST_STEM ? null : { affix: `-${written}-`, written, stem };
}
