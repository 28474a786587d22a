import { GIVEN_NAMES } from '../context/names';
import { isCapital, isOneOf, type Piece } from './Piece';
import { isBareStem, isSayingVerb } from './reportingVerbs';
import { HONORIFICS, OFFICES, ORGANISATIONS, PLACES, RANKS, RANK_TAILS, TRADES } from './titles';
import { wordSet } from './wordSet';

/** What the rest of a text says of capitalised words: Indonesian papers call people by one name after the first time. */
export interface NameEvidence {
  /** Words that stand alone where who speaks stands, lower case: *kata Wahyudi*. */
  readonly alone: ReadonlySet<string>;
  /** Words that stand where a place stands: *di Grobogan, Kabupaten Grobogan*. */
  readonly places: ReadonlySet<string>;
  /** What stands together in capitals, lower case, where nobody speaks: *Elang Muda*. */
  readonly runs: ReadonlySet<string>;
  /** First words of names that were found, lower case. */
  readonly known: ReadonlySet<string>;
  /** Where names begin, as pieces, of whom narration brings in right before somebody speaks: see floorNames.ts. */
  readonly floor: ReadonlySet<number>;
}

/** What stands behind the name of a town in that of a club. */
const CLUBS = wordSet('city united fc town rovers athletic wanderers albion hotspur sc cf');

const BEFORE_PLACES = wordSet(
  'di ke kota kabupaten kecamatan desa kelurahan provinsi pulau polres polresta polsek polda pemkab pemkot pemprov rsud dinas dprd kodim koramil warga klub skuad suporter tim saham perusahaan perseroan emiten aplikasi',
);

export function nameEvidenceOf(pieces: readonly Piece[]): NameEvidence {
  const alone = new Set<string>();
  const places = new Set<string>();
  const runs = new Set<string>();
  for (const [at, piece] of pieces.entries()) {
    if (!isCapital(piece)) continue;
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    if (isOneOf(after, CLUBS)) places.add(piece.lower);
    if (!before || before.sentence !== piece.sentence || !isCapital(before)) addRun(runs, pieces, at);
    if (isCapital(after) || (before && before.sentence === piece.sentence && isCapital(before))) {
      if (isOneOf(before, BEFORE_PLACES) && !isGivenWord(piece.lower)) places.add(piece.lower);
      continue;
    }
    const begins = !before || before.sentence !== piece.sentence || before.kind === 'mark';
    if ((before && isBareStem(before.lower)) || before?.lower === 'menurut') alone.add(piece.lower);
    else if (begins && after && isNameLike(piece) && isPredicate(after)) alone.add(piece.lower);
    else if (isOneOf(before, BEFORE_PLACES)) places.add(piece.lower);
  }
  return { alone, places, runs, known: new Set(), floor: new Set() };
}

/** What follows a subject: a verb, an adverb, a relative clause. */
const isPredicate = ({ lower, token }: Piece) =>
  isSayingVerb(lower) || lower === 'yang' || /^(?:v|vt|aux|adv|neg)$/u.test(token.wordClass ?? '');

const isNameLike = ({ token: { readings, wordClass } }: Piece) => readings.length === 0 || wordClass === 'name';

/** The longest run that is kept, in pieces. */
const LONGEST_RUN = 4;

