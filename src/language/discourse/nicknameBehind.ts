import { isCapital, isOneOf, type Piece } from './Piece';
import { isDegree } from './titles';
import { wordSet } from './wordSet';

const LEADS = wordSet('atau yang akrab biasa kerap sering lebih dikenal');
const CALLED = wordSet('alias disapa dipanggil');

/** Another name behind one: `Joko Widodo (Jokowi)`, `… alias Ahok`, `… yang akrab disapa Emil`; null where none is. */
export function nicknameBehind(pieces: readonly Piece[], to: number): readonly [from: number, to: number] | null {
  if (pieces[to]?.text === '(' && isCapital(pieces[to + 1]) && !isDegree(pieces[to + 1]!.text)) {
    const end = endOfCapitals(pieces, to + 1);
    return pieces[end]?.text === ')' ? [to + 1, end] : null;
  }
  let at = to;
  if (pieces[at]?.text === ',' || pieces[at]?.text === '(') at++;
  while (isOneOf(pieces[at], LEADS) && at < to + 6) at++;
  if (!isOneOf(pieces[at], CALLED)) return null;
  const end = endOfCapitals(pieces, at + 1);
  return end > at + 1 ? [at + 1, end] : null;
}

/** At most four of them. */
function endOfCapitals(pieces: readonly Piece[], from: number): number {
  let end = from;
  while (isCapital(pieces[end]) && end < from + 4) end++;
  return end;
}
