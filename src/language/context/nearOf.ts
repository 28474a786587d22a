import { factsOf } from './formFacts';
import type { FormMemory } from './FormMemory';
import { INITIAL, type Passage } from './Passage';
import { NEAR_BASE } from './rank';

const REACH = 4; // words that a collocate may be away

/**
 * How many words of the same sentence speak for each reading of a word, as `rank` takes it; the form is COLLOCATED.
 */
export function nearOf(passage: Passage, memory: FormMemory, word: number): number {
  const rows = memory.collocates.get(passage.forms[word]!);
  if (!rows) return 0;
  let near = 0;
  for (let reading = rows.length - 1; reading >= 0; reading--)
    near = near * NEAR_BASE + Math.min(NEAR_BASE - 1, countOf(passage, memory, word, rows[reading]!));
  return near;
}

/** How many words around are in a row of collocates. */
function countOf({ count, flags, forms }: Passage, memory: FormMemory, word: number, row: number): number {
  if (row < 0) return 0;
  const speaks = (at: number) => {
    const { near, nearHigh } = factsOf(memory.forms, forms[at]!);
    return ((row < 32 ? near : nearHigh) >>> row) & 1; // shifts count modulo 32
  };
  let found = 0;
  for (let at = word - 1; at >= 0 && word - at <= REACH && !(flags[at + 1]! & INITIAL); at--) found += speaks(at);
  for (let at = word + 1; at < count && at - word <= REACH && !(flags[at]! & INITIAL); at++) found += speaks(at);
  return found;
}
