import { POINTERS } from './functionWords';
import { headlinesAmong } from './headlinesAmong';
import type { Mention } from './Mention';
import type { NameEvidence, NameWord } from './NameEvidence';
import { beginOfName, endOfName, isPredicate, nameWordsOf } from './nameExtent';
import { nicknameBehind } from './nicknameBehind';
import { isCapital, isOneOf, type Piece } from './Piece';
import { isBareStem, isPassive, isSayingVerb } from './reportingVerbs';
import { isRoleWord, NAMING, roleBefore, roleBehind } from './rolesAround';
import { isDegree, KIN, OFFICES } from './titles';
import { wordSet } from './wordSet';

const OF_ORIGIN = wordSet('kelahiran asal lulusan jebolan alumnus alumni didikan');
const CALLED = wordSet('disapa dipanggil');
const PARENTS = wordSet('ibu bapak');
const OF_SOMEBODY = wordSet('ibu bapak pelatih manajer guru dokter sopir atasan bos majikan pengasuh');
/** *bertanya kepada Budi*: nobody asks a paper. */
const ASKING = wordSet('tanya bertanya');
const WHOM = wordSet('kepada');
const FOR_OTHERS = wordSet('hukum pengacara ajudan jubir manajer');

/** What stands between a subject and its verb. */
export const ADVERBS = wordSet(
  'juga pun kemudian lalu lantas kembali turut sempat telah sudah terus sendiri pernah tadi langsung pula lagi tetap bahkan hanya masih sebelumnya selanjutnya selalu kerap sering ikut',
);

/** All places of a text where somebody is named, in order. */
export function mentionsOf(pieces: readonly Piece[], evidence: NameEvidence): readonly Mention[] {
  const kinds = nameWordsOf(pieces, evidence);
  const headlines = headlinesAmong(pieces);
  const mentions: Mention[] = [];
  let done = 0;
  for (let at = 0; at < pieces.length; at++) {
    if (kinds[at] !== 'name') continue;
    const inHeadline = headlines.has(pieces[at]!.sentence);
    const to = endOfName(pieces, kinds, at, inHeadline);
    const from = at === 0 ? 0 : beginOfName(pieces, kinds, at, to, evidence);
    const mention = mentionAt(pieces, kinds, from, to, done, evidence.floor);
    const before = mentions.at(-1);
    if (inHeadline) mentions.push({ ...mention, role: null, standing: 'weak' });
    else if (before && isRoleOf(pieces, kinds, before, mention)) {
      mentions.pop();
      // “Kuasa hukum Bambang, Ratna”: both are people. “Sekretaris Perusahaan Nusafood, Clara”: only the second.
      if (isOfPerson(pieces, before) || isOfNamed(pieces, before, mention))
        mentions.push({ ...before, head: before.from, role: null, standing: 'sure' });
      mentions.push({ ...mention, head: before.head, role: [before.head, before.to], standing: 'sure' });
    } else mentions.push(mention);
    if (mentions.at(-1)!.standing !== 'weak') done = to;
    at = to - 1;
  }
  return mentions;
}

function mentionAt(
  pieces: readonly Piece[],
  kinds: readonly (NameWord | null)[],
  from: number,
  to: number,
  done: number,
  floor: ReadonlySet<number>,
): Mention {
  const before = roleBefore(pieces, kinds, from, done);
  const behind = before.role || isInsertedCue(pieces, from, to) ? null : roleBehind(pieces, kinds, to);
  const mention = { from, to, head: before.head, role: before.role ?? behind, nickname: nicknameBehind(pieces, to) };
  if (isPartOfDescription(pieces, mention)) return { ...mention, role: null, standing: 'weak' };
  const isMore =
    isPartOfMore(pieces, kinds, to) ||
    (to - from === 1 && isNamePlace(pieces, kinds, from) && !holds(pieces, from, to));
  const said =
    before.titled ||
    behind !== null ||
    hasAge(pieces, to) ||
    hasDegree(pieces, to) ||
    isOneOf(pieces[from - 1], NAMING);
  if (said || reports(pieces, from, to) || (before.role !== null && !isMore && isPersonal(pieces, kinds, from, to)))
    return { ...mention, standing: 'sure' };
  if (floor.has(from) && !isPartOfMore(pieces, kinds, to)) return { ...mention, standing: 'sure' };
  if (to - from === 1 || isMore || isNamePlace(pieces, kinds, from)) return { ...mention, standing: 'weak' };
  return { ...mention, standing: pieces.slice(from, to).some(isGiven) ? 'sure' : 'full' };
}

/** `pria kelahiran Wonosari`, `bek Persebaya itu`, `yang biasa disapa Wati ini`: the name is part of what describes somebody. */
const isPartOfDescription = (pieces: readonly Piece[], { from, to, head }: Pick<Mention, 'from' | 'to' | 'head'>) =>
  to - from === 1 &&
  (isOneOf(pieces[from - 1], OF_ORIGIN) ||
    (isOneOf(pieces[to], POINTERS) &&
      (isOneOf(pieces[from - 1], CALLED) ||
        (head < from &&
          (!isCapital(pieces[head]) || OFFICES.has(pieces[head]!.lower)) &&
          !isOneOf(pieces[from - 1], NAMING)))));

/** `Ketua Komisi III DPR Habiburokhman mendukung`: behind a short form, before a verb, it is who holds the office. */
const holds = (pieces: readonly Piece[], from: number, to: number) =>
  /^\p{Lu}{2,}$/u.test(pieces[from - 1]?.text ?? '') && isPredicate(pieces[to]);

