import type { Lexeme } from '../lexicon/Lexeme';

/**
 * Entries in the order of results that match equally well: by band, single words before phrases, shorter headwords before
 * longer ones, then as they were.
 */
export function commonestFirst(entries: readonly Lexeme[]): readonly Lexeme[] {
  const order = new Float64Array(entries.length);
  for (let place = 0; place < entries.length; place++) order[place] = rankOf(entries[place]!) * PLACES + place;
  order.sort();
  return Array.from(order, (rank) => entries[rank % PLACES]!);
}
const PLACES = 2 ** 24; // more than there are entries

const rankOf = ({ band, headword }: Lexeme): number =>
  (band << 8) | (headword.includes(' ') ? 1 << 7 : 0) | Math.min(headword.length, 127);
