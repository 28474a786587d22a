import type { NameWord } from './NameEvidence';
import { isCapital, isOneOf, type Piece } from './Piece';
import { isDegree, KIN, OFFICES, RANK_TAILS, RANKS, TRADES } from './titles';
import { wordSet } from './wordSet';

const AS = wordSet('selaku sebagai');
const AS_ONLY = wordSet('selaku');

/** What is said of somebody right before the name. */
interface Before {
  /** Where the whole phrase begins. */
  readonly head: number;
  readonly role: readonly [from: number, to: number] | null;
  /** Whether a title or rank stands there. */
  readonly titled: boolean;
}

/** The longest role, in pieces. */
const LONGEST = 28;
/** Words in small letters that join the words of a role. */
const JOINS = wordSet('dan dari asal bidang urusan untuk & / - spesialis');
/** What gives a name to somebody: *warga bernama Tono*. */
export const NAMING = wordSet('bernama berinisial inisial disapa dipanggil alias');
const NO_ROLE = wordSet('seorang salah satu para sang si seorang');

/**
 * Looks to the left of a name: ranks and titles, then the role, also before a comma (*Kapolsek Sukamaju, AKP Budi*).
 *
 * @param done up to where earlier names go
 */
export function roleBefore(
  pieces: readonly Piece[],
  kinds: readonly (NameWord | null)[],
  from: number,
  done: number,
): Before {
  let head = from;
  let titled = false;
  for (; head > done; head--) {
    const kind = kinds[head - 1];
    const isStop =
      pieces[head - 1]!.text === '.' &&
      (kinds[head - 2] === 'honorific' || kinds[head - 2] === 'rank' || isOneOf(pieces[head - 2], SMALL_TITLES));
    const isSmallTitle = kind === null && isOneOf(pieces[head - 1], SMALL_TITLES);
    if (pieces[head - 1]!.text === ')' && isOneOf(pieces[head - 2], RANK_TAILS))
      head -= 2; // TNI (Purn)
    else if (isSmallTitle || kind === 'honorific' || kind === 'rank') titled = true;
    else if (!isStop) break;
  }
  const nameHead = head;
  if (head > done && isOneOf(pieces[head - 1], NAMING)) head--;
  if (pieces[head - 1]?.text === ',' && head - 1 > done) head--;
  const end = head;
  let first = -1; // the leftmost word that can be the head of a role
  for (let at = head - 1; at >= done && at > from - LONGEST; at--) {
    const piece = pieces[at]!;
    if (piece.sentence !== pieces[from]!.sentence) break;
    const kind = kinds[at];
    if (KIN.has(piece.lower) && kind !== 'name' && !leadsToRole(pieces, at, done))
      return { head: at, role: first < 0 ? null : [first, end], titled: true };
    if (kind === 'office' || kind === 'trade' || isRoleWord(piece)) first = at;
    else if (piece.text === ')') at = openingBefore(pieces, at, done);
    else if (piece.text === ',') {
      if (!isJoinedBy(pieces, kinds, at)) break;
    } else if (
      piece.kind === 'mark' &&
      !(piece.text === '-' && pieces[at - 1]?.end === piece.start) &&
      piece.text !== '/' &&
      piece.text !== '&' &&
      piece.text !== '.'
    )
      break;
    else if (kind === null && piece.kind === 'word' && !isOneOf(piece, JOINS) && !leadsToRole(pieces, at, done)) break;
    else if (piece.kind === 'number' && !/^\d{1,4}(?:\/\d+)?$|^[IVX]+$/u.test(piece.text)) break;
  }
  if (first < 0) return { head: nameHead, role: null, titled };
  if (first > done && isOneOf(pieces[first - 1], PRIME)) first--;
  return { head: first, role: [first, end], titled };
}

/** Perdana Menteri. */
const PRIME = wordSet('perdana');

const SMALL_TITLES = wordSet(
  'pak bu mas mbak bang kang ustaz ustadz kiai gus coach almarhum almarhumah dr drg drh drs ir',
);

/** In small letters: *pelatih, juru bicara, politikus*. */
export const isRoleWord = (piece: Piece): boolean =>
  TRADES.has(piece.lower) ||
  OFFICES.has(piece.lower) ||
  isAgent(piece) ||
  (piece.lower.endsWith('nya') && TRADES.has(piece.lower.slice(0, -3)));

/** *pendaki, perekam, pengemudi*: who does something. */
export const isAgent = ({ lower, token: { readings, wordClass } }: Piece): boolean =>
  wordClass === 'n' && readings[0]?.affixes.length === 1 && readings[0].affixes[0] === 'peN-' && !NO_AGENTS.has(lower);
