import type { LexemeKey } from './Standing';
import { isUnknown } from './unknownKeyOf';

/** How common a lexeme is in the language: 1 the commonest, 9 the rarest; null if nobody can say. */
export type BandOf = (key: LexemeKey) => number | null;

export const noBands: BandOf = () => null;

/** A lexeme of a text, and how often it stands there. */
export type Counted = readonly [key: LexemeKey, count: number];

/**
 * The lexemes that help most with a text first: those that stand there most often, of them the commonest in the language, then by the
 * alphabet. What nobody knows comes last, however often it stands there: nobody can tell what it means.
 */
export const mostUseful = (lexemes: readonly Counted[], bandOf: BandOf): readonly Counted[] =>
  lexemes.toSorted(
    ([one, ofOne], [other, ofOther]) =>
      Number(isUnknown(one)) - Number(isUnknown(other)) ||
      ofOther - ofOne ||
      (bandOf(one) ?? NO_BAND) - (bandOf(other) ?? NO_BAND) ||
      (letters(one) < letters(other) ? -1 : 1),
  );
const NO_BAND = 10;

/** Without the mark of a word that only the rules know, which would bring it to the front; no two keys are alike then either. */
const letters = (key: LexemeKey): string => (key.startsWith('=') ? `${key.slice(1)} ` : key);
