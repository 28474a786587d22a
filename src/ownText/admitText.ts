import { wordsOf } from '../language/text/words';
import { normaliseText } from './normaliseText';
import { TEXT_LIMITS } from './textLimits';

/** Why a text is not taken. */
export type TextRefusal = 'empty' | 'no-letters' | 'too-many-units' | 'too-many-words';

export type Admitted =
  | { readonly ok: true; readonly text: string; readonly words: number }
  /** `count`: how many units or words it has, where that is why. */
  | { readonly ok: false; readonly code: TextRefusal; readonly count: number };

/** The normalised text, if it is one that can be read here. What is too long is refused before it is looked at. */
export function admitText(raw: string): Admitted {
  if (isTooLong(raw)) return refused('too-many-units', raw.length);
  const text = normaliseText(raw);
  if (text.trim() === '') return refused('empty', 0);
  if (!/[a-z]/i.test(text)) return refused('no-letters', 0);
  const words = wordsOf(text).length;
  return words > TEXT_LIMITS.words ? refused('too-many-words', words) : { ok: true, text, words };
}

/** Whether a text is longer than may be looked at. */
export const isTooLong = (raw: string): boolean => raw.length > TEXT_LIMITS.units;

const refused = (code: TextRefusal, count: number): Admitted => ({ ok: false, code, count });
