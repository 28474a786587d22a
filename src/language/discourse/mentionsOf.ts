import type { Mention } from './Mention';
import { isGivenWord, isUnlikely, nameWordOf, type NameEvidence, type NameWord } from './NameEvidence';
import { isCapital, isOneOf, type Piece } from './Piece';
import { roleBehind, roleBefore } from './rolesAround';
import { isBareStem, isSayingVerb } from './reportingVerbs';
import { isDegree, OFFICES } from './titles';
import { wordSet } from './wordSet';

/** Small words inside of names: *Abdul Aziz bin Saud, Leonardo di Caprio*. */
const PARTICLES = wordSet('bin binti van der den de di da dos du von el al ibn');
/** What gives a name to somebody. */
const NAMING = wordSet('bernama berinisial inisial disapa dipanggil alias bernama-lengkap');
/** What stands between a subject and its verb. */
export const ADVERBS = wordSet(
  'juga pun kemudian lalu lantas kembali turut sempat telah sudah terus sendiri pernah tadi langsung pula lagi tetap bahkan hanya masih sebelumnya selanjutnya selalu kerap sering ikut',
);
/** The longest name, in pieces. */
const LONGEST = 9;

/** All places of a text where somebody is named, in order. */
export function mentionsOf(pieces: readonly Piece[], evidence: NameEvidence): readonly Mention[] {
  const kinds = kindsOf(pieces, evidence);
  const headline = headlinesAmong(pieces);
  const mentions: Mention[] = [];
  let done = 0;
  for (let at = 0; at < pieces.length; at++) {
    if (kinds[at] !== 'name') continue;
    const inHeadline = headline.has(pieces[at]!.sentence);
    const to = endOfName(pieces, kinds, at, inHeadline);
    const from = beginOfName(pieces, kinds, at, to, evidence);
    const mention = mentionAt(pieces, kinds, from, to, done);
    const before = mentions.at(-1);
    if (before && holdsOffice(pieces, before, mention)) {
      mentions.pop();
      mentions.push({ ...mention, head: before.head, role: [before.role![0], before.to], sure: true });
    } else mentions.push(inHeadline ? { ...mention, role: null, sure: false } : mention);
    done = to;
    at = to - 1;
  }
  return mentions;
}

/** `Sekretaris Perusahaan Indofood, Clara Suraya`: the first name is of a firm, if nobody else speaks for it. */
const holdsOffice = (pieces: readonly Piece[], before: Mention, mention: Mention): boolean =>
  before.role !== null &&
  before.role[1] === before.from &&
  mention.role === null &&
  mention.head === before.to + 1 &&
  pieces[before.to]!.text === ',' &&
  OFFICES.has(pieces[before.role[0]]!.lower) &&
  before.to - before.from <= 3 &&
  mention.to - mention.from > 1 &&
  !pieces.slice(before.from, before.to).some(isGiven);

function kindsOf(pieces: readonly Piece[], evidence: NameEvidence): readonly (NameWord | null)[] {
  const begins = (at: number) =>
    at === 0 || pieces[at - 1]!.sentence !== pieces[at]!.sentence || pieces[at - 1]!.kind === 'mark';
  const kinds = pieces.map((piece, at) => (isCapital(piece) ? nameWordOf(piece, evidence, begins(at)) : null));
  const behindRole = (at: number) =>
    pieces[at - 1]?.text === ',' && (isCapital(pieces[at - 2]) || pieces[at - 2]?.text === ')');
  for (const [at, kind] of kinds.entries()) {
    const next = kinds[at + 1];
    // A rare word that begins a sentence, before a name: “Masitah Jamhuri”.
    if (kind === 'ordinary' && next === 'name' && (isUnlikely(pieces[at]!) ? begins(at) : behindRole(at)))
      kinds[at] = 'name';
    // In the name of an office or body words are what they mostly are: “Direktur Utama”, “Departemen Perindustrian”.
    else if (kind === 'name' && isInside(kinds[at - 1]) && isWord(pieces[at]!)) kinds[at] = 'ordinary';
    // Offices and the like that are surnames too: “Sumit Duta”.
    else if (kinds[at - 1] === 'name' && SURNAMES.has(pieces[at]!.lower) && !isCapital(pieces[at + 1]))
      kinds[at] = 'name';
  }
  return kinds;
}

const isInside = (before: NameWord | null | undefined) =>
  before === 'office' || before === 'organisation' || before === 'ordinary';
/** Whether the lexicon has it as a word, and not as a name. */
const isWord = ({ lower, token: { readings } }: Piece) =>
  lower === 'utama' ||
  (readings[0] !== undefined &&
    readings[0].spelling === null &&
    readings[0].stem.classes[0] !== 'name' &&
    !isGivenWord(lower));

const SURNAMES = wordSet(
  'duta raja ratu sultan pangeran imam hakim panglima putra putri bintang anak hakim paus senator kader jaya agung',
);

/** Sentences whose words have capitals for no other reason than that they stand in a headline. */
function headlinesAmong(pieces: readonly Piece[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from < pieces.length;) {
    let to = from + 1;
    while (to < pieces.length && pieces[to]!.sentence === pieces[from]!.sentence) to++;
    const words = pieces.slice(from, to).filter(({ kind, text }) => kind === 'word' && text.length > 3);
    const large = words.filter((word) => isCapital(word)).length;
    if (words.length >= 4 && large >= words.length * 0.85 && pieces[to - 1]!.text !== '.')
      found.add(pieces[from]!.sentence);
    from = to;
  }
  return found;
}

/** How far a name goes on that begins at a piece: names, initials with their stops, small words and ordinary ones between names. */
function endOfName(
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
    } else if (!(isOneOf(piece, PARTICLES) && next === to && isCapital(pieces[next + 1]) && kinds[next + 1] === 'name'))
      break;
  }
  return to;
}

