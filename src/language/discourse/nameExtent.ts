import { isGivenWord, isUnlikely, nameWordOf, type NameEvidence, type NameWord } from './NameEvidence';
import { isCapital, isOneOf, type Piece } from './Piece';
import { isDegree, TRADES } from './titles';
import { wordSet } from './wordSet';

/** Small words inside of names: *Abdul Aziz bin Saud, Leonardo di Caprio*. */
const PARTICLES = wordSet('bin binti van der den de di da dos du von el al ibn');
/** The longest name, in pieces. */
const LONGEST = 9;

/** By piece, what a capitalised word is in or beside names, its neighbours taken into account; null for other pieces. */
export function nameWordsOf(pieces: readonly Piece[], evidence: NameEvidence): readonly (NameWord | null)[] {
  const begins = (at: number) =>
    at === 0 || pieces[at - 1]!.sentence !== pieces[at]!.sentence || pieces[at - 1]!.kind === 'mark';
  const kinds = pieces.map((piece, at) => (isCapital(piece) ? nameWordOf(piece, evidence, begins(at)) : null));
  for (const [at, kind] of kinds.entries()) {
    const piece = pieces[at]!;
    const before = kinds[at - 1];
    if (kind === 'ordinary' && begins(at) && isOpener(piece)) kinds[at] = null; // Adalah Budi yang …
    if (isDegree(piece.text) && isBehindName(pieces, kinds, at)) kinds[at] = 'honorific';
    else if (kind === 'name' && (isNumeral(pieces, kinds, at) || isFirm(pieces[at + 1]))) kinds[at] = 'ordinary';
    else if (kind === 'ordinary' && evidence.known.has(piece.lower) && (!begins(at) || isPredicate(pieces[at + 1])))
      kinds[at] = 'name';
    else if (kind === 'ordinary' && kinds[at + 1] === 'name' && isNameBefore(pieces, kinds, at, begins(at)))
      kinds[at] = 'name';
    // Ayah korban, Darwis,
    else if (kind === 'ordinary' && isApposed(pieces, at)) kinds[at] = 'name';
    // Putri Wulandari, who is nobody’s daughter here
    else if (kind === 'trade' && isGivenWord(piece.lower) && kinds[at + 1] === 'name' && before == null)
      kinds[at] = 'name';
    // Tan Mei Ling
    else if (kind === 'place' && before === 'name' && kinds[at + 1] === 'name' && kinds[at - 2] == null)
      kinds[at] = 'name';
    // Hamid Tidore (34)
    else if (kind === 'place' && before === 'name' && pieces[at + 1]?.text === '(' && pieces[at + 2]?.kind === 'number')
      kinds[at] = 'name';
    // In the name of an office or body words are what they mostly are: “Direktur Utama”, “Departemen Perindustrian”.
    else if (kind === 'name' && isInside(before) && isWord(piece) && !evidence.alone.has(piece.lower))
      kinds[at] = 'ordinary';
    // Offices and the like that are surnames too: “Anton Duta”.
    else if (before === 'name' && SURNAMES.has(piece.lower) && (!isCapital(pieces[at + 1]) || kinds[at + 1] === 'name'))
      kinds[at] = 'name';
  }
  for (let from = 0; from < kinds.length; from++) {
    if (kinds[from] === null) continue;
    let to = from + 1;
    while (isInRun(pieces, kinds, to)) to++;
    clearOffices(kinds, from, to);
    from = to;
  }
  return kinds;
}

/** Whether a run of capitals goes on with a piece: the stop of a rank or title too. */
const isInRun = (pieces: readonly Piece[], kinds: readonly (NameWord | null)[], at: number) =>
  at < kinds.length &&
  pieces[at]!.sentence === pieces[at - 1]!.sentence &&
  (kinds[at] !== null || (pieces[at]!.text === '.' && (kinds[at - 1] === 'rank' || kinds[at - 1] === 'honorific')));

/** Before the last place, body or rank of a run that begins with an office nothing is a name: *Kanit Gakkum Satlantas Ipda Dwi*. */
function clearOffices(kinds: (NameWord | null)[], from: number, to: number): void {
  let last = lastRank(kinds, from, to);
  let named = false;
  // Behind a rank all that stands before another name is the name: “Kombes Ade Ary Syam Indradi”.
  if (last >= 0)
    for (let at = last + 2; at < to - 1; at++)
      if (kinds[at] === 'place' && kinds[at + 1] === 'name') kinds[at] = 'name';
  for (let at = to - 1; at >= from && last < 0; at--) {
    if (kinds[at] === 'name') named = true;
    else if (named && kinds[at] !== 'ordinary' && kinds[at] !== null) last = at;
  }
  let office = false;
  for (let at = from; at < last; at++) {
    if (kinds[at] === 'name' && office) kinds[at] = 'ordinary';
    else if (kinds[at] === 'office' || kinds[at] === 'organisation' || kinds[at] === 'trade') office = true;
  }
}

