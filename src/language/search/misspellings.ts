import { EDIT, editCost, LONGEST } from './editCost';
import { ledTo } from './ledTo';
import { lettersIn, mayBeNear } from './lettersIn';
import { lineOf } from './Lines';
import type { SearchIndex } from './SearchIndex';
import type { SearchResult } from './SearchResult';

/**
 * The headwords that are nearest to a query: one edit away; where there are none, and it is not short, two.
 * Of a very short query everything would be near.
 */
export function* byMisspelling(index: SearchIndex, key: string): Generator<SearchResult> {
  for (let edits = 1; edits <= mostEdits(key); edits++) {
    const found = nearest(index, key, edits);
    for (const { place } of found)
      yield ledTo(index.entries[place]!, index.lexicon, (variant) => ({ by: 'misspelling', variant, edits }));
    if (found.length > 0) return;
  }
}

function mostEdits({ length }: string): number {
  if (length < SHORTEST || length > LONGEST - 2) return 0;
  return length <= SHORT ? 1 : 2;
}
const [SHORTEST, SHORT] = [3, 5]; // letters

interface Near {
  readonly place: number;
  readonly cost: number;
}

/**
 * Slips first, then the commonest. What cannot be near by its length and its letters is passed over; two edits away, also what
 * begins with another sound: mostly nobody means it.
 */
function nearest({ headwords, letters }: SearchIndex, key: string, edits: number): readonly Near[] {
  const { starts } = headwords;
  const wanted = lettersIn(key);
  const found: Near[] = [];
  for (let place = 0; place < letters.length; place++) {
    const length = starts[place + 1]! - starts[place]! - 1;
    if (Math.abs(length - key.length) > edits || !mayBeNear(letters[place]!, wanted, edits)) continue;
    const word = lineOf(headwords, place);
    if (edits > 1 && !beginAlike(key, word)) continue;
    const cost = editCost(key, word, edits * EDIT);
    if (cost <= edits * EDIT) found.push({ place, cost });
  }
  return found.sort((one, other) => one.cost - other.cost);
}

/** With the same letter or one like it, or with two that are swapped or a letter more. */
function beginAlike(one: string, other: string): boolean {
  const [a, b] = [lettersIn(one.charAt(0)), lettersIn(other.charAt(0))];
  return a === b || lettersIn(one.charAt(1)) === b || lettersIn(other.charAt(1)) === a;
}
