import { ledTo } from './ledTo';
import { beginsLine, endsLine, endsWord, lineAt, placesOf } from './Lines';
import type { SearchIndex } from './SearchIndex';
import type { SearchResult } from './SearchResult';

/** The entries whose headword is the query. @param places of words that begin with it, in headwords */
export function* byHeadword(
  { headwords, entries, lexicon }: SearchIndex,
  key: string,
  places = placesOf(headwords, key),
): Generator<SearchResult> {
  for (const at of places)
    if (beginsLine(headwords, at) && endsLine(headwords, at + key.length))
      yield ledTo(entries[lineAt(headwords, at)]!, lexicon, (variant) => ({ by: 'headword', variant }));
}

/** Those whose headword begins with it. @param places likewise */
export function* byBeginning(
  { headwords, entries, lexicon }: SearchIndex,
  places: Uint32Array,
): Generator<SearchResult> {
  for (const at of places)
    if (beginsLine(headwords, at))
      yield ledTo(entries[lineAt(headwords, at)]!, lexicon, (variant) => ({ by: 'beginning', variant }));
}

/** The phrases in which the query stands behind the first word: `hijau`, meja hijau. @param places likewise */
export function* byPart(
  { headwords, entries, lexicon }: SearchIndex,
  key: string,
  places: Uint32Array,
): Generator<SearchResult> {
  for (const at of places)
    if (!beginsLine(headwords, at) && endsWord(headwords, at + key.length))
      yield ledTo(entries[lineAt(headwords, at)]!, lexicon, (variant) => ({ by: 'part', variant }));
}
