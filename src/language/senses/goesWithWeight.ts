import type { WordClass } from '../lexicon/Entry';
import type { Lexeme } from '../lexicon/Lexeme';
import type { Around } from './cueWeight';
import type { SentenceWord } from './SentenceWord';

const TOGETHER = 2.5;
const NEARBY = 1;
const REACH = 4; // words

/**
 * How much what a sense goes with (details-….txt) says for it here: `membayar bunga bank`, word for word in the text, more than
 * `bank` somewhere near, which says nothing for a word of grammar.
 */
export function goesWithWeight(phrases: readonly string[], { classes }: Lexeme, around: Around): number {
  const nearby = SAYING.has(classes[0] ?? 'n') ? NEARBY : 0;
  let most = 0;
  for (const phrase of phrases) most = Math.max(most, phraseWeight(phrase.toLowerCase().split(' '), nearby, around));
  return most;
}

function phraseWeight(phrase: readonly string[], nearby: number, { words, at }: Around): number {
  const self = phrase.findIndex((word) => words[at]?.names.includes(word));
  if (self === -1 || phrase.length < 2) return 0;
  if (phrase.every((word, place) => words[at - self + place]?.names.includes(word))) return TOGETHER;
  const near = words.slice(Math.max(0, at - REACH), at + REACH + 1).filter((word) => word !== words[at]);
  const others = phrase.filter((_, place) => place !== self);
  return others.some((word) => near.some((one) => says(one) && one.names.includes(word))) ? nearby : 0;
}

const SAYING: ReadonlySet<WordClass> = new Set(['n', 'v', 'vt', 'a']);
/** Whether it is a word that tells something: not `yang` or `akan`. */
const says = ({ wordClass, written }: SentenceWord): boolean =>
  wordClass !== null && SAYING.has(wordClass) && written.length > 3;
