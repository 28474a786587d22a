import { ADVERBS } from './mentionsOf';
import { isCapital, isOneOf, type Piece } from './Piece';
import { OF_ROLES } from './rolesAround';
import type { Scene } from './Scene';
import { POINTERS, SINGULAR } from './functionWords';
import { canSpeak, DAYS, describe, DESCRIBING, isPossessor, type SpeakerPhrase } from './speakerPhrase';
import { OFFICES, ORGANISATIONS, PLACES, TRADES, WRITINGS } from './titles';
import { wordSet } from './wordSet';

const TIMES = wordSet('malam pagi siang sore lalu kemarin ini');
const AND = wordSet('dan bersama');
const MORE = wordSet(', ( yang selaku sebagai');
/** Before somebody who is there beside the subject, or for whom it speaks. */
const BESIDE = wordSet('didampingi ditemani bersama disaksikan diapit dibantu dikawal mewakili mendampingi menemani');
const INSERTED = wordSet(
  'di dalam saat ketika usai kepada melalui lewat pada seusai didampingi ditemani bersama disaksikan diapit dibantu dikawal mewakili mendampingi menemani',
);
const OF_PLACE = wordSet('di dari pada bersama');
const MANY = wordSet('para sejumlah beberapa sebagian');
const SOMEBODY = wordSet('para sang si seorang salah pihak sejumlah beberapa sebagian kalangan mantan');

/** The farthest that a subject stands before its verb, in pieces. */
const FARTHEST = 70;

/** Between a subject and its verb, beside ADVERBS. */
const BETWEEN = wordSet('dengan tegas secara lantang terbuka gamblang bergurau santai singkat sendiri');
/** Before a verb these make something else of it than a report by who stands before them. */
const BLOCKS = wordSet(
  'yang untuk agar supaya tidak tak belum enggan bisa dapat harus akan hendak ingin mau jangan bukan perlu sambil seraya sembari usai setelah sebelum saat ketika karena guna demi atau tinggal cukup diminta dilarang boleh mesti wajib berhak berani mampu berusaha mencoba ikut sulit seolah seakan apakah seperti terus-menerus daripada selain tanpa bila jika kalau apabila malah diminta',
);
/** What comes before the subject at the beginning of a clause. */
const LEADS = wordSet(
  'sementara sedangkan namun tetapi tapi dan serta akan lalu kemudian selain bahkan sebab karena meski walau maka sehingga jadi adapun dalam saat ketika usai setelah pada di atas itu kini bahwa terpisah sebelumnya selanjutnya senada begitu hal demikian',
);
/** *tak menampik*: who does not deny, says so. */
const NOT = wordSet('tak tidak');
const DENIALS = wordSet('menampik membantah menyangkal memungkiri mengelak menepis');
const PREPOSITIONS = wordSet(
  'di ke dari pada dalam kepada dengan oleh untuk terhadap bagi tentang soal terkait bersama antara menurut melalui sejak hingga saat ketika usai',
);

/**
 * Who is the subject of a verb, by what stands before it in its clause.
 *
 * @param earliest where the clause, or what can be looked at, begins
 */
export function subjectBefore(scene: Scene, verb: number, earliest: number): SpeakerPhrase {
  const from = Math.max(earliest, verb - FARTHEST);
  const { pieces, mentionAt, mentions, people } = scene;
  const none: SpeakerPhrase = { kind: 'none', end: verb };
  let last = verb - 1;
  while (last >= from && (isOneOf(pieces[last], ADVERBS) || isOneOf(pieces[last], BETWEEN))) last--;
  if (last > from && isOneOf(pieces[last], NOT) && DENIALS.has(pieces[verb]!.lower)) last--;
  if (last < from || isOneOf(pieces[last], BLOCKS)) return none;
  if (isOneOf(pieces[last], AND)) return firstSubject(scene, from, last, verb);
  let end = last;
  if (pieces[end]!.text === ',' && pieces[end - 1]?.text === ')') end--;
  if (pieces[end]!.text === ')') while (end > from && pieces[end]!.text !== '(') end--;
  if (pieces[end]!.text === '(') end--;
  if (pieces[end]?.text === '.' && (mentionAt[end - 1] ?? -1) >= 0) end--; // a slip: “Menteri Budi. menekankan”
  if (end < from) return none;
  const closed = end < last || pieces[end]!.text === ',';
  const bare = end;
  end = beforeDay(pieces, end, from);
  const piece = pieces[end];
  if (!piece || end < from) return none;
  const mention = mentionAt[end]!;
  if (mention >= 0 && people.personOf[mention] !== null) {
    const { head, to } = mentions[mention]!;
    if (head > from && isOneOf(pieces[head - 1], BESIDE)) {
      const first = subjectWithMore(scene, head - 1, from, true);
      if (first >= 0) return { kind: 'person', mention: first, end: verb };
    }
    if (isCoordinate(scene, mention, from)) return none;
    if (head >= from && isPossessor(scene, head, mention)) return describe(scene, [head, to], verb, 'before');
    return isObject(pieces, head, from) ||
      (head > from && isOneOf(pieces[head - 1], WRITINGS) && !isOneOf(pieces[head - 1], POINTERS))
      ? none
      : { kind: 'person', mention, end: verb };
  }
  if (SINGULAR.has(piece.lower)) return { kind: 'pronoun', end: verb };
  const named = subjectWithMore(scene, end, from, closed || bare > end);
  if (named >= 0) return { kind: 'person', mention: named, end: verb };
  return subjectWithoutName(scene, end, verb, from);
}

