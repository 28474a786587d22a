import type { Lexeme } from '../lexicon/Lexeme';
import type { OpenLexicon } from '../lexicon/Lexicon';
import type { Lines } from './Lines';

/** What a lexicon is searched with. Lines stand in the order of `entries`: what is found first is commonest. */
export interface SearchIndex {
  readonly lexicon: OpenLexicon;
  /** The commonest first. */
  readonly entries: readonly Lexeme[];
  /** Keys, by entry. */
  readonly headwords: Lines;
  /** Which letters each of them has, in bits. */
  readonly letters: Uint32Array;
  /** Keys of what abbreviations stand for. */
  readonly expansions: SenseLines;
  /** See `plainGlosses`. */
  readonly glosses: SenseLines;
}

/** Lines that belong to senses. */
export interface SenseLines extends Lines {
  /** Of each line, the place of its entry, and of the sense there. */
  readonly owners: Uint32Array;
  readonly senses: Uint8Array;
}