const isShortened = (text: string) => /^(?:\p{L}|Moh|Muh|Mohd|Moch|Much|Abd|Tb|Jr|Md)$/u.test(text);

/** Where a name really begins: behind the name of a place or firm that its office belongs to (*Bupati Grobogan Sri Sumarni*). */
function beginOfName(
  pieces: readonly Piece[],
  kinds: readonly (NameWord | null)[],
  from: number,
  to: number,
  { alone }: NameEvidence,
): number {
  const before = kinds[from - 1];
  if (
    kinds[from - 1] === 'short' &&
    /^\p{Lu}{2}$/u.test(pieces[from - 1]!.text) &&
    pieces[from - 1]!.token.readings.length === 0
  )
    return from - 1; // MS Ka'ban
  const inPhrase =
    before === 'office' ||
    before === 'organisation' ||
    before === 'short' ||
    before === 'ordinary' ||
    before === 'place';
  if (!inPhrase) return from;
  for (let at = from + 1; at < to - 1; at++)
    if (alone.has(pieces[at]!.lower) && !PREFIX_NAMES.has(pieces[at - 1]!.lower)) return at;
  const isTerritorial = before === 'office' && isOneOf(pieces[from - 1], TERRITORIAL);
  return isTerritorial && to - from >= 3 && !alone.has(pieces[from]!.lower) && pieces[from]!.token.readings.length === 0
    ? from + 1
    : from;
}

const PREFIX_NAMES = wordSet(
  'muhammad mohammad mohamad moch moh muh m ahmad achmad abdul siti sri nur tri dwi eka i ni raden andi sayyid',
);
const TERRITORIAL = wordSet(
  'bupati gubernur walikota kota camat lurah kades desa kapolres kapolsek kapolda dandim kajari kapolresta wabup wagub sekda',
);

function mentionAt(
  pieces: readonly Piece[],
  kinds: readonly (NameWord | null)[],
  from: number,
  to: number,
  done: number,
): Mention {
  const before = roleBefore(pieces, kinds, from, done);
  const behind = before.role ? null : roleBehind(pieces, kinds, to);
  const sure =
    before.titled ||
    (before.role !== null && !isPartOfMore(pieces, kinds, to)) ||
    behind !== null ||
    hasAge(pieces, to) ||
    isNamed(pieces[before.head - 1]) ||
    reports(pieces, from, to) ||
    (to - from > 1 &&
      pieces.slice(from, to).some(isGiven) &&
      !isPartOfMore(pieces, kinds, to) &&
      !isPlace(pieces, kinds, from));
  return { from, to, head: before.head, role: before.role ?? behind, nickname: nicknameBehind(pieces, to), sure };
}

/** Whether a longer name goes on behind: of a body, a firm (*Dharma Wanita Persatuan*). */
const isPartOfMore = (pieces: readonly Piece[], kinds: readonly (NameWord | null)[], to: number) =>
  kinds[to] != null &&
  kinds[to] !== 'honorific' &&
  kinds[to] !== 'rank' &&
  pieces[to]!.sentence === pieces[to - 1]!.sentence;

/** Whether a street, stadium, firm or the like is named after somebody: *Stadion Kapten I Wayan Dipta*. */
function isPlace(pieces: readonly Piece[], kinds: readonly (NameWord | null)[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 4 && isCapital(pieces[at]); at--)
    if (kinds[at] === 'organisation' || kinds[at] === 'place') return true;
  return false;
}

/** `(52)`. */
const hasAge = (pieces: readonly Piece[], to: number) =>
  pieces[to]?.text === '(' && /^\d{1,2}$/u.test(pieces[to + 1]?.text ?? '') && pieces[to + 2]?.text === ')';

const isNamed = (before: Piece | undefined) => isOneOf(before, NAMING);

/** Whether somebody says something there: *kata Budi, menurut Budi, Budi mengatakan*. */
function reports(pieces: readonly Piece[], from: number, to: number): boolean {
  const before = pieces[from - 1];
  if (before && before.sentence === pieces[from]!.sentence && (isBareStem(before.lower) || before.lower === 'menurut'))
    return true;
  let next = to;
  while (isOneOf(pieces[next], ADVERBS)) next++;
  const after = pieces[next];
  return after !== undefined && after.sentence === pieces[from]!.sentence && isSayingVerb(after.lower);
}

/** Whether the lexicon has a word as somebody's name. */
const isGiven = ({ token: { readings } }: Piece) =>
  readings.some(({ stem }) => stem.classes[0] === 'name' && /name\)/u.test(stem.senses[0]?.gloss ?? ''));

/** `Joko Widodo (Jokowi)`, `Basuki Tjahaja Purnama alias Ahok`, `… yang akrab disapa Emil`. */
function nicknameBehind(pieces: readonly Piece[], to: number): readonly [number, number] | null {
  if (
    pieces[to]?.text === '(' &&
    isCapital(pieces[to + 1]) &&
    pieces[to + 2]?.text === ')' &&
    !isDegree(pieces[to + 1]!.text)
  )
    return [to + 1, to + 2];
  let at = to;
  if (pieces[at]?.text === ',' || pieces[at]?.text === '(') at++;
  while (isOneOf(pieces[at], wordSet('atau yang akrab biasa kerap sering lebih dikenal')) && at < to + 5) at++;
  if (!isOneOf(pieces[at], wordSet('alias disapa dipanggil atau'))) return null;
  let end = at + 1;
  while (isCapital(pieces[end]) && end < at + 4) end++;
  return end > at + 1 ? [at + 1, end] : null;
}
