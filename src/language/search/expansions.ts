import { beginsLine, endsLine, endsWord, lineAt, placesOf } from './Lines';
import type { SearchIndex } from './SearchIndex';
import type { SearchResult } from './SearchResult';

/**
 * The abbreviations of what the query is, of what begins with it, of what has it somewhere. Its last word may be unfinished
 * where there are others before it.
 */
export function* byExpansion(index: SearchIndex, key: string): Generator<SearchResult> {
  const { expansions } = index;
  const isUnfinished = (at: number) => !endsWord(expansions, at + key.length);
  const places = placesOf(expansions, key).filter((at) => key.includes(' ') || !isUnfinished(at));
  const beginnings = places.filter((at) => beginsLine(expansions, at));
  for (const at of beginnings) if (endsLine(expansions, at + key.length)) yield resultAt(index, at);
  for (const at of beginnings) yield resultAt(index, at);
  for (const at of places) if (!isUnfinished(at)) yield resultAt(index, at);
}

function resultAt({ expansions, entries }: SearchIndex, at: number): SearchResult {
  const line = lineAt(expansions, at);
  const entry = entries[expansions.owners[line]!]!;
  const { number, expansion } = entry.senses[expansions.senses[line]!]!;
  return { entry, kind: { by: 'expansion', sense: number }, matched: expansion ?? '' };
}
