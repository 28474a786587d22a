import type { Fault } from '../Mark';

/**
 * What is the matter with a typed word. Of the right root: `voice` (meN-, di-, ku-, the bare stem), `suffix` (-kan, -i),
 * `affix` (any other), `clitic`, `doubling`, `nasal` and `shape` (how the prefix is written). Of the right word: `spelling`
 * (more than a slip), `informal`, `english`. `other-word`: none of these. Remarks on a right answer: `slip`, `spacing`
 * (written as one word or as two), `old-spelling`, `variant` (as many write it, against the standard).
 */
export const TYPED_CODES = [
  'voice',
  'suffix',
  'affix',
  'clitic',
  'doubling',
  'nasal',
  'shape',
  'spelling',
  'informal',
  'english',
  'other-word',
  'slip',
  'spacing',
  'old-spelling',
  'variant',
] as const;
export type TypedCode = (typeof TYPED_CODES)[number];

/** One thing about a typed word, for the screen to put into a sentence. */
export interface TypedFault extends Fault {
  readonly code: TypedCode;
  /** As typed, without white space around it. */
  readonly chosen: string;
  /** The right form that it is nearest to. */
  readonly right: string;
  /** Affixes and clitics that the typed form has and the right one has not, and the other way round: `-kan`, `ku-`. */
  readonly extra: readonly string[];
  readonly missing: readonly string[];
  readonly standing: Standing;
}

/** Whether what was typed is a word itself: another real one, none that the dictionary has, or nobody knows here. */
export type Standing =
  { readonly kind: 'word'; readonly gloss: string } | { readonly kind: 'none' } | { readonly kind: 'unknown' };