const NO_AGENTS = wordSet(
  'penyakit pengaruh penyebab pemicu penanda penghasil pendingin pesawat pengeras pelengkap pemanas',
);

/** Words of roles that are verbs and more elsewhere: *juru bicara, pendatang baru*. */
export const OF_ROLES = wordSet(
  'bicara hukum umum baru muda senior utama luar dalam negeri kelahiran asal anyar tinggi',
);

/** Whether one of the few words left of a small one begins a role: *dokter spesialis anak Andi*. */
function leadsToRole(pieces: readonly Piece[], at: number, done: number): boolean {
  const { wordClass } = pieces[at]!.token;
  const fits = wordClass === 'n' || wordClass === 'a' || wordClass === null || wordClass === 'name';
  if (!fits && !isOneOf(pieces[at], OF_ROLES)) return false;
  for (let left = at - 1; left >= Math.max(done, at - 4); left--) {
    const piece = pieces[left]!;
    if (piece.kind !== 'word' || piece.sentence !== pieces[at]!.sentence) return false;
    if (isRoleWord(piece)) return true;
    if (isCapital(piece)) continue;
    const { wordClass: kind } = piece.token;
    if (kind !== 'n' && kind !== 'a' && kind !== null && !isOneOf(piece, JOINS) && !isOneOf(piece, OF_ROLES))
      return false;
  }
  return false;
}

/** A comma inside of the name of a ministry: *Bidang Politik, Hukum, dan Keamanan*. */
const isJoinedBy = (pieces: readonly Piece[], kinds: readonly (NameWord | null)[], at: number) =>
  isOrdinaryWord(kinds[at - 1]) &&
  (pieces[at + 1]?.lower === 'dan' || (isOrdinaryWord(kinds[at + 1]) && hasAndBehind(pieces, at)));

const isOrdinaryWord = (kind: NameWord | null | undefined) => kind === 'ordinary';

function hasAndBehind(pieces: readonly Piece[], at: number): boolean {
  for (let next = at + 1; next < at + 8; next++) if (pieces[next]?.lower === 'dan') return true;
  return false;
}

/** The bracket that opens what one closes; the closing one itself if there is none near. */
function openingBefore(pieces: readonly Piece[], at: number, done: number): number {
  for (let left = at - 1; left >= Math.max(done, at - 12); left--) if (pieces[left]!.text === '(') return left;
  return at;
}

/** Looks to the right of a name: `, warga Desa Sukamaju,`, `(50), …`, `selaku Ketua RT`. */
export function roleBehind(
  pieces: readonly Piece[],
  kinds: readonly (NameWord | null)[],
  to: number,
): readonly [number, number] | null {
  let at = to;
  while (pieces[at]?.text === ',' && isDegree(pieces[at + 1]?.text ?? '')) at += pieces[at + 2]?.text === '.' ? 3 : 2;
  if (pieces[at]?.text === '(' && pieces[at + 2]?.text === ')') at += 3;
  if (isOneOf(pieces[at], AS)) at++;
  else if (pieces[at]?.text === ',') at++;
  else return null;
  const sentence = pieces[to - 1]!.sentence;
  while (isOneOf(pieces[at], NO_ROLE) || isOneOf(pieces[at], AS_ONLY)) at++;
  const first = pieces[at];
  if (!first || first.sentence !== sentence || !(kinds[at] === 'office' || kinds[at] === 'trade' || isRoleWord(first)))
    return null;
  let end = at + 1;
  for (; end < at + 16; end++) {
    const piece = pieces[end];
    if (!piece || piece.sentence !== sentence || piece.kind !== 'word') break;
    const { wordClass } = piece.token;
    if (!isCapital(piece) && wordClass !== 'n' && wordClass !== 'a' && wordClass !== null && !isOneOf(piece, JOINS))
      break;
  }
  // What a name directly behind it makes of it belongs to that name: “Budi, Ketua RT Andi”.
  return end > at ? [at, end] : null;
}

/** A role without the ranks, titles and marks around it, as places of pieces. */
export function trimmedRole(
  pieces: readonly Piece[],
  [from, to]: readonly [number, number],
): readonly [number, number] {
  let [start, end] = [from, to];
  const isLoose = (piece: Piece) =>
    piece.kind === 'mark' || (isCapital(piece) && (RANKS.has(piece.lower) || RANK_TAILS.has(piece.lower)));
  for (;;) {
    if (isOneOf(pieces[end - 2], RANK_TAILS) && pieces[end - 3]?.text === '(')
      end -= 3; // Laksda TNI (Purn)
    else if (end > start && isLoose(pieces[end - 1]!) && pieces[end - 1]!.text !== ')') end--;
    else break;
  }
  while (start < end && NO_ROLE.has(pieces[start]!.lower)) start++;
  return start < end ? [start, end] : [from, to];
}
