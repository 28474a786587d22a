import { ARTICLES, POINTERS, SINGULAR } from './functionWords';
import { ADVERBS } from './mentionsOf';
import type { Mention } from './Mention';
import { isCapital, isOneOf, type Piece } from './Piece';
import { isRoleWord } from './rolesAround';
import { KIN, TRADES } from './titles';
import { wordSet } from './wordSet';

/** A text as far as it must be read to tell whom its sentences are about. */
export interface Ground {
  readonly pieces: readonly Piece[];
  readonly mentions: readonly Mention[];
  /** By piece: the place of the mention that it belongs to, or -1. */
  readonly mentionAt: Int32Array;
}

/** Whom a sentence of narration is about. Places are those of pieces; `end`: behind the words that say who it is. */
export type Topic =
  | { readonly kind: 'named'; readonly mention: number; readonly end: number }
  /** *seorang warga, pesilat muda itu, sang camat*; `from` the article, if there is one. */
  | { readonly kind: 'described'; readonly from: number; readonly to: number; readonly end: number }
  | { readonly kind: 'pronoun'; readonly end: number }
  /** More than one, of whom nobody can be told. */
  | { readonly kind: 'several'; readonly end: number };

const LEADS = wordSet('sementara itu , namun sedangkan adapun lalu kemudian tetapi tapi dan sedang ini sang si');
const TIMES = wordSet(
  "pagi siang sore petang malam hari pekan kemarin kini tadi lusa itu ini lalu senin selasa rabu kamis jumat jum'at sabtu minggu ahad saat",
);
const PREPOSITIONS = wordSet('di dari dalam pada ke');
/** What begins a part of a sentence that tells when, where or how, up to its comma. */
const AROUND = wordSet(
  'di dari dalam pada ke saat ketika setelah sesudah usai seusai selepas sebelum sejak hingga sampai sambil seraya dengan tanpa bersama menjelang sepanjang selama selain',
  'lain karena sebab meski meskipun walau walaupun kendati beberapa sekitar tak tidak jauh berbeda beda seperti bagi untuk demi begitu di sana melalui lewat via berkat akibat atas dari',
  'belakangan awalnya mulanya akhirnya tiba-tiba sesekali kadang terpisah sebelumnya sayangnya sehari sepekan sebulan setahun pukul siang',
);
/** What shows somebody who is named behind it: *lain halnya dengan Budi, begitu pula Budi, salah satunya Budi*. */
const SHOWING = wordSet(
  'namanya nama begitu demikian pula juga termasuk tak terkecuali salah satunya satu adalah ialah ada tampak terlihat hadir turut di antaranya giliran kini halnya lain beda berbeda lagi dengan cerita kisah pendapat pengalaman nasib suara pandangan kabar keterangan datang dari muncul serupa senada',
);
/** What is somebody's and stands for them: *suara Budi bergetar, rumah Budi hanyut*. */
const OWN = wordSet(
  'suara tangis tangisan jerit isak semangat amarah mata wajah raut tangan muka bibir senyum tawa tatapan nada hati dada tubuh kaki air nasib cerita kisah pengalaman kesedihan kegembiraan kegelisahan kekhawatiran rumah warung toko kios sawah kebun lapak dagangan usaha',
);
const ALSO = wordSet('juga pula');
const AND = wordSet('dan serta bersama');
const FOR = wordSet('bagi');
const IS = wordSet('adalah ialah yakni yaitu bernama');
const ONE = wordSet('seorang salah');
/** The most pieces of a description, and of what stands before a name that is still of it. */
const LONGEST = 9;

/**
 * Whom a sentence is about: its subject, also behind what tells when and where; whose voice or house the subject is; the agent
 * of a passive; who is shown behind *lain halnya dengan* and the like. Undefined where that is nobody.
 *
 * @param counts whether a mention is to be seen
 */
export function topicOf(ground: Ground, from: number, to: number, counts: (mention: number) => boolean) {
  const { pieces } = ground;
  let start = from;
  for (let part = 0; part < 4 && start < to; part++) {
    const topic = topicAt(ground, start, to, counts, start > from && isNamedPlace(pieces, from, start));
    if (topic) return topic;
    if (!isAround(pieces, start, to)) break;
    while (start < to && pieces[start]!.text !== ',') start++;
    start++;
  }
  return shown(ground, from, to, counts) ?? agent(ground, from, to, counts);
}

