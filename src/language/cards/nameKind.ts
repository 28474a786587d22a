import { TITLES } from '../context/names';
import type { ReadParagraph, ReadToken } from '../ReadDocument';
import { REPORTING_FORMS } from '../reportingStems';

/** What a word that is in no lexicon seems to name, by the words around it. */
export type NameKind = 'person' | 'place' | 'unsure';

/** What stands before people’s names, beside TITLES: offices, ranks, trades. From general knowledge; to be extended freely. */
const OFFICES: ReadonlySet<string> = new Set(
  (
    'menteri menko presiden wakil gubernur bupati camat lurah wali ketua sekretaris sekjen dirjen direktur kepala ' +
    'komisaris jenderal komjen irjen brigjen kombes pol letjen mayjen kolonel kapten inspektur jaksa hakim pengacara profesor guru ' +
    'dokter pelatih pemain kiper striker penyanyi aktor aktris aktivis pengamat ekonom politikus politisi juru ' +
    'manajer pendeta pastor uskup almarhum almarhumah bernama'
  ).split(' '),
);

/** What stands before names of places; `dari` and `ke` stand before people as well. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(
  (
    'di kota kabupaten kecamatan desa kelurahan dusun provinsi pulau kepulauan sungai gunung danau teluk selat laut jalan ' +
    'kampung bandara pelabuhan stasiun terminal pasar rt rw'
  ).split(' '),
);

/**
 * Whether a name is of a person or a place, by the nearest word before it that tells, other capitalised ones left out (`Menteri Budi
 * Karya`), or by a verb of saying that is next to it.
 *
 * @param text the whole text, in which the paragraph's offsets count
 * @param place of the name among the paragraph's tokens
 */
export function nameKind(text: string, { tokens }: ReadParagraph, place: number): NameKind {
  const wordAt = (at: number) => {
    const token = tokens[at];
    return token?.kind === 'word' ? text.slice(...token.span) : '';
  };
  /** The word before: a stop behind a short form is none (`Komjen Pol. Budi`). */
  const stepBack = (at: number) => (SHORTENED.has(wordAt(at - 3).toLowerCase()) ? at - 3 : at - 2);
  let before = stepBack(place);
  let office = false;
  for (; ; before = stepBack(before)) {
    const word = wordAt(before);
    const kind = kindAfter(word.toLowerCase());
    if (kind && !(office && kind === 'place')) return kind;
    office ||= SHORT_FORM.test(word);
    if (!CAPITAL.test(word) || (isOrdinary(tokens[before]) && !SHORT_FORM.test(word))) break;
  }
  let behind = place + 2;
  while (CAPITAL.test(wordAt(behind))) behind += 2;
  return REPORTING_FORMS.has(wordAt(before).toLowerCase()) || isSaying(wordAt(behind)) ? 'person' : 'unsure';
}

/** Headlines give every word a capital. */
const isOrdinary = (token: ReadToken | undefined) =>
  token !== undefined && token.readings.length > 0 && token.wordClass !== 'name';

const CAPITAL = /^\p{Lu}/u;
/** What may stand between an office and who has it: `Menteri P2MI Budi`, but not between a place and its name. */
const SHORT_FORM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
/** Ranks and titles that are written with a stop. */
const SHORTENED: ReadonlySet<string> = new Set('pol dr drs dra ir prof'.split(' '));

function kindAfter(word: string): NameKind | null {
  if (TITLES.has(word) || OFFICES.has(word)) return 'person';
  return BEFORE_PLACES.has(word) ? 'place' : null;
}

/** Verbs of saying in meN-, which follow who says it: from knowledge of newspapers. */
const isSaying = (word: string) =>
  /^meng(?:atakan|ungkapkan|imbau|ingatkan|akui|aku|klaim|umumkan|ajak|usulkan)$|^men(?:egaskan|jelaskan|yebut|yebutkan|ambahkan|uturkan|yampaikan|ilai|yatakan|ekankan)$|^mem(?:inta|aparkan|bantah|benarkan)$|^ber(?:harap|kata|pesan|cerita|janji|komentar|pendapat)$/.test(
    word.toLowerCase(),
  );
