import { isOneOf, type Piece } from './Piece';
import type { QuotationKind } from './Quotation';
import type { QuotedStretch } from './quotedStretches';
import { isBareStem, isPassive, isSayingVerb } from './reportingVerbs';
import { wordSet } from './wordSet';

const PROVERBS = wordSet(
  'pepatah peribahasa petuah adagium semboyan moto motto slogan pantun gurindam bidal paribasan yel-yel jargon mantra lirik bait syair',
);
const SCRIPTURE = wordSet(
  'ayat hadis hadits surah surat-surat alquran alkitab injil mazmur firman sabda artinya terjemahannya allah tuhan rasulullah',
);
/** With a capital they are people: Firman, Sabda. */
const NAMES_TOO = wordSet('firman sabda');
const MESSAGES = wordSet(
  'pesan pesannya narasi narasinya isi isinya bunyi bunyinya teks tulisan tulisannya pengumuman unggahan selebaran sms takarir',
);
const SOUND = wordSet('bunyi bunyinya isi isinya tulisan');
const DISPLAYS = wordSet(
  'spanduk poster baliho papan kaus kaos banner plakat karton kertas bendera stiker dinding tembok plang mural',
);
const LEADS = wordSet('demikian begitu begitulah demikianlah itulah');
const PARTING = wordSet(', . - – —');
/** How far before a mark, and how far behind one, in pieces. */
const BEFORE = 8;
const BEHIND = 8;
/** How far before a verb its subject may stand. */
const SUBJECT = 4;

/**
 * What words are that a text borrows and nobody in it says, by what names them behind: *“…,” bunyi spanduk itu*. Null for any
 * other.
 */
export function kindBehind(pieces: readonly Piece[], { next }: QuotedStretch): QuotationKind | null {
  let at = isOneOf(pieces[next], PARTING) ? next + 1 : next;
  if (isOneOf(pieces[at], LEADS)) at++;
  const sound = pieces[at];
  if (!isOneOf(sound, SOUND) || sound!.paragraph !== pieces[next - 1]!.paragraph) return null;
  const isSmall = sound!.text === sound!.lower || isOneOf(pieces[at - 1], LEADS);
  if (!isSmall) return null;
  const words = pieces.slice(at, at + BEHIND).filter(({ sentence }) => sentence === sound!.sentence);
  return words.some((word) => isOneOf(word, DISPLAYS)) ? 'slogan' : 'document';
}

/** The same by what leads to them, a proverb, scripture, a message that goes round: *pepatah lama mengatakan, “…”*. */
export function kindBefore(pieces: readonly Piece[], { from }: QuotedStretch): QuotationKind | null {
  const lead = pieces[from - 2];
  if (!lead || !/^[,:]$/u.test(lead.text)) return null;
  for (let at = from - 3; at >= 0 && at > from - 3 - BEFORE && pieces[at]!.sentence === lead.sentence; at--) {
    const piece = pieces[at]!;
    const kind = kindOf(piece);
    if (kind) return kind === 'message' ? (lead.text === ':' ? 'document' : null) : kind;
    if (isBareStem(piece.lower)) return null;
    if (isSayingVerb(piece.lower) || isPassive(piece.lower) || piece.lower === 'berbunyi')
      return kindOfSubject(pieces, at);
  }
  return null;
}

/** *pesan berantai itu menyebutkan*. */
function kindOfSubject(pieces: readonly Piece[], verb: number): QuotationKind | null {
  for (let at = verb - 1; at >= 0 && at >= verb - SUBJECT && pieces[at]!.sentence === pieces[verb]!.sentence; at--) {
    if (pieces[at]!.text === ',') return null;
    const kind = kindOf(pieces[at]!);
    if (kind) return kind === 'message' ? 'document' : kind;
  }
  return null;
}

function kindOf(piece: Piece): 'slogan' | 'document' | 'message' | null {
  if (isOneOf(piece, PROVERBS)) return 'slogan';
  if (isOneOf(piece, SCRIPTURE)) return piece.text !== piece.lower && isOneOf(piece, NAMES_TOO) ? null : 'document';
  return isOneOf(piece, MESSAGES) ? 'message' : null;
}
