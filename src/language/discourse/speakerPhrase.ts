import { ADVERBS } from './mentionsOf';
import { isCapital, isOneOf, type Piece } from './Piece';
import { isPointedAt } from './isPointedAt';
import { POINTERS, SINGULAR, STOPS } from './functionWords';
import { isAgent } from './rolesAround';
import type { Scene } from './Scene';
import { isSayingVerb } from './reportingVerbs';
import { KIN, OFFICES, ORGANISATIONS, TRADES, WRITINGS } from './titles';
import { wordSet } from './wordSet';

const BESIDE_CUE = wordSet('lagi juga pula singkat oleh pun');
const CALLED = wordSet('disapa dipanggil');
const AND = wordSet('dan bersama');
const IN_TWO_WORDS = wordSet('juru kuasa');
const ATTORNEY = wordSet('kuasa');
const YEARS = wordSet('tahun');
export const DESCRIBING = wordSet(
  'berusia berinisial bernama berdarah bertubuh berambut bergelar berkacamata berhijab terdakwa',
);
const BEFORE_ROLE = wordSet('salah satu seorang yakni yaitu');
const ARTICLES = wordSet('para sang si seorang salah satu');
const SOMEBODY = wordSet('seorang para sang si salah pihak sejumlah beberapa kalangan');

/** Who speaks, as the words beside a cue say it. Places are those of pieces. */
export type SpeakerPhrase =
  | { readonly kind: 'person'; readonly mention: number; readonly end: number }
  /** *dia, ia, beliau, -nya*. */
  | { readonly kind: 'pronoun'; readonly end: number }
  /** Without a name: *politikus itu, seorang warga, Kapolres*. `pointed`: with *itu, ini, tersebut*. */
  | {
      readonly kind: 'description';
      readonly from: number;
      readonly to: number;
      readonly pointed: boolean;
      readonly end: number;
    }
  /** Several, or nothing that could speak. */
  | { readonly kind: 'none'; readonly end: number };

/** Those of them that a headline has after who speaks, with a capital. */
const IN_HEADLINES = wordSet('usai saat soal ketika setelah terkait dalam jelang lalu');
const LONGEST = 40;

/** Reads who speaks right behind a cue: *kata* **Kepala BNPB, Suharyanto,** *di Jakarta*. */
export function speakerAfter(scene: Scene, at: number, where: 'behind' | 'before' = 'behind'): SpeakerPhrase {
  const { pieces } = scene;
  let from = at;
  while (isOneOf(pieces[from], BESIDE_CUE) && from < at + 2) from++;
  const first = pieces[from];
  if (!first || first.kind === 'number') return { kind: 'none', end: from };
  if (SINGULAR.has(first.lower)) return { kind: 'pronoun', end: from + 1 };
  const called = calledBehind(scene, from);
  if (called >= 0) return { kind: 'person', mention: called, end: scene.mentions[called]!.to };
  const parts = partsFrom(scene, from);
  const end = parts.at(-1)?.[1] ?? from;
  const named = parts.flatMap(([start, to]) => mentionIn(scene, start, to) ?? []);
  const [one, two] = named;
  if (one && isSeveral(scene, one)) return { kind: 'none', end };
  if (one && isPossessor(scene, parts[0]![0], one.mention)) {
    if (two && scene.mentions[two.mention]!.role === null) return { kind: 'person', mention: two.mention, end };
    return { kind: 'description', from: parts[0]![0], to: parts[0]![1], pointed: endsPointed(pieces, parts[0]!), end };
  }
  if (one) return { kind: 'person', mention: one.mention, end };
  const [start, to] = parts[0] ?? [from, from];
  const phrase = describe(scene, [start, to], end, where);
  const points =
    phrase.kind === 'description' &&
    phrase.from === start &&
    !isOneOf(pieces[start], ONE) &&
    isPointedAt(scene, start, to);
  return points ? { ...phrase, pointed: true } : phrase;
}