/** Whether a part before a comma ends with a capital: the name of a place, as behind the comma perhaps too. */
const isNamedPlace = (pieces: readonly Piece[], from: number, start: number) =>
  PREPOSITIONS.has(pieces[from]!.lower) && isCapital(pieces[start - 2]);

const isVerb = ({ lower, token: { wordClass } }: Piece) =>
  (wordClass === 'v' || wordClass === 'vt' || wordClass === null) && /^(?:me|di|ber|ter)\p{L}{3}/u.test(lower);

/** *Dua jam kemudian, …*: so many pieces at most. */
const SHORT = 6;
const DURATIONS = wordSet('detik menit jam hari minggu pekan bulan tahun musim');

function isAround(pieces: readonly Piece[], start: number, to: number): boolean {
  const piece = pieces[start]!;
  if (AROUND.has(piece.lower) || TIMES.has(piece.lower) || isVerb(piece)) return true;
  for (let at = start; at < Math.min(to, start + SHORT) && pieces[at]!.text !== ','; at++)
    if (DURATIONS.has(pieces[at]!.lower)) return true;
  return false;
}

/** What follows a subject: a verb, an adverb, a relative clause. */
const isPredicate = (next: Piece | undefined): boolean =>
  next !== undefined &&
  !isCapital(next) &&
  (/^(?:v|vt|aux|adv|neg)$/u.test(next.token.wordClass ?? '') || isVerb(next) || ADVERBS.has(next.lower));

type Counts = (mention: number) => boolean;

function topicAt(ground: Ground, begin: number, to: number, counts: Counts, place: boolean): Topic | undefined {
  const { pieces, mentions } = ground;
  let start = begin;
  while (start < to && LEADS.has(pieces[start]!.lower)) start++;
  if (start >= to) return undefined;
  if (isOneOf(pieces[start], FOR)) start++; // bagi Budi, …
  if (start >= to) return undefined;
  if (SINGULAR.has(pieces[start]!.lower)) return { kind: 'pronoun', end: start + 1 };
  const behindTime = afterTimes(pieces, start, to);
  const named = namedFrom(ground, start, to, counts) ?? namedFrom(ground, behindTime, to, counts);
  if (named !== undefined) {
    const { from, to: end } = mentions[named]!;
    const bare = place && end - from === 1 && !isPredicate(pieces[end]) && pieces[end]?.text !== '(';
    if (bare) return undefined;
    return isSeveral(ground, named) ? { kind: 'several', end } : { kind: 'named', mention: named, end };
  }
  const apposed = apposedTo(ground, start, to);
  if (apposed >= 0 && counts(apposed)) return { kind: 'named', mention: apposed, end: mentions[apposed]!.to };
  const found = described(ground, start, to) ?? described(ground, behindTime, to);
  if (found?.kind !== 'described' || pieces[found.end]?.text !== ',') return found;
  const behind = mentionFrom(ground, found.end + 1); // pemain muda itu, Budi, …
  return behind >= 0 && counts(behind) ? { kind: 'named', mention: behind, end: mentions[behind]!.to } : found;
}

/** *pagi itu Budi menunggu, di dermaga Budi menunggu*: behind the time or place. */
function afterTimes(pieces: readonly Piece[], start: number, to: number): number {
  let at = start;
  while (at < to && (TIMES.has(pieces[at]!.lower) || (at > start && isOneOf(pieces[at], ALSO)))) at++;
  if (at > start || !isOneOf(pieces[at], PREPOSITIONS)) return at;
  at++;
  while (at < Math.min(to, start + 5) && pieces[at]!.kind === 'word' && !isCapital(pieces[at]) && !isVerb(pieces[at]!))
    at++;
  return at;
}

/** The name that a part of a sentence begins with, articles, role and titles before it; or whose is what it begins with. */
function namedFrom({ pieces, mentions, mentionAt }: Ground, start: number, to: number, counts: Counts) {
  let first = start;
  while (first < to && ARTICLES.has(pieces[first]!.lower)) first++;
  for (let at = first; at < Math.min(to, first + 30); at++) {
    let mention = mentionAt[at]!;
    if (mention < 0) continue;
    while ((mentions[mention + 1]?.head ?? Infinity) <= mentions[mention]!.from) mention++; // istri Hamid, Nursina
    const { head } = mentions[mention]!;
    if (head <= first) return counts(mention) ? mention : undefined;
    return isOwner(pieces, first, head) && counts(mention) ? mention : undefined;
  }
  return undefined;
}