function addRun(runs: Set<string>, pieces: readonly Piece[], from: number): void {
  let to = from + 1;
  while (isCapital(pieces[to]) && pieces[to]!.sentence === pieces[from]!.sentence && to <= from + LONGEST_RUN) to++;
  const [before, after] = [pieces[from - 1], pieces[to]];
  const begins = !before || before.sentence !== pieces[from]!.sentence || before.kind === 'mark';
  if (begins || to - from > LONGEST_RUN || isBareStem(before.lower) || before.lower === 'menurut') return;
  if (
    HONORIFICS.has(before.lower) ||
    TRADES.has(before.lower) ||
    OFFICES.has(before.lower) ||
    (after && isSayingVerb(after.lower))
  )
    return;
  runs.add(
    pieces
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

/** Whether people are named by a word, lower case, that may be something else too. */
export const isGivenWord = (lower: string): boolean => GIVEN_NAMES.has(lower) || MORE_GIVEN.has(lower);

/** What a capitalised word can be in or beside a person's name. */
export type NameWord =
  'name' | 'ordinary' | 'honorific' | 'rank' | 'office' | 'trade' | 'organisation' | 'place' | 'short';

/** First names, or parts of them, that are something else in the lexicon too; beside GIVEN_NAMES. From general knowledge. */
const MORE_GIVEN = wordSet(
  'tri dwi eka sri nur catur panca esa agus arya asih asep ayu bambang bima budiman dedi dian doni eko elang fahri fitri guntur hari harun',
  'heri husni ida imam ismail joko kurnia laksmi lukman mahendra maulana muhammad mohammad mohamad ahmad achmad abdul abdullah nyoman made wayan ketut',
  'putu gede komang kadek luh ngurah nurul oka pandu prima puji rangga rizki rizky rosa sandi sinta slamet subur sulung tirta triana umi usman wulan yudha yoga zaki suryadi',
  'markus matius lukas yohanes petrus paulus maria yosef yakobus andreas stefanus simon filipus tomas elisabet ester rut debora samuel salomo elia natan kornelius titus timotius',
  'firman citra fajar gilang galih jati akbar amir anwar arief aziz basuki bisma cecep daniel darma dharma edi erwin ferry gatot gunawan haris hendra hendro henry',
  'hasan husein ali umar yusuf ibrahim musa isa daud adam karim rahman rahim malik latif hakim salim saleh soleh rina rini rita santi susi tuti yanti dewanto',
);

/** Things that are named like people, and are none: networks, makes of cars. */
const BRANDS = wordSet(
  'whatsapp instagram facebook twitter tiktok youtube telegram google gojek grab shopee tokopedia lazada netflix spotify zoom apple samsung xiaomi oppo vivo huawei',
  'toyota honda suzuki yamaha daihatsu mitsubishi nissan mazda hyundai wuling isuzu hino bmw mercedes tesla avanza xenia innova pajero fortuner alphard brio jazz scoopy vario',
  'covid cup league premier island awards festival airlines airways air tower mall plaza hotel resort university college channel news times post',
);

/**
 * What a capitalised word is, by itself and by what the text says of it elsewhere.
 *
 * @param begins whether it begins a sentence, where every word has a capital
 */
export function nameWordOf(piece: Piece, { alone, places }: NameEvidence, begins: boolean): NameWord {
  const { lower, text } = piece;
  if (HONORIFICS.has(lower)) return 'honorific';
  if (RANKS.has(lower) || RANK_TAILS.has(lower)) return 'rank';
  if (OFFICES.has(lower) || SHORT_OFFICE.test(text)) return 'office';
  if (ORGANISATIONS.has(lower) || PLACES.has(lower)) return 'organisation';
  if (TRADES.has(lower) && !alone.has(lower)) return 'trade';
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(text)) return 'name'; // initials
  if (!/\p{Ll}/u.test(text) || /\p{Lu}[\p{Lu}\p{N}]/u.test(text)) return 'short'; // BNPB, Bapepam-LK
  if (MORE_GIVEN.has(lower)) return 'name';
  const lexical = lexicalName(piece);
  if (lexical) return lexical;
  if (BRANDS.has(lower)) return 'place';
  if (alone.has(lower)) return 'name';
  if (places.has(lower) || CLUBS.has(lower) || /^(?:Jl|Gg|Tbk|Ltd|Inc|Corp)$/u.test(text)) return 'place';
  if (isGivenWord(lower) || piece.token.readings.length === 0) return 'name';
  return isUnlikely(piece) && !begins ? 'name' : 'ordinary';
}

/** Whether a word is rather a name than what the lexicon finds in it: rare, or put together oddly (`Masitah`, *mas-i-tah*). */
export function isUnlikely({ token: { readings, wordClass } }: Piece): boolean {
  const [first] = readings;
  return (
    first !== undefined &&
    /^(?:n|a|v|vt|name)$/u.test(wordClass ?? '') &&
    (first.stem.band >= 8 || first.spelling !== null || first.affixes.some((affix) => ODD.has(affix)))
  );
}
const ODD = wordSet('-tah -pun -kah -mu ku- kau- maha-');

/** Short forms of offices: Kapolsek, Kadisdik, Wamenkeu. */
const SHORT_OFFICE =
  /^(?:Wakapol|Kapolres|Kadis|Kabid|Kabag|Kasubdit|Kasubbag|Kasatres|Kasatlan|Wamen|Menko|Dirres|Dirtipid)\p{Ll}+$/u;

/** What the lexicon knows of a name: its glosses say `(man's name)` of people. */
function lexicalName({ token: { readings } }: Piece): 'name' | 'place' | null {
  const name = readings.find(({ stem, steps }) => stem.classes[0] === 'name' && steps.length === 0);
  if (!name) return null;
  const gloss = name.stem.senses[0]?.gloss ?? '';
  if (/name\b|president|leader|politician|minister|singer|actor|footballer/u.test(gloss)) return 'name';
  return readings[0] === name ? 'place' : null;
}