/** *pria yang akrab disapa Ode itu*: the name behind; -1 where none is. */
function calledBehind({ pieces, mentionAt, people }: Scene, from: number): number {
  for (let at = from + 1; at < from + 10; at++) {
    const piece = pieces[at];
    if (!piece || piece.kind !== 'word') return -1;
    if (isOneOf(piece, CALLED)) {
      const mention = mentionAt[at + 1] ?? -1;
      return mention >= 0 && people.personOf[mention] !== null ? mention : -1;
    }
  }
  return -1;
}

interface Named {
  readonly mention: number;
  readonly part: readonly [number, number];
}

/** The first name in a part of the phrase. */
function mentionIn({ mentionAt, people }: Scene, from: number, to: number): Named | undefined {
  for (let at = from; at < to; at++)
    if (mentionAt[at]! >= 0 && people.personOf[mentionAt[at]!] !== null)
      return { mention: mentionAt[at]!, part: [from, to] };
  return undefined;
}

/** `Sri Lestari dan Budi Santoso`. */
function isSeveral({ mentions, mentionAt, pieces }: Scene, { mention, part: [, to] }: Named): boolean {
  const behind = mentions[mention]!.to;
  return behind < to && isOneOf(pieces[behind], AND) && mentionAt.slice(behind, to).some((place) => place >= 0);
}

/** `istri pebalap Bayu Seno`, `kuasa hukum Budi`, `juru bicara Sinarindo`: the name is not of who speaks. */
export function isPossessor({ mentions, pieces }: Scene, start: number, mention: number): boolean {
  const { from, to } = mentions[mention]!;
  const first = pieces[start]!;
  if ((mentions[mention + 1]?.head ?? Infinity) <= from) return true; // ibu Rina, Sulastri
  if (from === start) return false;
  const begins = pieces[start - 1]?.sentence !== first.sentence;
  if (isCapital(first) && !(begins && KIN.has(first.lower))) return false;
  if (KIN.has(first.lower)) return pieces.slice(start, from).every(({ kind }) => kind !== 'mark');
  if (isOneOf(pieces[to], POINTERS)) return isOneOf(first, OTHERS);
  const isFor = isOneOf(first, IN_TWO_WORDS) ? from === start + 2 : isOneOf(first, OTHERS) && from === start + 1;
  return isFor && to - from === (isOneOf(first, ATTORNEY) ? to - from : 1);
}

/** Who speaks for somebody else, or has made something of somebody's. */
const OTHERS = wordSet('juru kuasa jubir pengacara manajer humas penasihat sopir pelantun pemeran penulis');

const endsPointed = (pieces: readonly Piece[], [, to]: readonly [number, number]) => isOneOf(pieces[to - 1], POINTERS);

/** The parts between commas of the words that say who speaks. */
function partsFrom({ pieces, mentionAt, people }: Scene, from: number): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  const sentence = pieces[from]!.sentence;
  let start = from;
  let at = from;
  let named = false;
  for (; at < from + LONGEST; at++) {
    const piece = pieces[at];
    if (!piece || piece.sentence !== sentence) break;
    if (mentionAt[at]! >= 0 && people.personOf[mentionAt[at]!] !== null) named = true;
    if (piece.text === '(') {
      const close = closingAfter(pieces, at);
      if (close < 0) break;
      at = close;
    } else if (piece.text === ',') {
      if (at === start || !goesOnBehind(pieces, mentionAt, at + 1, named)) break;
      parts.push([start, at]);
      start = at + 1;
    } else if (piece.kind === 'mark' && !isInnerMark(pieces, mentionAt, at)) break;
    else if (piece.kind === 'number' && !isOneOf(pieces[at + 1], YEARS)) break;
    else if (isStop(pieces, at, from)) break;
    else if (isOneOf(piece, POINTERS)) {
      at++;
      break;
    }
  }
  if (at > start) parts.push([start, Math.min(at, pieces.length)]);
  return parts;
}