/** The last rank or title of a run that has a name behind it; -1 if there is none. */
function lastRank(kinds: readonly (NameWord | null)[], from: number, to: number): number {
  let named = false;
  for (let at = to - 1; at >= from; at--) {
    if (kinds[at] === 'name') named = true;
    else if (named && (kinds[at] === 'rank' || kinds[at] === 'honorific')) return at;
  }
  return -1;
}

/** Whether a rare word stands alone between commas behind somebody’s trade. */
const isApposed = (pieces: readonly Piece[], at: number) =>
  pieces[at - 1]?.text === ',' &&
  pieces[at + 1]?.text === ',' &&
  (pieces[at]!.token.readings[0]?.stem.band ?? 0) >= UNCOMMON &&
  pieces.slice(Math.max(0, at - 5), at - 1).some((piece) => TRADES.has(piece.lower));
const UNCOMMON = 6;

/** What has a capital only because a sentence begins with it. */
const isOpener = ({ lower, token: { wordClass } }: Piece) =>
  /^(?:conj|prep|adv|part|aux|neg|pron)$/u.test(wordClass ?? '') || lower === 'adalah' || lower === 'ialah';

/** `Budi, S.Pd`, `Budi SH MH`. */
const isBehindName = (pieces: readonly Piece[], kinds: readonly (NameWord | null)[], at: number) => {
  const before = /^[,.]$/u.test(pieces[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return kinds[before] === 'name' || (kinds[before] === 'honorific' && isDegree(pieces[before]!.text));
};

/** What follows a subject rather than a word that only begins a sentence. */
export const isPredicate = (next: Piece | undefined) => /^(?:v|vt|aux|adv|neg)$/u.test(next?.token.wordClass ?? '');

/** `Rimba Sawit Plantations Tbk`. */
const isFirm = (next: Piece | undefined) => next !== undefined && /^(?:Tbk|Ltd|Inc|Corp|Persero)$/u.test(next.text);

/** `Komisi V DPR`, `kelas X`: no initial. */
const isNumeral = (pieces: readonly Piece[], kinds: readonly (NameWord | null)[], at: number) =>
  /^[IVXABCD]$/u.test(pieces[at]!.text) &&
  !(pieces[at]!.text === 'I' && isOneOf(pieces[at + 1], OF_BALI)) &&
  pieces[at + 1]?.text !== '.' &&
  kinds[at - 1] !== 'name' &&
  (isInside(kinds[at - 1]) || kinds[at + 1] !== 'name');

/** Whether a word that is none of the lexicon's names belongs to the name behind it. */
function isNameBefore(
  pieces: readonly Piece[],
  kinds: readonly (NameWord | null)[],
  at: number,
  begins: boolean,
): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]!];
  if (begins && isUnlikely(piece)) return true; // Masitah Nurdin
  if (before?.text === ',') return isCapital(pieces[at - 2]) || pieces[at - 2]?.text === ')'; // Direktur Rimba Pulp, Firman Setia
  const reading = piece.token.readings[0];
  const plain = reading !== undefined && reading.affixes.length === 0 && reading.stem.band >= 4;
  if (plain && reading.stem.band >= RARE) return true; // Ketua KPU Nirmala Dewi
  return plain && (kinds[at - 1] === 'short' || /^\p{Lu}{3,}$/u.test(before?.text ?? '')); // DPR Laras Anggita
}

/** The band from which on a word is hardly ever part of the name of an office. */
const RARE = 8;

const OF_BALI = wordSet('wayan made nyoman ketut gede gde putu komang kadek gusti dewa nengah luh');

const isInside = (before: NameWord | null | undefined) =>
  before === 'office' || before === 'organisation' || before === 'ordinary';

/** Whether the lexicon has it as a word, and not as a name. */
const isWord = ({ lower, token: { readings } }: Piece): boolean =>
  lower === 'utama' ||
  (readings[0] !== undefined &&
    readings[0].spelling === null &&
    readings[0].stem.classes[0] !== 'name' &&
    !isGivenWord(lower));

