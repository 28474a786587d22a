import { countable, coverageOf, shareKnown, type StatusOf } from './coverageOf';
import { mostUseful, noBands, type BandOf } from './mostUseful';
import type { LexemeKey } from './Standing';
import type { TextWords } from './TextWords';
import { isUnknown } from './unknownKeyOf';

/** The words that would open a text most. */
export interface OpeningWords {
  readonly words: readonly OpeningWord[];
  /** The share of the running words that is known (`shareKnown`) now, and once all of these words are. */
  readonly share: number;
  readonly shareAfter: number;
}

/** A word to learn for a text. */
export interface OpeningWord {
  readonly key: LexemeKey;
  /** How many running words of the text it is. */
  readonly count: number;
  /** By how much the share would grow with it alone. */
  readonly gain: number;
}

/**
 * The lexemes, unseen or being learnt, that most of a text’s running words belong to; of equals the commonest in the language, then
 * by the alphabet. What nobody knows is not among them: there would be nothing to learn it from.
 *
 * @param most how many at most
 */
export function openingWords(
  words: Pick<TextWords, 'counts'>,
  statusOf: StatusOf,
  bandOf: BandOf = noBands,
  most: number = TEN,
): OpeningWords {
  const { tokens } = coverageOf(words, statusOf);
  const all = countable(tokens);
  const open = [...words.counts].filter(([key]) => !isUnknown(key) && isOpen(statusOf(key)));
  const chosen = mostUseful(open, bandOf).slice(0, most);
  const known = chosen.reduce((sum, [, count]) => sum + count, tokens.known);
  return {
    words: chosen.map(([key, count]) => ({ key, count, gain: count / all })),
    share: shareKnown(tokens),
    shareAfter: all === 0 ? 1 : known / all,
  };
}
const TEN = 10;

const isOpen = (status: ReturnType<StatusOf>): boolean => status === 'unseen' || status === 'learning';
