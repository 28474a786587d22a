import { isCapital, isOneOf, type Piece } from './Piece';
import { kindBefore, kindBehind } from './kindBorrowed';
import type { QuotationKind } from './Quotation';
import type { QuotedStretch } from './quotedStretches';
import type { Scene } from './Scene';
import { POINTERS } from './functionWords';
import { wordSet } from './wordSet';

/** How a quoted stretch is reported: right before or behind it, somewhere in its sentence, or not. */
export type Reporting = 'behind' | 'before' | 'in-sentence' | 'none';

/** What announces what stands in quotation marks, a word or three before them. From knowledge of newspapers. */
const ANNOUNCED: readonly (readonly [kind: QuotationKind, reach: number, words: ReadonlySet<string>])[] = [
  [
    'title',
    3,
    wordSet(
      'bertajuk berjudul bertema bertemakan judul judulnya tema temanya tajuk bertitel mengangkat mengusung bertopik topik subtema',
    ),
  ],
  [
    'slogan',
    3,
    wordSet(
      'slogan semboyan moto motto tagline jargon yel-yel yel bertuliskan tulisan bertulis spanduk poster baliho tagar hashtag bertagar prinsip filosofi pepatah peribahasa adagium meneriakkan seruan teriakan visi misi',
    ),
  ],
  [
    'nickname',
    3,
    wordSet(
      'julukan dijuluki berjuluk berjulukan panggilan sapaan alias disapa dipanggil nama bernama menamai dinamai panggilannya samaran sebutan',
    ),
  ],
  ['document', 2, wordSet('berbunyi bunyi bunyinya tertulis ayat pasal isinya berisi sms redaksional')],
  [
    'scare',
    2,
    wordSet(
      'istilah kata disebut dinamakan dikenal diistilahkan kategori status predikat frasa alasan label cap dicap dilabeli pola konsep menjadi sebagai fenomena praktik modus sistem mode tombol ikon kelompok bahasa berarti artinya makna bermakna disebut-sebut apa',
    ),
  ],
  [
    'title',
    1,
    wordSet(
      'film filmnya buku bukunya lagu lagunya album albumnya novel novelnya acara program diskusi seminar webinar drama sinetron serial lukisan artikel puisi konser festival pameran rubrik kolom gerakan kampanye lokakarya workshop forum kuliah majalah situs gim game cerpen lakon teater kanal podcast bagian bab single video kegiatan sajak tarian mural monumen restoran kafe warung toko merek kapal',
    ),
  ],
];

/** Fewer words than this in the middle of a sentence are no speech, unless right at a cue. */
const LEAST = 4;
/** From so many words on, what begins with a capital is speech even if nobody reports it. */
const LONG = 8;

/** From so many words on, part of a sentence that reports is speech whatever announces it: *menyebutnya sebagai “…”*. */
const LONG_PART = 6;

/** What a quoted stretch is. */
export function quotationKind(scene: Scene, stretch: QuotedStretch, reporting: Reporting): QuotationKind {
  const { pieces } = scene;
  const words = pieces.slice(stretch.from, stretch.to).filter(({ kind }) => kind !== 'mark').length;
  const named = stretch.level === 0 ? kindBehind(pieces, stretch) : null;
  if (named) return named;
  if (reporting === 'behind') return 'direct';
  const borrowed = stretch.level === 0 ? kindBefore(pieces, stretch) : null;
  if (borrowed) return borrowed;
  const opening = pieces[stretch.from - 2];
  const parted = opening?.text === ',' || opening?.text === ':';
  const isWhole = isSentence(pieces, stretch, words);
  if (reporting === 'before' && stretch.level === 0 && (parted || words >= LEAST || isWhole)) return 'direct';
  if (stretch.level === 1 && reporting === 'before' && parted && words >= LEAST) return 'direct';
  if (isBetweenNames(scene, stretch)) return 'nickname';
  const announced = kindAnnounced(pieces, stretch);
  if (announced === 'scare' && reporting === 'in-sentence' && words >= LONG_PART) return 'direct';
  if (announced) return announced;
  const inTitleCase = isTitleCase(pieces, stretch);
  if (stretch.level === 1) return inTitleCase && words > 1 ? 'title' : 'scare';
  if (inTitleCase && words > 1 && !isWhole) return 'title';
  if (reporting === 'in-sentence' && words >= LEAST) return 'direct';
  if (begins(pieces, stretch) && (isWhole || words >= LEAST)) return 'direct';
  return words >= LONG && isCapital(pieces[stretch.from]) ? 'direct' : 'scare';
}

/** Whether a stretch begins a sentence or a paragraph. */
function begins(pieces: readonly Piece[], { from }: QuotedStretch): boolean {
  const [mark, before] = [pieces[from - 1], pieces[from - 2]];
  return !before || !mark || before.sentence !== mark.sentence || before.paragraph !== mark.paragraph;
}

/** Whether it has the looks of one sentence or more: a capital, and a stop or comma before the mark, or a stop behind it. */
function isSentence(pieces: readonly Piece[], { from, to }: QuotedStretch, words: number): boolean {
  const last = pieces[to - 1]!.text;
  return words >= 2 && isCapital(pieces[from]) && /^[,.?!…]/u.test(last);
}

function isTitleCase(pieces: readonly Piece[], { from, to }: QuotedStretch): boolean {
  const words = pieces.slice(from, to).filter(({ kind }) => kind === 'word');
  const large = words.filter((word) => isCapital(word)).length;
  return (
    words.length > 0 &&
    isCapital(words[0]) &&
    words.every((word) => isCapital(word) || SMALL.has(word.lower)) &&
    large * 2 > words.length
  );
}

/** What has no capital in titles. */
const SMALL = wordSet(
  'di ke dari dan yang untuk pada dengan atau dalam tentang demi oleh of the and to for in a bagi sebagai terhadap',
);

/** `Basuki “Ahok” Tjahaja Purnama`. */
const isBetweenNames = ({ mentionAt, pieces }: Scene, { from, to, next }: QuotedStretch) =>
  to - from <= 3 &&
  next > to &&
  isCapital(pieces[from]) &&
  (mentionAt[from - 2] ?? -1) >= 0 &&
  (mentionAt[next] ?? -1) >= 0;

/** Whether it stands on a banner or the like, named earlier in the sentence. */
function isDisplayed(pieces: readonly Piece[], from: number): boolean {
  const { sentence } = pieces[from - 1]!;
  for (let at = from - 2; at >= 0 && at > from - 15 && pieces[at]!.sentence === sentence; at--)
    if (isOneOf(pieces[at], DISPLAYS)) return true;
  return false;
}

const DISPLAYS = wordSet(
  'spanduk poster baliho papan kaus kaos banner plakat karton kertas bendera stiker dinding tembok',
);

function kindAnnounced(pieces: readonly Piece[], { from }: QuotedStretch): QuotationKind | null {
  if (isOneOf(pieces[from - 2], POINTERS)) return null; // sebutan itu “terlalu berat”
  for (const [kind, reach, words] of ANNOUNCED)
    for (let at = from - 2; at > from - 2 - reach && at >= 0; at--) {
      const piece = pieces[at]!;
      if (piece.sentence !== pieces[from - 1]!.sentence || piece.text === ',') break;
      if (isOneOf(piece, words)) return kind === 'document' && isDisplayed(pieces, from) ? 'slogan' : kind;
    }
  return null;
}