const SURNAMES = wordSet(
  'duta raja ratu sultan pangeran imam hakim panglima putra putri bintang anak paus senator kader jaya agung mendes',
);

/** How far a name goes on that begins at a piece: names, initials with their stops, small words and ordinary ones between names. */
export function endOfName(
  pieces: readonly Piece[],
  kinds: readonly (NameWord | null)[],
  at: number,
  inHeadline: boolean,
): number {
  let to = at + 1;
  let ordinary = 0;
  for (let next = to; next < at + LONGEST; next++) {
    const piece = pieces[next];
    if (!piece || piece.sentence !== pieces[at]!.sentence) break;
    const kind = kinds[next];
    if (kind === 'name') to = next + 1;
    else if (kind === 'ordinary' && next === to && !inHeadline && ordinary++ === 0) to = next + 1;
    else if (kind === 'short' && next === to && piece.text.length <= 2 && piece.token.readings.length === 0)
      to = next + 1;
    else if (piece.text === '.' && next === to && isShortened(pieces[next - 1]!.text)) {
      if (kinds[next + 1] === 'name' && pieces[next + 1]!.sentence === piece.sentence) to = next + 1;
    } else if (next === to && /^(?:al|el|ar|as|an)-\p{Lu}/u.test(piece.text))
      to = next + 1; // Ahmed al-Masri
    else if (!(isOneOf(piece, PARTICLES) && next === to && isCapital(pieces[next + 1]) && kinds[next + 1] === 'name'))
      break;
  }
  return to;
}

const isShortened = (text: string) => /^(?:(?:\p{L}\.)*\p{L}|Moh|Muh|Mohd|Moch|Much|Abd|Tb|Jr|Md)$/u.test(text);

/**
 * Where a name really begins: behind the name of a place, firm or club that its office belongs to (*Bupati Grobogan Sri Sumarni*,
 * *Kapten Elang Muda Rian Setiadi*), as far as the rest of the text tells.
 */
export function beginOfName(
  pieces: readonly Piece[],
  kinds: readonly (NameWord | null)[],
  from: number,
  to: number,
  { alone, runs }: NameEvidence,
): number {
  const before = kinds[from - 1];
  const initials = pieces[from - 1]!;
  if (
    before === 'short' &&
    /^\p{Lu}{2}$/u.test(initials.text) &&
    initials.lower !== 'fc' &&
    initials.token.readings.length === 0
  )
    return from - 1; // MS Harahap
  if (
    before == null ||
    before === 'name' ||
    before === 'honorific' ||
    (before === 'rank' && !isOneOf(pieces[from - 1], OF_CLUBS))
  )
    return from;
  for (let at = from + 1; at < to - 1; at++) if (/^\p{Lu}(?:\.\p{Lu})+$/u.test(pieces[at]!.text)) return at; // PT Sawit Jaya R.M. Budi
  // Behind a body (Wakil Ketua DPR Sufmi Dasco Ahmad) one word more is rather a first name that nobody uses.
  const ofBody = before === 'short' || before === 'organisation' || before === 'place';
  for (let at = from + (ofBody ? 2 : 1); at < to - 1; at++)
    if (alone.has(pieces[at]!.lower) && !PREFIX_NAMES.has(pieces[at - 1]!.lower)) return at;
  for (let at = to - 1; at > from; at--) {
    const prefix = pieces
      .slice(from, at)
      .map(({ lower }) => lower)
      .join(' ');
    if (runs.has(prefix) && !alone.has(prefix) && pieces[from]!.token.readings[0]?.stem.classes[0] !== 'name')
      return at;
  }
  const isTerritorial = before === 'office' && isOneOf(pieces[from - 1], TERRITORIAL);
  const unknown = pieces[from]!.token.readings.length === 0 && !alone.has(pieces[from]!.lower);
  return isTerritorial && to - from >= 3 && unknown ? from + 1 : from;
}

/** A rank that players have as well. */
const OF_CLUBS = wordSet('kapten');
const PREFIX_NAMES = wordSet(
  'muhammad mohammad mohamad moch moh muh m ahmad achmad abdul siti sri nur tri dwi eka i ni raden andi sayyid',
);
const TERRITORIAL = wordSet(
  'bupati gubernur walikota kota camat lurah kades desa kapolres kapolsek kapolda dandim kajari kapolresta wabup wagub sekda',
);
