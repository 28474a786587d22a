import { compiledLexicon } from '../../../build/lexicon';
import { compileLexicon } from '../../../src/language/lexicon/compileLexicon';
import type { Lexeme } from '../../../src/language/lexicon/Lexeme';
import { openLexicon } from '../../../src/language/lexicon/openLexicon';
import { parseEntries } from '../../../src/language/lexicon/parseEntries';
import { standardEntry } from '../../../src/language/search/ledTo';
import type { SearchIndex } from '../../../src/language/search/SearchIndex';
import { searchIndexOf } from '../../../src/language/search/searchIndexOf';
import type { SearchResult } from '../../../src/language/search/SearchResult';

/** Of the lexicon that ships. */
export const theIndex = searchIndexOf(openLexicon(compiledLexicon()));

/** Of lines like those of the word files. */
export const indexOf = (...lines: readonly string[]): SearchIndex =>
  searchIndexOf(openLexicon(compileLexicon(lines.flatMap((line) => parseEntries(line, 3).entries))));

/** The entry that a lexeme is found as. */
export const foundAs = (entry: Lexeme): Lexeme => standardEntry(entry, theIndex.lexicon);

/** A result in short: `risiko: headword~misspelt`, `rumah: gloss whole`. */
export function short({ entry, kind }: SearchResult): string {
  const variant = 'variant' in kind && kind.variant !== null ? `~${kind.variant}` : '';
  const fit = kind.by === 'gloss' ? ` ${kind.fit}` : '';
  return `${entry.id}: ${kind.by}${fit}${variant}`;
}
