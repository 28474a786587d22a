import { hashOfPartBehind, type Letters } from '../lexicon/Letters';
import { isIn, letterSet } from './letterPattern';

/** An infix found behind a form's first consonant, and the word without it. */
export interface InfixCut {
  readonly affix: string;
  readonly written: string;
  readonly stem: string;
}

const INFIXED = /^[bcdfghjklmnpqrstvwyz](?<written>el|em|er|in)[aeiou]/;
const LEAST_STEM = 4; // letters

/** Whether the letters of a part may be those of `infixCut`, and as many: most forms are done with then. */
export function mayBeInfixed({ codes }: Letters, from: number, to: number, longest: number): boolean {
  const rest = to - from - INFIX_LENGTH;
  if (rest < LEAST_STEM || rest > longest) return false;
  const second = codes[from + 1] ?? 0;
  const behind = second === E ? BEHIND_E : second === I ? BEHIND_I : 0;
  return isIn(behind, codes[from + 2] ?? 0) && isIn(VOWELS, codes[from + 3] ?? 0);
}
const INFIX_LENGTH = 2;

/** The hash of what a part would be without the two letters of an infix. */
export const hashWithoutInfix = (letters: Letters, from: number, to: number): number =>
  hashOfPartBehind(letters.codes[from] ?? 0, letters, from + 1 + INFIX_LENGTH, to);

const [E, I] = [0x65, 0x69];
const BEHIND_E = letterSet('lmr');
const BEHIND_I = letterSet('n');
const VOWELS = letterSet('aeiou');

/** The infix that a form may have. None of the four makes new words any more, so there are few: telunjuk, gerigi, kinerja. */
export function infixCut(form: string): InfixCut | null {
  const written = INFIXED.exec(form)?.groups?.['written'];
  if (written === undefined) return null;
  const stem = form.charAt(0) + form.slice(1 + written.length);
  return stem.length < LEAST_STEM ? null : { affix: `-${written}-`, written, stem };
}
