import type { WordClass } from '../language/lexicon/Entry';
import type { Lexeme } from '../language/lexicon/Lexeme';
import { isAbbreviation } from '../language/lexicon/Lexeme';
import type { Lines } from './familyLines';
import type { LexemeKey } from './Standing';
import { isUnknown } from './unknownKeyOf';

/** A lexeme as it is named to the reader who says something of it. */
export interface NamedLexeme {
  readonly key: LexemeKey;
  /** Of its line: the title of its page in the dictionary, buka for membuka; else as it was met. */
  readonly headword: string;
  readonly sort: LexemeSort;
}

/**
 * What belongs to a lexeme beside its headword: of a `variable` word forms that a reader of the headword may not think of (membuka,
 * dibuka; rumah-rumah; terbesar); of an `invariable` one none; a `phrase` is a lexeme of several words, each of which is one, too.
 */
export type LexemeSort = 'variable' | 'invariable' | 'phrase';

/** @param met how it was met, for what has no line */
export function namedLexeme(key: LexemeKey, met: string, lexicon: Lines): NamedLexeme {
  const line = lexicon.byId(key);
  if (line) return { key, headword: line.headword, sort: sortOf(line) };
  return { key, headword: met, sort: isUnknown(key) ? 'invariable' : 'variable' };
}

function sortOf(line: Lexeme): LexemeSort {
  if (line.phrase) return 'phrase';
  return VARIABLE.has(line.classes[0]) && !isAbbreviation(line) ? 'variable' : 'invariable';
}
const VARIABLE: ReadonlySet<WordClass | undefined> = new Set(['v', 'vt', 'n', 'a'] as const);