/** *Budi menjawab salamnya dan bertanya*: the name that the clause begins with. */
function firstSubject(
  { pieces, mentionAt, mentions, people }: Scene,
  from: number,
  to: number,
  end: number,
): SpeakerPhrase {
  let start = from;
  while (start < to && (isOneOf(pieces[start], LEADS) || pieces[start]!.text === ',')) start++;
  for (let at = start; at < to; at++) {
    const mention = mentionAt[at]!;
    if (mention < 0 || people.personOf[mention] === null) continue;
    return mentions[mention]!.head <= start ? { kind: 'person', mention, end } : { kind: 'none', end };
  }
  return isOneOf(pieces[start], SINGULAR) ? { kind: 'pronoun', end } : { kind: 'none', end };
}

/** Goes back over a day and the commas around it: *Budi di Jakarta, Rabu, mengatakan*. */
function beforeDay(pieces: readonly Piece[], end: number, from: number): number {
  let at = end;
  if (pieces[at]!.text === ',') at--;
  if (isOneOf(pieces[at], TIMES)) at--;
  if (at <= from || !isOneOf(pieces[at], DAYS)) return end;
  at--;
  return at > from && pieces[at]!.text === ',' ? at - 1 : at;
}

/** `Budi dan Andi mengatakan`: several. */
const isCoordinate = ({ pieces, mentions, mentionAt }: Scene, mention: number, from: number) => {
  const { head } = mentions[mention]!;
  return head - 2 >= from && isOneOf(pieces[head - 1], AND) && mentionAt[head - 2]! >= 0;
};

/** Whether a preposition stands before a name. */
const isObject = (pieces: readonly Piece[], head: number, from: number) =>
  head - 1 >= from && isOneOf(pieces[head - 1], PREPOSITIONS);

/** A named subject with more behind it: `Irfan Basri yang turut hadir, mengapresiasi`, `Sumiati (50), warga Desa X mengatakan`. */
function subjectWithMore(
  { pieces, mentionAt, mentions, people }: Scene,
  end: number,
  from: number,
  closed: boolean,
): number {
  for (let at = end; at >= from; at--) {
    const mention = mentionAt[at]!;
    if (mention < 0) continue;
    const { head, to } = mentions[mention]!;
    at = head;
    if (people.personOf[mention] === null) continue;
    let first = head;
    while (first > from && isOneOf(pieces[first - 1], ANYONE)) first--;
    const before = pieces[first - 1];
    const begins =
      first <= from || before!.kind === 'mark' || isOneOf(before, LEADS) || before!.sentence !== pieces[head]!.sentence;
    if (!begins || isOneOf(before, PREPOSITIONS)) continue;
    const behind = pieces[to];
    if (isOneOf(behind, MORE)) return mention;
    const isInserted = isOneOf(behind, INSERTED);
    return isInserted && (closed || end - to < SHORT_INSERTION) ? mention : -1;
  }
  return -1;
}

const isVerb = ({ lower, token: { wordClass } }: Piece) =>
  (wordClass === 'v' || wordClass === 'vt') && /^(?:me|di|ber|ter)/u.test(lower) && !DESCRIBING.has(lower);

/** Before a role: *salah seorang warga, Sumiati*. */
const ANYONE = wordSet('salah seorang satu para');
/** `Ketua majelis hakim Lusia dalam putusannya menyebut`: so many words at most, in pieces. */
const SHORT_INSERTION = 5;

function subjectWithoutName(scene: Scene, end: number, verb: number, from: number): SpeakerPhrase {
  const { pieces } = scene;
  let start = end;
  while (start > from && !isPause(pieces[start - 1]!)) start--;
  // Korban di Kecamatan A, Kabupaten B, menilai: names of places between commas are passed over.
  while (start > from && pieces[start - 1]!.text === ',' && isPlaceName(scene, start, end)) {
    start--;
    while (start > from && !isPause(pieces[start - 1]!)) start--;
  }
  start = beginOfBody(pieces, start, from);
  while (start < end && isOneOf(pieces[start], LEADS)) start++;
  if (isOneOf(pieces[start], WRITINGS)) return { kind: 'none', end: verb };
  const head = headNear(pieces, start, end) ?? headFrom(pieces, start, end);
  if (head < 0) {
    // Di bawah foto itu AR menulis
    return /^\p{Lu}{2,4}$/u.test(pieces[end]!.text) &&
      !isCapital(pieces[end - 1]) &&
      !isOneOf(pieces[end - 1], PREPOSITIONS)
      ? describe(scene, [end, end + 1], verb, 'before')
      : { kind: 'none', end: verb };
  }
  let to = head + 1;
  while (
    to <= end &&
    !isOneOf(pieces[to], PREPOSITIONS) &&
    !isOneOf(pieces[to], BY_MEANS) &&
    pieces[to]!.lower !== 'yang'
  )
    to++;
  const isSpread = isOneOf(pieces[to], BY_MEANS) && isOneOf(pieces[to + 1], MEANS);
  if (to <= end && pieces[to]!.lower !== 'yang' && !isOneOf(pieces[to], OF_PLACE) && !isSpread)
    return { kind: 'none', end: verb };
  if (pieces.slice(head + 1, to).some(isVerb)) return { kind: 'none', end: verb };
  if (pieces[to]?.text === '(' && pieces[to + 2]?.text === ')' && /^[\p{Lu}\p{N}-]{2,}$/u.test(pieces[to + 1]!.text))
    to += 3;
  const phrase = describe(scene, [head, to], verb, 'before');
  const single = !isOneOf(pieces[head], MANY) && !isOneOf(pieces[head - 1], MANY);
  return phrase.kind === 'description' && single && isOneOf(pieces[end], POINTERS)
    ? { ...phrase, pointed: true }
    : phrase;
}

