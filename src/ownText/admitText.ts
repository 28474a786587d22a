import { wordsOf } from '../language/text/words';
import { normaliseText } from './normaliseText';
import { TEXT_LIMITS } from './textLimits';

/** Why a text is not taken. */
export type TextRefusal = 'empty' | 'no-letters' | 'too-many-units' | 'too-many-words';

export interface Refused {
  readonly ok: false;
  readonly code: TextRefusal;
  /** How many units or words it has, where that is why. */
  readonly count: number;
}

export type Admitted = { readonly ok: true; readonly text: string; readonly words: number } | Refused;

/** The normalised text, if it is one that can be read here. What is too long is refused before it is looked at. */
export function admitText(raw: string): Admitted {
  const refusal = refusedAtOnce(raw);
  if (refusal) return refusal;
  const text = normaliseText(raw);
  const words = wordsOf(text).length;
  return words > TEXT_LIMITS.words ? refused('too-many-words', words) : { ok: true, text, words };
}

/** What can be told without reading the text: nobody need wait for it. */
export function refusedAtOnce(raw: string): Refused | null {
  if (isTooLong(raw)) return refused('too-many-units', raw.length);
  if (raw.trim() === '') return refused('empty', 0);
  return /[a-z]/i.test(raw) ? null : refused(SEEN.test(raw) ? 'no-letters' : 'empty', 0);
}

/** Anything that is to be seen. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}\p{M}]/u;

/** Whether a text is longer than may be looked at. */
export const isTooLong = (raw: string): boolean => raw.length > TEXT_LIMITS.units;

const refused = (code: TextRefusal, count: number): Refused => ({ ok: false, code, count });
