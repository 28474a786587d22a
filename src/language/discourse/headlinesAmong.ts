import { isCapital, type Piece } from './Piece';

/** The share of long words that have a capital in a headline. */
const SHARE = 0.85;

/** Sentences, by number, whose words have capitals for no other reason than that they stand in a headline. */
export function headlinesAmong(pieces: readonly Piece[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from < pieces.length;) {
    let to = from + 1;
    while (to < pieces.length && pieces[to]!.sentence === pieces[from]!.sentence) to++;
    const words = pieces.slice(from, to).filter(({ kind, text }) => kind === 'word' && text.length > 3);
    const large = words.filter((word) => isCapital(word)).length;
    if (words.length >= 4 && large >= words.length * SHARE && pieces[to - 1]!.text !== '.')
      found.add(pieces[from]!.sentence);
    from = to;
  }
  return found;
}
