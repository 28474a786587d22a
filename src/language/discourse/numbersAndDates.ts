import { amountOf, isScale } from '../numbers/amountOf';
import type { ReadDocument } from '../ReadDocument';
import { dateAt } from './datePatterns';
import type { NumberOrDate } from './NumberOrDate';
import { piecesOf, type Piece } from './Piece';
import { wordSet } from './wordSet';

/**
 * The numbers, dates and times of a text that are written in digits, in order and without overlap. Never throws.
 *
 * @param document the text as read: see readText.ts
 */
export function numbersAndDates(text: string, document: ReadDocument): readonly NumberOrDate[] {
  const pieces = piecesOf(text, document);
  const found: NumberOrDate[] = [];
  let done = 0;
  for (const [at, piece] of pieces.entries()) {
    if (piece.start < done || !canBegin(piece)) continue;
    const one = dateAt(text, piece.start) ?? (isNumber(pieces, at) ? numberAt(text, pieces, at) : undefined);
    if (!one) continue;
    found.push(one);
    done = one.span[1];
  }
  return found;
}

const CURRENCIES = wordSet('rp rp. idr us$ usd $ sgd s$ a$ euro € £ ¥ rm myr');
const OPENERS = wordSet(
  "senin selasa rabu kamis jumat jum'at jum’at sabtu minggu ahad januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember",
  'jan feb mar apr jun jul agt agu sep sept okt nov des pukul jam tanggal tahun nomor no uu pp perpres perppu keppres inpres perda pergub perbup undang-undang se',
);

const canBegin = (piece: Piece) =>
  piece.kind === 'number' ||
  OPENERS.has(piece.lower) ||
  CURRENCIES.has(piece.lower) ||
  /^(?:permen|kepmen)/u.test(piece.lower);

/** `0999` numbers a unit, or is somebody's telephone. */
const isNumber = (pieces: readonly Piece[], at: number) =>
  (pieces[at]!.kind === 'number' && !/^0\d/u.test(pieces[at]!.text)) ||
  (CURRENCIES.has(pieces[at]!.lower) && numberBehind(pieces, at) !== undefined);

/** The number behind a currency: `Rp 2,5`, `Rp. 500`. */
function numberBehind(pieces: readonly Piece[], at: number): number | undefined {
  const next = pieces[at + 1]?.text === '.' ? at + 2 : at + 1;
  return pieces[next]?.kind === 'number' && pieces[next].sentence === pieces[at]!.sentence ? next : undefined;
}

/** Two or more words that are one unit, or go on one. */
const UNIT_TAILS = wordSet('as amerika singapura persegi kubik rupiah per/jam celsius');
const UNITS = wordSet(
  'persen % dolar dollar rupiah euro yen yuan ringgit poundsterling kilometer km meter m cm hektare hektar ha ton kg kilogram gram liter derajat pk kw mw gw kwh mb gb tb watt volt hp cc mm knot mil',
);
/** What counts nothing though it is a noun. */
const NO_UNITS = wordSet(
  'hal itu ini di pukul wib januari februari maret april mei juni juli agustus september oktober november desember',
);

function numberAt(text: string, pieces: readonly Piece[], at: number): NumberOrDate {
  const isCurrency = CURRENCIES.has(pieces[at]!.lower);
  const place = isCurrency ? numberBehind(pieces, at)! : at;
  const { start } = pieces[at]!;
  let last = place;
  const isRange =
    isDash(pieces[last + 1]) &&
    pieces[last + 2]?.kind === 'number' &&
    pieces[last + 2]!.sentence === pieces[at]!.sentence;
  if (isRange) last += 2;
  const next = (by: number) => (pieces[last + by]?.paragraph === pieces[at]!.paragraph ? pieces[last + by] : undefined);
  const scale = next(1) && isScale(next(1)!.lower) ? next(1)!.lower : '';
  if (scale) last++;
  const digits = pieces[place]!.text.replace(/^(?:Rp\.?|(?:US|S|A)?\$|[€£¥])/u, '');
  const currency = isCurrency || digits !== pieces[place]!.text;
  const from = last;
  if (isUnit(next(1), currency)) last++;
  if (last > from && UNIT_TAILS.has(next(1)?.lower ?? '')) last++;
  else if (last > from && next(1)?.text === '/' && next(2)?.kind === 'word') last += 2;
  const unit = last > from ? text.slice(pieces[from + 1]!.start, pieces[last]!.end) : null;
  if (unit === null && !currency && scale === '' && isYear(pieces, at))
    return { kind: 'year', span: [start, pieces[at]!.end], value: Number(digits) };
  return { kind: 'number', span: [start, pieces[last]!.end], value: isRange ? null : amountOf(digits, scale), unit };
}

const isDash = (piece: Piece | undefined) => piece !== undefined && /^[-–—]$/u.test(piece.text);

/** Whether a piece is what a number counts: a unit, or a noun in small letters. */
function isUnit(piece: Piece | undefined, currency: boolean): boolean {
  if (!piece) return false;
  if (UNITS.has(piece.lower)) return true;
  if (currency || piece.kind !== 'word' || NO_UNITS.has(piece.lower) || !/^\p{Ll}/u.test(piece.text)) return false;
  return piece.token.wordClass === 'n' || piece.token.wordClass === 'cl';
}

/** `2017` behind what stands before years, or by itself. */
const isYear = (pieces: readonly Piece[], at: number) =>
  /^(?:1[5-9]\d\d|20\d\d)$/u.test(pieces[at]!.text) &&
  (BEFORE_YEARS.has(pieces[at - 1]?.lower ?? '') ||
    pieces[at + 1]?.kind !== 'word' ||
    /^\p{Lu}/u.test(pieces[at - 1]?.text ?? ''));
const BEFORE_YEARS = wordSet(
  'tahun sejak pada hingga sampai awal akhir pertengahan medio per dari selama sebelum setelah di musim dan',
);