/** *suara Budi, mata Pak Budi, raut wajah Budi*. */
const isOwner = (pieces: readonly Piece[], first: number, head: number) =>
  OWN.has(pieces[first]!.lower) && pieces.slice(first, head).every(({ lower }) => OWN.has(lower));

/** `Ratih dan Wartini tersenyum`; but not `Ratih dan suaminya`. */
const isSeveral = ({ pieces, mentions, mentionAt }: Ground, mention: number) => {
  const { to } = mentions[mention]!;
  return isOneOf(pieces[to], AND) && isCapital(pieces[to + 1]) && mentionAt.slice(to + 1, to + 8).some((at) => at >= 0);
};

/** *suaminya, gitaris Budi, …*; *awak kapal, Budi*: the name behind the comma; -1 if none is. */
function apposedTo(ground: Ground, start: number, to: number): number {
  const { pieces } = ground;
  let at = start;
  while (at < to && ARTICLES.has(pieces[at]!.lower)) at++;
  if (at >= to || !isRoleWord(pieces[at]!)) return -1;
  let end = at + 1;
  while (end < Math.min(to, at + SHORT) && pieces[end]!.kind === 'word' && !isPredicate(pieces[end])) end++;
  return pieces[end]?.text === ',' ? mentionFrom(ground, end + 1) : -1;
}

/** *seorang warga …, pesilat muda itu …, sang camat …*. */
function described({ pieces, mentionAt }: Ground, start: number, to: number): Topic | undefined {
  const anyone = isOneOf(pieces[start], ONE);
  let first = start;
  while (first < to && ARTICLES.has(pieces[first]!.lower)) first++;
  const head = pieces[first];
  if (first >= to || !head || head.kind !== 'word') return undefined;
  const human = isRoleWord(head) || TRADES.has(head.lower) || KIN.has(head.lower);
  if (!human && !(isOneOf(pieces[start], SEORANG) && head.token.wordClass === 'n')) return undefined;
  let end = first + 1;
  for (; end < Math.min(to, first + LONGEST); end++) {
    const piece = pieces[end]!;
    if (piece.kind === 'mark' || isOneOf(piece, POINTERS) || (isOneOf(piece, RELATIVE) && !isPointedSoon(pieces, end)))
      break;
    const isTrade = end === first + 1 && (isOneOf(pieces[end + 1], RELATIVE) || isOneOf(pieces[end + 1], POINTERS)); // tukang parkir yang
    if (isPredicate(piece) && !isTrade && !(piece.lower.startsWith('ber') && isPointedSoon(pieces, end))) break;
    if (anyone && !isPartOfNoun(piece)) break;
  }
  if (anyone) {
    const isShown = isOneOf(pieces[end], IS) || mentionAt.slice(first, end).some((at) => at >= 0);
    return isShown ? undefined : { kind: 'described', from: start, to: end, end };
  }
  if (isOneOf(pieces[end + 1], IS) || isOneOf(pieces[end], IS)) return undefined;
  if (isOneOf(pieces[end], POINTERS)) return { kind: 'described', from: start, to: end + 1, end: end + 1 };
  // The camat is whoever has that office; the mother of one who is hurt is somebody herself.
  if (isOneOf(head, PRESS)) return undefined;
  // Tukang parkir yang enggan disebut namanya
  if (isOneOf(pieces[end], RELATIVE))
    return pieces.slice(end, end + LONGEST).some((piece) => isOneOf(piece, NAME))
      ? { kind: 'described', from: start, to: end, end }
      : undefined;
  return isPredicate(pieces[end]) && !pieces.slice(first, end).some(({ kind }) => kind !== 'word')
    ? { kind: 'described', from: start, to: end, end }
    : undefined;
}