/** Whether a longer name goes on behind: of a body, a firm (*Dharma Wanita Persatuan*). */
const isPartOfMore = (pieces: readonly Piece[], kinds: readonly (NameWord | null)[], to: number) =>
  kinds[to] != null &&
  kinds[to] !== 'honorific' &&
  kinds[to] !== 'rank' &&
  pieces[to]!.sentence === pieces[to - 1]!.sentence;

/** Whether a street, stadium, school or the like has the name: *Stadion Kapten Wayan Sutama*, *SD Negeri 4 Tanjungsari*. */
function isNamePlace(pieces: readonly Piece[], kinds: readonly (NameWord | null)[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 4 && (isCapital(pieces[at]) || pieces[at]!.kind === 'number'); at--)
    if (kinds[at] === 'organisation' || kinds[at] === 'place') return true;
  return false;
}

/** Whether behind the name of a body something is left that is no ordinary word: not so in *Partai Harapan Rakyat*. */
const isPersonal = (pieces: readonly Piece[], kinds: readonly (NameWord | null)[], from: number, to: number) =>
  !isNamePlace(pieces, kinds, from) ||
  pieces.slice(from, to).some((piece) => piece.token.readings.length === 0 || canBeGiven(piece));

/** `, S.Pd`. */
const hasDegree = (pieces: readonly Piece[], to: number) =>
  isDegree(pieces[pieces[to]?.text === ',' ? to + 1 : to]?.text ?? '');

/** `(52)`, `, 52 tahun,`. */
const hasAge = (pieces: readonly Piece[], to: number) =>
  /^\d{1,2}$/u.test(pieces[to + 1]?.text ?? '') &&
  ((pieces[to]?.text === '(' && (pieces[to + 2]?.text === ')' || pieces[to + 2]?.lower === 'tahun')) ||
    (pieces[to]?.text === ',' && pieces[to + 2]?.lower === 'tahun'));

/** *Namun, kata Budi, petugas menyuruhnya menunggu*: what is behind the comma goes on with the sentence. */
const isInsertedCue = (pieces: readonly Piece[], from: number, to: number) =>
  pieces[from - 1] !== undefined &&
  isBareStem(pieces[from - 1]!.lower) &&
  pieces[from - 2]?.text === ',' &&
  pieces[from - 3]?.kind === 'word' &&
  pieces[to]?.text === ',' &&
  isPredicate(pieces[to + 2]);

/** Whether somebody says something there: *kata Budi, menurut Budi, Budi mengatakan*. */
function reports(pieces: readonly Piece[], from: number, to: number): boolean {
  const before = pieces[from - 1];
  if (
    before &&
    before.sentence === pieces[from]!.sentence &&
    (isBareStem(before.lower) || isPassive(before.lower) || before.lower === 'menurut')
  )
    return true;
  if (isOneOf(before, WHOM) && pieces.slice(Math.max(0, from - 8), from).some((piece) => isOneOf(piece, ASKING)))
    return true;
  let next = to;
  while (isOneOf(pieces[next], ADVERBS)) next++;
  const after = pieces[next];
  return after !== undefined && after.sentence === pieces[from]!.sentence && isSayingVerb(after.lower);
}

/** Whether the lexicon has a word as somebody's name. */
const canBeGiven = ({ token: { readings } }: Piece) =>
  readings.some(({ stem }) => stem.classes[0] === 'name' && /name\b/u.test(stem.senses[0]?.gloss ?? ''));

/** Whether it has it as nothing else. */
const isGiven = ({ token: { readings } }: Piece) =>
  readings.length > 0 &&
  readings.every(({ stem }) => stem.classes[0] === 'name' && /name\b/u.test(stem.senses[0]?.gloss ?? ''));

/** Whether a name and its role only say who the one behind the comma is: `Sekretaris Perusahaan Nusafood, Clara Wijaya`. */
const isRoleOf = (
  pieces: readonly Piece[],
  kinds: readonly (NameWord | null)[],
  before: Mention,
  mention: Mention,
): boolean =>
  before.head < before.from &&
  (before.role === null || before.role[1] <= before.from) &&
  mention.role === null &&
  mention.head === before.to + 1 &&
  pieces[before.to]!.text === ',' &&
  (isOfPerson(pieces, before) ||
    isOfNamed(pieces, before, mention) ||
    (isRoleWord(pieces[before.head]!) &&
      before.to - before.from <= 3 &&
      (mention.to - mention.from > 1 || mention.head < mention.from || pieces[mention.to]?.text === ',') &&
      (kinds[before.from - 1] != null || mention.head < mention.from || isClosed(pieces, before, mention)) &&
      !pieces.slice(before.from, before.to).some(isGiven)));

/** `mantan kapten Northbridge, Roy Callahan, mengkritik`. */
const isClosed = (pieces: readonly Piece[], before: Mention, mention: Mention) =>
  before.to - before.from === 1 && mention.to - mention.from > 1 && pieces[mention.to]?.text === ',';

/** `Ibu Rina, Sulastri, menonton`, `Pelatih Rina, Anton Rahman, …`: behind a first name, before a comma or verb. */
const isOfNamed = (pieces: readonly Piece[], before: Mention, mention: Mention) =>
  before.to - before.from === 1 &&
  before.from === before.head + 1 &&
  isOneOf(pieces[before.head], OF_SOMEBODY) &&
  (isGiven(pieces[before.from]!) || isOneOf(pieces[before.head], PARENTS)) &&
  (pieces[mention.to]?.text === ',' || pieces[mention.to]?.text === '.' || isPredicate(pieces[mention.to]));

/** `kuasa hukum Bambang`, `anak Bambang`: who is somebody by somebody else. */
const isOfPerson = (pieces: readonly Piece[], { head, from }: Mention) =>
  from > head && (KIN.has(pieces[head]!.lower) || isOneOf(pieces[from - 1], FOR_OTHERS));
