import type { Register, WordClass } from '../lexicon/Entry';
import type { Lexeme } from '../lexicon/Lexeme';

/** What a list says of a word, and the id that leads to its page: plain data, which a worker can send. */
export interface WordInShort {
  /** Permanent. */
  readonly id: string;
  readonly headword: string;
  readonly wordClass: WordClass;
  readonly register: Register | null;
  /** 1 the commonest, 9 the rarest. */
  readonly band: number;
  /** Its first meaning. */
  readonly gloss: string;
}

export const inShort = ({ id, headword, classes, registers, band, senses }: Lexeme): WordInShort => ({
  id,
  headword,
  wordClass: classes[0] ?? 'n',
  register: registers[0] ?? null,
  band,
  gloss: senses[0]?.gloss ?? '',
});

/** The commonest first; of equally common ones the shorter first, then by the alphabet. */
export const byBand = (one: WordInShort, other: WordInShort): number =>
  one.band - other.band ||
  one.headword.length - other.headword.length ||
  (one.headword < other.headword ? -1 : one.headword > other.headword ? 1 : 0);