const PRESS = wordSet('wartawan pewarta jurnalis reporter kontributor');
const RELATIVE = wordSet('yang');
const NAME = wordSet('nama namanya identitas identitasnya');
/** *perempuan berkerudung hitam itu*. */
const isPointedSoon = (pieces: readonly Piece[], at: number) =>
  [1, 2, 3].some((by) => isOneOf(pieces[at + by], POINTERS));
const SEORANG = wordSet('seorang');

const isPartOfNoun = (piece: Piece) => {
  const { wordClass } = piece.token;
  return wordClass === 'n' || wordClass === 'a' || wordClass === 'name' || (wordClass === null && !isVerb(piece));
};

/** Who is shown: nothing but words that show stands before the name. */
function shown({ pieces, mentions, mentionAt }: Ground, from: number, to: number, counts: Counts): Topic | undefined {
  let at = from;
  if (isOneOf(pieces[from], FIRST_OF) || isRoleWord(pieces[from]!))
    while (at < to && !isOneOf(pieces[at], IS) && at < from + 14) at++;
  if (at === from || !isOneOf(pieces[at], IS)) {
    at = from;
    while (at < to && (SHOWING.has(pieces[at]!.lower) || LEADS.has(pieces[at]!.lower))) at++;
  } else at++;
  if (at === from) return undefined;
  const mention = mentionFrom({ pieces, mentions, mentionAt }, at);
  return mention < 0 || !counts(mention) ? undefined : { kind: 'named', mention, end: mentions[mention]!.to };
}

/** *salah satu pengungsi adalah Budi, yang pertama melihatnya adalah Budi*. */
const FIRST_OF = wordSet('salah seorang yang orang sosok');

/** *kabar itu ditepis (oleh) Budi*. */
function agent({ pieces, mentions, mentionAt }: Ground, from: number, to: number, counts: Counts): Topic | undefined {
  for (let verb = from; verb < to - 1; verb++) {
    const { lower } = pieces[verb]!;
    if (isOneOf(pieces[verb], COMING) && isOneOf(pieces[verb + 1], FROM)) {
      const from = mentionFrom({ pieces, mentions, mentionAt }, verb + 2);
      if (from >= 0 && counts(from)) return { kind: 'named', mention: from, end: mentions[from]!.to };
    }
    const isSought = SEEKING.has(lower);
    if (!isSought && (!/^di\p{L}{4,}$/u.test(lower) || lower.endsWith('nya'))) continue;
    if (isOneOf(pieces[verb - 1], isSought || FELT.has(lower) ? NOT : NOT_YET)) continue;
    let at = verb + 1;
    for (let by = at; by < verb + 4; by++) if (isOneOf(pieces[by], OLEH)) at = by;
    while (at < to && isOneOf(pieces[at], BY)) at++;
    const direct = mentionFrom({ pieces, mentions, mentionAt }, at);
    const mention = direct >= 0 ? direct : apposedTo({ pieces, mentions, mentionAt }, at, to);
    if (mention >= 0 && counts(mention)) return { kind: 'named', mention, end: mentions[mention]!.to };
  }
  return undefined;
}

/** *ucapan duka datang dari Budi*. */
const COMING = wordSet('datang muncul terdengar meluncur keluar terlontar');
const FROM = wordSet('dari');
/** *wartawan menemui Budi, hal itu membuat Budi terharu*: whose words or feelings it is about, though the object. */
const SEEKING = wordSet('menemui menjumpai menghubungi mewawancarai menanyai menyambangi mengunjungi membuat');
/** *begitu pula yang dialami Budi*. */
const FELT = wordSet('dialami dirasakan dilakukan dipikirkan dibayangkan ditakutkan diharapkan');
const OLEH = wordSet('oleh');
const NOT = wordSet('tidak tak belum akan');
const NOT_YET = wordSet('yang tidak tak belum akan');
const BY = wordSet('oleh juga pula langsung sendiri');

/** The mention whose phrase, articles passed over, begins at a piece; -1 if none does. */
function mentionFrom({ pieces, mentions, mentionAt }: Ground, start: number): number {
  let at = start;
  while (isOneOf(pieces[at], ARTICLES)) at++;
  for (let near = at; near < at + 14; near++) {
    const mention = mentionAt[near] ?? -1;
    if (mention >= 0) return mentions[mention]!.head <= at ? mention : -1;
  }
  return -1;
}