/** *Basarnas dalam siaran persnya menyatakan*. */
const BY_MEANS = wordSet('dalam lewat melalui via');
const MEANS = wordSet(
  'siaran keterangan keterangannya unggahan unggahannya surat pernyataan pernyataannya rilis rilisnya akun laman video konferensi jumpa sambutan sambutannya pidato pidatonya situs wawancara media laporan laporannya cuitan cuitannya akunnya',
);

/** `Badan Meteorologi, Klimatologi, dan Geofisika`: where a body begins whose name has commas; else the start given. */
function beginOfBody(pieces: readonly Piece[], start: number, from: number): number {
  if (pieces[start]?.lower !== 'dan' || !isCapital(pieces[start + 1]) || pieces[start - 1]?.text !== ',') return start;
  for (let at = start - 1; at >= from && (isCapital(pieces[at]) || pieces[at]!.text === ','); at--)
    if (ORGANISATIONS.has(pieces[at]!.lower)) return at;
  return start;
}

const isPause = ({ text }: Piece) => /^[,;:–—-]+$/u.test(text);

/** Whether nothing but the name of a place stands from a comma up to the next, or to the end: `Nusa Tenggara Barat`. */
function isPlaceName({ pieces, mentionAt, people }: Scene, from: number, end: number): boolean {
  for (let at = from; at <= end && !isPause(pieces[at]!); at++) {
    const piece = pieces[at]!;
    const { lower, token } = piece;
    if (piece.kind !== 'word' || !isCapital(piece) || OFFICES.has(lower) || TRADES.has(lower)) return false;
    const person = mentionAt[at]! >= 0 ? people.personOf[mentionAt[at]!] : null;
    if (person !== null && person !== undefined) return false;
    if (
      at === from &&
      !PLACES.has(lower) &&
      !(token.readings.length > 0 && token.wordClass === 'name') &&
      !isPlaceWord(token)
    )
      return false;
  }
  return true;
}

/** Words that the names of provinces begin with: *Jawa Barat, Nusa Tenggara Barat*. */
const isPlaceWord = ({ readings }: Piece['token']) =>
  readings[0]?.stem.classes[0] === 'name' || readings[0]?.stem.headword === 'nusa';

/** The same among the nouns right before the verb. */
function headNear(pieces: readonly Piece[], start: number, end: number): number | undefined {
  let first = end;
  while (first > start && isPartOfNoun(pieces[first - 1]!)) first--;
  if (first === start || !isPartOfNoun(pieces[end]!)) return undefined;
  for (let at = first; at <= end; at++) {
    const { lower } = pieces[at]!;
    if (OFFICES.has(lower) || ORGANISATIONS.has(lower) || TRADES.has(lower)) return at;
  }
  return undefined;
}

function isPartOfNoun(piece: Piece): boolean {
  const { wordClass } = piece.token;
  if (isOneOf(piece, OF_ROLES)) return true;
  return piece.kind === 'word' && (isCapital(piece) || wordClass === 'n' || wordClass === 'a' || wordClass === 'name');
}

/** Where a subject that can speak begins in a clause: at its beginning, or behind what leads to it. */
function headFrom(pieces: readonly Piece[], start: number, end: number): number {
  for (let at = start; at <= end; at++) {
    const piece = pieces[at]!;
    if (isOneOf(piece, SOMEBODY)) return at;
    const known = TRADES.has(piece.lower) || OFFICES.has(piece.lower) || ORGANISATIONS.has(piece.lower);
    if (known && !isOneOf(pieces[at - 1], PREPOSITIONS)) return at;
    if (at === start && isCapital(piece) && canSpeak(pieces.slice(at, end + 1))) return at;
    if (isOneOf(piece, PREPOSITIONS) && at > start) return -1;
    const { wordClass } = piece.token;
    if ((wordClass === 'v' || wordClass === 'vt') && at > start) return -1;
  }
  return -1;
}
