import type { Fault, Mark, Unreadable } from '../Mark';
import { plainForm } from '../typed/plainForm';
import { alignWords, type WordPair } from './alignWords';

/**
 * One thing about a typed sentence. Of its words: `wrong-word`, `affix` (other affixes or clitics), `missing-word`,
 * `added-word`; forgiven: `slip`. Of the whole: `order` (all words are there), `unchanged` (the given sentence again).
 */
export interface SentenceFault extends Fault {
  readonly code: 'wrong-word' | 'affix' | 'missing-word' | 'added-word' | 'slip' | 'order' | 'unchanged';
  /** Empty for a word that is missing. */
  readonly chosen: string;
  /** Empty for a word too many. */
  readonly right: string;
}

/** Nothing was typed that has a letter or a digit. */
export interface EmptySentence extends Unreadable {
  readonly code: 'empty';
}

/** From this share of right words on a sentence is half right. */
const PARTLY = 0.8;

/** A typed sentence beside the right one. */
export interface MarkedWords {
  readonly pairs: readonly WordPair[];
  /** Of all words, typed ones too many among them, how many are right or forgiven. */
  readonly share: number;
  readonly mark: Mark<SentenceFault>;
}

/** Marks a sentence word by word: right if all words are, half right if at least four of five are. */
export function markWords(right: string, typed: string): MarkedWords {
  const pairs = alignWords(right, typed);
  const good = pairs.filter(isGood);
  const faults = pairs.filter((pair) => !isGood(pair)).map(faultOf);
  const share = good.length / Math.max(1, pairs.length);
  return { pairs, share, mark: markOf(faults, good.filter(({ kind }) => kind === 'slip').map(faultOf), share) };
}

/** Whether a text says anything at all. */
export const isEmptySentence = (text: string): boolean => plainForm(text) === '';

/** Whether a word counts as right. */
export const isGood = ({ kind }: WordPair): boolean => kind === 'right' || kind === 'slip';

function markOf(
  faults: readonly SentenceFault[],
  remarks: readonly SentenceFault[],
  share: number,
): Mark<SentenceFault> {
  if (faults.length > 0) return { kind: share >= PARTLY ? 'partly' : 'wrong', faults };
  return remarks.length > 0 ? { kind: 'right', remarks } : { kind: 'right' };
}

const CODES = {
  right: 'slip',
  slip: 'slip',
  affix: 'affix',
  wrong: 'wrong-word',
  missing: 'missing-word',
  added: 'added-word',
} as const;

const faultOf = (pair: WordPair): SentenceFault => ({
  code: CODES[pair.kind],
  chosen: pair.kind === 'missing' ? '' : pair.typed,
  right: pair.kind === 'added' ? '' : pair.right,
});
