import { distinct } from './distinct';
import { byGloss, isEnglish, isNote } from './glosses';
import { glossMatches } from './glossMatches';
import { indonesianResults } from './indonesianResults';
import { keyOf } from './keyOf';
import { byMisspelling } from './misspellings';
import type { SearchIndex } from './SearchIndex';
import type { SearchResult } from './SearchResult';

/**
 * What the dictionary has for a query in Indonesian or in English, the best first; each entry once. Indonesian comes first,
 * but for a query that is English and no Indonesian word. Nothing for a query without letters and digits.
 *
 * @param query as it was typed, finished or not
 * @param limit how many results there may be
 */
export function search(index: SearchIndex, query: string, limit: number): readonly SearchResult[] {
  const typed = query.trim().slice(0, LONGEST);
  const key = keyOf(typed);
  if (key === '' || !(limit >= 1)) return [];
  const most = Math.floor(limit);
  const matches = glossMatches(index.glosses, key);
  const english = distinct(byGloss(index, matches), most);
  const { status, results } = indonesianResults(index, typed, key, most);
  if (status === 'unknown' && matches.every(isNote))
    return distinct([...results, ...byMisspelling(index, key), ...english], most);
  return status !== 'known' && isEnglish(matches) ? shared(english, results, most) : shared(results, english, most);
}
const LONGEST = 100; // letters: longer than any headword or expansion

/** Of one language, then of the other: it has the places that are left, and of its best results a third of all. */
function shared(
  first: readonly SearchResult[],
  second: readonly SearchResult[],
  most: number,
): readonly SearchResult[] {
  const kept = Math.min(second.filter(isClose).length, Math.floor(most / 3));
  return distinct([...first.slice(0, most - kept), ...second], most);
}

/** Whether a result is worth a place beside better ones of the other language. */
function isClose({ kind }: SearchResult): boolean {
  switch (kind.by) {
    case 'headword':
    case 'beginning':
    case 'form':
    case 'misspelling':
      return true;
    case 'gloss':
      return kind.fit === 'whole' || kind.fit === 'beginning';
    case 'part':
    case 'expansion':
      return false;
    default:
      return kind satisfies never;
  }
}
