import type { Lexeme } from '../lexicon/Lexeme';
import type { SearchResult } from './SearchResult';

/** The first results, of each entry the first one. */
export function distinct(results: Iterable<SearchResult>, most: number): readonly SearchResult[] {
  const entries = new Set<Lexeme>();
  const kept: SearchResult[] = [];
  for (const result of results) {
    if (kept.length === most) break;
    if (entries.has(result.entry)) continue;
    entries.add(result.entry);
    kept.push(result);
  }
  return kept;
}