function closingAfter(pieces: readonly Piece[], at: number): number {
  for (let next = at + 1; next < at + 15; next++) if (pieces[next]?.text === ')') return next;
  return -1;
}

/** Marks inside of a name or role: `Komjen Pol. Dwiyono`, `Direktur/Sekretaris`. */
const isInnerMark = (pieces: readonly Piece[], mentionAt: Int32Array, at: number) =>
  /^[/&-]$/u.test(pieces[at]!.text) || (pieces[at]!.text === '.' && (mentionAt[at]! >= 0 || isCapital(pieces[at + 1])));

function isStop(pieces: readonly Piece[], at: number, from: number): boolean {
  const piece = pieces[at]!;
  if (piece.kind !== 'word') return false;
  if (isCapital(piece)) return at > from && (DAYS.has(piece.lower) || IN_HEADLINES.has(piece.lower));
  if (piece.lower === 'dari') return !isCapital(pieces[at + 1]) || at === from;
  if (STOPS.has(piece.lower)) return !(piece.lower === 'hari' || piece.lower === 'atas') || at > from;
  const { wordClass } = piece.token;
  const verbal = (wordClass === 'v' || wordClass === 'vt') && /^(?:me|di|ber|ter)/u.test(piece.lower);
  return verbal && !isOneOf(piece, DESCRIBING);
}

/** Whether what follows a comma still says who speaks: a name, an office, a trade. */
function goesOnBehind(pieces: readonly Piece[], mentionAt: Int32Array, at: number, named: boolean): boolean {
  let next = at;
  while (isOneOf(pieces[next], BEFORE_ROLE)) next++;
  const piece = pieces[next];
  if (!piece) return false;
  if (OFFICES.has(piece.lower) || (TRADES.has(piece.lower) && !isCapital(piece))) return true;
  if (named) return false;
  for (let near = next; near < next + 4; near++) if (mentionAt[near]! >= 0) return true;
  return false;
}

/** A phrase without a name: a description if it can speak. */
export function describe(
  { pieces }: Scene,
  [from, to]: readonly [number, number],
  end: number,
  where: 'behind' | 'before',
): SpeakerPhrase {
  let start = from;
  while (start < to && isOneOf(pieces[start], ARTICLES) && start < from) start++;
  const words = pieces.slice(start, to);
  const head = words[0];
  if (!head || !(canSpeak(words) || (where === 'behind' && isNoun(head)))) return { kind: 'none', end };
  const pointed = isOneOf(words.at(-1), POINTERS);
  return { kind: 'description', from: start, to: pointed ? to - 1 : to, pointed, end };
}

const ONE = wordSet('seorang salah');

/** Whether a phrase is of somebody, or of a body, that can speak. */
export function canSpeak(words: readonly Piece[]): boolean {
  const [first] = words;
  if (!first || WRITINGS.has(first.lower)) return false;
  return words.some(
    (word, at) =>
      TRADES.has(word.lower) ||
      OFFICES.has(word.lower) ||
      ORGANISATIONS.has(word.lower) ||
      (at === 0 && isOneOf(word, SOMEBODY)) ||
      (at === 0 && isCapital(word) && !isSayingVerb(word.lower) && !ADVERBS.has(word.lower) && isNameLike(word)) ||
      (at === 0 && isAgent(word)),
  );
}

/** Right behind a cue any noun is who speaks: *ungkap kontingen Prancis itu*. */
const isNoun = ({ lower, token }: Piece) => token.wordClass === 'n' && (lower === 'sumber' || !WRITINGS.has(lower));

/** A capitalised word that names something: BMKG, Ratingindo. */
const isNameLike = ({ text, lower, token }: Piece) =>
  !DAYS.has(lower) &&
  (/^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(text) || token.readings.length === 0 || token.wordClass === 'name');

export const DAYS = wordSet("senin selasa rabu kamis jumat jum'at sabtu minggu ahad");
