import { search } from '../search/search';
import type { SearchIndex } from '../search/SearchIndex';
import type { MatchKind, SearchResult } from '../search/SearchResult';
import { inShort, type WordInShort } from './WordInShort';

/** A result of a search: plain data, which a worker can send. */
export interface FoundWord extends WordInShort {
  /** Why it was found. */
  readonly kind: MatchKind;
  /** What the query met: see `SearchResult`. */
  readonly matched: string;
}

/** What the dictionary has for a query, the best first: see `search`. */
export const foundWords = (index: SearchIndex, query: string, limit: number): readonly FoundWord[] =>
  search(index, query, limit).map(foundWord);

function foundWord({ entry, kind, matched }: SearchResult): FoundWord {
  const number = kind.by === 'gloss' || kind.by === 'expansion' ? kind.sense : null;
  const met = entry.senses.find((sense) => sense.number === number) ?? entry.senses[0];
  return { ...inShort(entry), gloss: met?.gloss ?? '', kind, matched };
}
