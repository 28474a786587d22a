import { isCapital, isOneOf, type Piece } from './Piece';
import type { Scene } from './Scene';
import { POINTERS, STOPS } from './functionWords';
import { wordSet } from './wordSet';

const GOES_ON = wordSet('yang di kelahiran dari berusia');

/** *nenek bertongkat bambu itu, pria bertopi hitam itu*. */
const isDescribing = ({ lower, token: { wordClass } }: Piece) =>
  /^ber\p{L}{3}/u.test(lower) && !STOPS.has(lower) && (wordClass === 'v' || wordClass === null);
/** What leads on to something else that is pointed at: *nenek yang bercerita saat kejadian itu*. */
const AWAY = wordSet('kepada saat ketika usai setelah sebelum soal tentang terkait mengenai');

/** *politikus yang juga pengusaha itu*: whether what follows a phrase ends by pointing back. */
export function isPointedAt({ pieces, stretchAt, stretches }: Scene, start: number, to: number): boolean {
  const first = pieces[to];
  if (!first) return false;
  if (first.text === ',') return isPlaceOrDay(pieces, start, to);
  const title = stretchAt[to + 1] ?? -1; // pelantun lagu “Bintang Pagi” itu
  if (first.kind === 'mark' && title >= 0) return isOneOf(pieces[stretches[title]!.next], POINTERS);
  if (!(isOneOf(first, GOES_ON) || first.kind === 'number' || isDescribing(first))) return false;
  for (let at = to + 1; at < to + 14; at++) {
    const piece = pieces[at];
    if (!piece || piece.kind === 'mark' || isOneOf(piece, AWAY)) return false;
    if (isOneOf(piece, POINTERS)) return true;
  }
  return false;
}

/** *pria kelahiran Sleman, Yogyakarta, itu*: whether nothing but names of places and a date stand before the word that points. */
function isPlaceOrDay(pieces: readonly Piece[], start: number, comma: number): boolean {
  if (!pieces.slice(start, comma).some((piece) => isOneOf(piece, ORIGINS))) return false;
  for (let at = comma + 1; at < comma + 9; at++) {
    const piece = pieces[at];
    if (isOneOf(piece, POINTERS)) return true;
    if (!piece || !(isCapital(piece) || piece.kind === 'number' || piece.text === ',')) return false;
  }
  return false;
}
const ORIGINS = wordSet('kelahiran asal');
